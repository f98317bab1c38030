/** Null, literal or by variable, is as good as not given, wherever the schema allows it; what nests too deep is refused. */
import { describe, expect, it } from 'vitest';
import { answersOver, LONG_WAY, seededServer } from './seeded.ts';

const seeded = seededServer();

const data = (query: string, variables?: Record<string, unknown>) => answersOver(seeded.graph).data(query, variables);

const agencies = (given: string) => `{ agencies(first: 3${given}) { totalCount nodes { name } } }`;

describe.each([
  ['evidence(first: null)', '(first: null)', ''],
  ['a variable', '(first: $none)', ''],
])('%s of an edge', (_, given, not) => {
  it('is the first 20', async () => {
    const query = (args: string) => `query${args.includes('$') ? '($none: Int)' : ''} {
      region(code: "150000") { projects(first: 2) { edges { evidence${args} { quote } } } }
      mentions: articles(first: 2) { nodes { mentions(first: 2) { nodes { evidence${args} { quote } } } } } }`;
    expect(await data(query(given), { none: null })).toEqual(await data(query(not)));
  });
});

describe('lists', () => {
  it.each([
    ', last: null, after: null, before: null',
    ', filter: null',
    ', orderBy: null',
    ', name: null',
    ', orderBy: { field: NAME, direction: null }',
    ', filter: { and: null, or: null, not: null, name: null }',
    ', filter: { not: { name: null } }',
    ', filter: { name: { contains: null, startsWith: null, in: null } }',
    ', filter: { projects: { some: null, none: null } }',
    ', filter: { or: [{}], and: [] }',
  ])('give what they give without it: %s', async (given) => {
    expect(await data(agencies(given))).toEqual(await data(agencies('')));
  });

  it.each([
    { filter: null, order: null, name: null },
    { filter: { not: { name: null }, or: null }, order: { field: 'NAME', direction: null } },
    { filter: { name: { contains: null }, projects: { none: null } } },
  ])('give the same by variable: %j', async (variables) => {
    const query = `query($filter: AgencyFilter, $order: AgencyOrder, $name: String) ${agencies(', filter: $filter, orderBy: $order, name: $name')}`;
    expect(await data(query, variables)).toEqual(await data(agencies('')));
  });

  it('find what has no value by eq: null, which not and in do not', async () => {
    const count = async (filter: string) =>
      (await data(`{ figures(filter: ${filter}) { totalCount } }`)).figures.totalCount as number;
    const [all, without, withOne] = await Promise.all(
      ['{}', '{ period: { eq: null } }', '{ not: { period: { eq: null } } }'].map(count),
    );
    expect(without).toBeGreaterThan(0);
    expect((without ?? 0) + (withOne ?? 0)).toBe(all);
    await expect(count('{ period: { in: [null] } }')).rejects.toThrow('found null');
  });

  it('hold nothing for an or of nothing', async () => {
    expect(await data(agencies(', filter: { or: [] }'))).toEqual({ agencies: { totalCount: 0, nodes: [] } });
  });
});

describe('days', () => {
  it('that are null bound nothing', async () => {
    const query = (posts: string, months: string) =>
      `{ agencies(first: 3, orderBy: { field: MENTIONS, direction: DESC }) { nodes { posts${posts} { totalCount } mentionsByMonth${months} { month } } } }`;
    expect(await data(query('(asOf: null)', '(since: null, until: null)'))).toEqual(await data(query('', '')));
  });
});

describe('a filter that nests deeper than the stack', () => {
  it.each([
    [30, {}],
    [5000, {}],
    [12_000, {}],
    [12_000, LONG_WAY],
  ])('is refused: %i levels, headers %j', async (depth, headers) => {
    const query = 'query($f: AgencyFilter) { agencies(filter: $f) { totalCount } }';
    const f = `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;
    for (let again = 0; again < 3; again++) {
      const { body } = await seeded.post(`{"query":${JSON.stringify(query)},"variables":{"f":${f}}}`, headers);
      expect(body.errors?.[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining('nests at most 24'),
      });
    }
    expect(seeded.statements.filter((text) => text.includes('coalesce(NOT'))).toEqual([]);
  });
});
