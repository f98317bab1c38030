/** Filters → predicates; shapes → texts. */
import { describe, expect, it } from 'vitest';
import { ask } from './library.ts';

const where = async (filter: string) => {
  const { statement, parameters } = await ask(`{ books(filter: ${filter}) { totalCount } }`);
  return { text: /WHERE (.*) \}\] AS answer/.exec(statement)?.[1] ?? null, parameters };
};

describe('operators', () => {
  it('become comparisons with parameters', async () => {
    expect(await where('{ title: { contains: "x" }, year: { gte: 1900, lte: 2000 } }')).toEqual({
      text: '(n0.name CONTAINS $p0 AND (n0.year >= $p1 AND n0.year <= $p2))',
      parameters: { p0: 'x', p1: 1900, p2: 2000 },
    });
  });

  it('ask for what has no value by eq: null', async () => {
    expect((await where('{ year: { eq: null } }')).text).toBe('n0.year IS NULL');
  });

  it('take a list as one parameter', async () => {
    expect(await where('{ title: { in: ["a", "b"] } }')).toEqual({ text: 'n0.name IN $p0', parameters: { p0: ['a', 'b'] } });
  });
});

describe('operators that turn others round', () => {
  it('hold for what has no value', async () => {
    expect(await where('{ title: { notIn: ["a", "b"] } }')).toEqual({
      text: 'NOT coalesce(n0.name IN $p0, false)',
      parameters: { p0: ['a', 'b'] },
    });
    expect((await where('{ title: { endsWith: "x", notIn: null } }')).text).toBe('n0.name ENDS WITH $p0');
  });
});

describe('operators written their own way', () => {
  const during = 'query($f: PrintFilter) { books(filter: { print: $f }) { totalCount } }';

  it('decide the text, for null too, and change the operand', async () => {
    expect(await where('{ print: { eq: 5 } }')).toEqual({ text: 'n0.print = $p0', parameters: { p0: 6 } });
    expect((await where('{ print: { eq: null } }')).text).toBe('n0.print = 0');
  });

  it('may take an object whole: what is given of it makes no new text, and is read on each request', async () => {
    const one = await ask(during, { f: { during: { from: 1 } } });
    const two = await ask(during, { f: { during: { from: 1, to: 2 } } });
    expect(two.statement).toBe(one.statement);
    expect([one.parameters, two.parameters]).toEqual([{ p0: [1, 9] }, { p0: [1, 2] }]);
    expect((await where('{ print: { during: { to: 3 } } }')).parameters).toEqual({ p0: [0, 3] });
  });
});

describe('and, or, not', () => {
  it('nest', async () => {
    expect((await where('{ or: [{ year: { eq: 1 } }, { not: { title: { eq: "a" } } }] }')).text).toBe(
      '(n0.year = $p0 OR NOT coalesce(n0.name = $p1, false))',
    );
  });

  it('an empty or holds for nothing, an empty filter for all', async () => {
    expect((await where('{ or: [] }')).text).toBe('false');
    expect((await where('{}')).text).toBeNull();
    expect((await where('{ and: [] }')).text).toBeNull();
  });
});

describe('related rows', () => {
  it('must exist for some, must not for none', async () => {
    expect((await where('{ authors: { some: { name: { eq: "a" } } } }')).text).toBe(
      'EXISTS { MATCH (n0)<-[e2:WROTE]-(n1) WHERE n1.name = $p0 }',
    );
    expect((await where('{ authors: { none: {} } }')).text).toBe('NOT EXISTS { MATCH (n0)<-[e2:WROTE]-(n1) }');
  });
});

describe('so many related rows', () => {
  const refused = async (filter: string) => (await ask(`{ books(filter: ${filter}) { totalCount } }`)).result.errors?.[0];

  it('are counted no further than asked', async () => {
    expect(await where('{ authors: { atLeast: { count: 2, of: { name: { eq: "a" } } } } }')).toEqual({
      text: 'COUNT { MATCH (n0)<-[e2:WROTE]-(n1) WHERE n1.name = $p0 RETURN n1, e2 LIMIT toInteger($p1) } >= $p1',
      parameters: { p0: 'a', p1: 2 },
    });
  });

  it('are the stored degree where nothing is asked of them, nodes where edges run side by side', async () => {
    for (const of of ['', ', of: null', ', of: {}'])
      expect((await where(`{ authors: { atLeast: { count: 2${of} } } }`)).text).toBe('COUNT { (n0)<-[:WROTE]-() } >= $p0');
    expect((await where('{ readers: { atLeast: { count: 3 } } }')).text).toBe(
      'COUNT { MATCH (n0)<-[:BORROWED]-(n1) RETURN DISTINCT n1 LIMIT toInteger($p0) } >= $p0',
    );
  });

  it.each([0, -1, 1001])('are 1 to 1000, not %i', async (count) => {
    expect(await refused(`{ authors: { atLeast: { count: ${count} } } }`)).toMatchObject({
      message: `\`atLeast\` asks for 1 to 1000 rows; ${count} were asked for. Ask for none with \`none\`.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are bad input where the count is null after all', async () => {
    const query =
      'query($n: Int = 3) { person(id: "p") { books(filter: { authors: { atLeast: { count: $n } } }) { totalCount } } }';
    const { result, asked } = await ask(query, { n: null });
    expect(asked).toEqual([]);
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('share a text whatever the count', async () => {
    const query = 'query($n: Int!) { books(filter: { authors: { atLeast: { count: $n } } }) { totalCount } }';
    expect((await ask(query, { n: 2 })).statement).toBe((await ask(query, { n: 3 })).statement);
  });
});

describe('shapes', () => {
  const query = 'query($f: BookFilter) { books(filter: $f) { totalCount } }';

  it('with other values share a text, and the values are read again', async () => {
    const one = await ask(query, { f: { title: { contains: 'a' } } });
    const two = await ask(query, { f: { title: { contains: 'b' } } });
    expect(two.statement).toBe(one.statement);
    expect([one.parameters, two.parameters]).toEqual([{ p0: 'a' }, { p0: 'b' }]);
  });

  it('a variable and a literal give the same text', async () => {
    const literal = await ask('{ books(filter: { title: { contains: "a" } }) { totalCount } }');
    expect((await ask(query, { f: { title: { contains: 'a' } } })).statement).toBe(literal.statement);
  });

  it('refuse more conditions than a plan is worth', async () => {
    const many = Array.from({ length: 41 }, (_, i) => ({ year: { eq: i } }));
    const { result, asked } = await ask(query, { f: { or: many } });
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(asked).toEqual([]);
  });
});

describe('bounds', () => {
  const query = 'query($f: BookFilter) { books(filter: $f) { totalCount } }';
  const refused = async (f: object) => {
    const { result, asked } = await ask(query, { f });
    expect(asked).toEqual([]);
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    return result.errors?.[0]?.message ?? '';
  };
  const nested = (depth: number, inner: object = {}): object => (depth ? { not: nested(depth - 1, inner) } : inner);

  it('hold for filters that ask nothing', async () => {
    expect(await refused({ or: Array.from({ length: 9000 }, () => ({})) })).toBe(
      'A filter has at most 100 filters in it, those of `and`, `or` and `not` counted.',
    );
    expect(await refused({ or: Array.from({ length: 101 }, () => ({ and: [] })) })).toContain('at most 100');
  });

  it('hold for filters within filters, literal or by variable', async () => {
    expect((await ask(query, { f: nested(22, { year: { eq: 1 } }) })).asked).toHaveLength(1);
    expect(await refused(nested(24))).toBe(
      'An argument nests at most 24 input objects; this one nests more. Ask with a flatter filter.',
    );
    expect(await refused(nested(1000))).toContain('at most 24');
    const literal = `{ books(filter: ${'{ not: '.repeat(150)}{}${' }'.repeat(150)}) { totalCount } }`;
    const { result, asked } = await ask(literal);
    expect(asked).toEqual([]);
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
