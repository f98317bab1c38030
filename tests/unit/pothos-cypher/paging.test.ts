/** Keyset pages: cursors, both directions, and what the rows say about more. */
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/pothos-cypher/keyset.ts';
import { ask } from './library.ts';

interface Page {
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  nodes: { name: string }[];
}

/** A cursor of the list of books. */
const cursorOf = (order: string, ...values: unknown[]) => encodeCursor(`Book BookOrder ${order}`, values);

const INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const page = (rows: unknown[][]) => [[[rows]]];
const books = (result: { data?: Record<string, unknown> | null }) => result.data?.books as Page;

describe('forward', () => {
  it('begins after the cursor, by order key and tie-break', async () => {
    const after = cursorOf('TITLE+', 'Mo', 'b7');
    const { statement, parameters } = await ask('query($c: String) { books(first: 3, after: $c) { nodes { name } } }', {
      c: after,
    });
    expect(statement).toContain('WHERE n0.name >= $p1 AND CASE WHEN n0.name = $p1 THEN n0.id > $p2 ELSE true END');
    expect(parameters).toEqual({ p0: 3, p1: 'Mo', p2: 'b7' });
  });

  it('keeps the extra row to itself and says that there is more', async () => {
    const { result } = await ask(
      `{ books(first: 2) { nodes { name } ${INFO} } }`,
      {},
      page([
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
      ]),
    );
    expect(books(result).nodes).toEqual([{ name: 'A' }, { name: 'B' }]);
    expect(books(result).pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursorOf('TITLE+', 'A', '1'),
      endCursor: cursorOf('TITLE+', 'B', '2'),
    });
  });
});

describe('backward', () => {
  it('reads in the other direction and turns the rows round', async () => {
    const { result, statement } = await ask(
      `{ books(last: 2) { nodes { name } ${INFO} } }`,
      {},
      page([
        ['C', '3'],
        ['B', '2'],
        ['A', '1'],
      ]),
    );
    expect(statement).toContain('ORDER BY n0.name DESC, n0.id DESC');
    expect(books(result).nodes).toEqual([{ name: 'B' }, { name: 'C' }]);
    expect(books(result).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('ends before the cursor', async () => {
    const { statement } = await ask('query($c: String) { books(last: 3, before: $c) { nodes { name } } }', {
      c: cursorOf('TITLE+', 'M', 'b'),
    });
    expect(statement).toContain('WHERE n0.name <= $p1 AND CASE WHEN n0.name = $p1 THEN n0.id < $p2 ELSE true END');
  });
});

describe('a page of nothing', () => {
  it('has no rows, and tells whether anything comes after', async () => {
    const query = `query($n: Int) { books(first: $n) { totalCount nodes { name } edges { cursor } ${INFO} } }`;
    const { result, statement, parameters } = await ask(query, { n: 0 }, [[[[['A', '1']], 7]]]);
    expect(parameters).toEqual({ p0: 1 });
    expect(statement).toBe((await ask(query, { n: 20 })).statement);
    expect(result.data?.books).toEqual({
      totalCount: 7,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    const none = await ask(query, { n: 0 }, [[[[], 0]]]);
    expect(none.result.data?.books).toMatchObject({ totalCount: 0, pageInfo: { hasNextPage: false } });
  });

  it('may be the last one', async () => {
    const { result } = await ask(`{ books(last: 0) { nodes { name } ${INFO} } }`, {}, page([['A', '1']]));
    expect(books(result)).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: null } });
  });
});

describe('cursors', () => {
  it('are needed for nothing but themselves', async () => {
    expect((await ask('{ books(first: 1) { nodes { year } } }')).statement).toContain('RETURN [n0.year]');
  });

  it('of the id order compare ids alone', async () => {
    const cursor = cursorOf('ID+', 'b');
    const { statement } = await ask('query($c: String) { books(after: $c, orderBy: { field: ID }) { nodes { name } } }', {
      c: cursor,
    });
    expect(statement).toContain('WHERE n0.id > $p1 WITH n0 ORDER BY n0.id LIMIT');
  });

  const answerTo = async (c: string, list = 'books(after: $c) { nodes { name } }') => {
    const { result, asked } = await ask(`query($c: String) { ${list} }`, { c });
    expect(asked).toEqual([]);
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    return result.errors?.[0]?.message;
  };

  it.each(['', 'x', 'WzFd', Buffer.from(JSON.stringify([1, 'TITLE+', 'Mo', 'b7'])).toString('base64url')])(
    'that are none, or of before, are refused: %s',
    async (c) =>
      expect(await answerTo(c)).toBe('This is no cursor of ours, or one from before an update: begin again without it.'),
  );

  it.each([
    cursorOf('YEAR+', 1, 'b'),
    cursorOf('TITLE-', 'a', 'b'),
    cursorOf('TITLE+,YEAR+', 'a', 1, 'b'),
    encodeCursor('Person BookOrder TITLE+', ['a', 'b']),
    encodeCursor('Book OtherOrder TITLE+', ['a', 'b']),
    encodeCursor('TITLE+', ['a', 'b']),
  ])('of another list or order are refused: %s', async (c) =>
    expect(await answerTo(c)).toBe(
      'This cursor is of another kind of list or another order (a cursor for “Book BookOrder TITLE+” is due here): begin again without it.',
    ),
  );

  it.each([
    cursorOf('TITLE+', { a: 1 }, 'b'),
    cursorOf('TITLE+', null, 'b'),
    cursorOf('TITLE+', 1, 'b'),
    cursorOf('TITLE+', 'a', 1),
    cursorOf('TITLE+', 'a'),
    cursorOf('TITLE+', 'a', 'b', 'c'),
  ])('whose values were changed are refused: %s', async (c) =>
    expect(await answerTo(c)).toBe('This is no cursor of ours: it was changed. Begin again without it.'),
  );

  it.each([
    ['a cursor', 'books(after: $c) { totalCount }'],
    ['a size', 'books(first: 101, after: $c) { totalCount }'],
    ['both ends', 'books(first: 1, last: 1, after: $c) { totalCount }'],
  ])('and pages are held to their bounds where only the count is asked for: %s', async (_, list) => {
    expect(await answerTo('x', list)).toBeTruthy();
  });

  it('that are wrong are told where they stand, at any depth', async () => {
    const { result } = await ask('query($n: Int) {\n  book(id: "b") {\n    readers(first: $n) { nodes { name } }\n  }\n}', {
      n: 101,
    });
    expect(result.errors?.[0]?.toJSON()).toMatchObject({
      message: 'A page has 0 to 100 items; 101 were asked for.',
      locations: [{ line: 3, column: 5 }],
      path: ['book'],
    });
  });

  it('hold numbers where a number sorts, and only there', async () => {
    const list = 'books(after: $c, orderBy: { field: YEAR }) { nodes { name } }';
    expect((await ask(`query($c: String) { ${list} }`, { c: cursorOf('YEAR+', -750, 'b') })).parameters).toMatchObject({
      p1: -750,
    });
    expect(await answerTo(cursorOf('YEAR+', 'a', 'b'), list)).toContain('it was changed');
  });

  it('come back as they went, and from a list whose order is fixed', async () => {
    const { result } = await ask('{ book(id: "b") { readers(first: 1) { edges { cursor } } } }', {}, [[[[[['键', 'p1']]]]]]);
    const [{ cursor }] = (result.data as { book: { readers: { edges: [{ cursor: string }] } } }).book.readers.edges;
    expect(cursor).toBe(encodeCursor('Person NAME+', ['键', 'p1']));
    const list = 'book(id: "b") { readers(after: $c) { nodes { name } } }';
    expect((await ask(`query($c: String) { ${list} }`, { c: cursor })).parameters).toMatchObject({ p2: '键', p3: 'p1' });
    expect(await answerTo(encodeCursor('Book NAME+', ['键', 'p1']), list)).toContain('“Person NAME+”');
  });
});

describe('several sort keys', () => {
  const sorted = (given: string) => `query($c: String) { books(first: 2, after: $c, ${given}) { edges { cursor } } }`;
  const orderOf = async (given: string) => /ORDER BY (.*?) LIMIT/.exec((await ask(sorted(given))).statement)?.[1];

  it('sort one after another, the tie-break as the last of them', async () => {
    expect(await orderOf('orderBy: { field: YEAR, direction: DESC }, thenBy: [{ field: TITLE }]')).toBe(
      'n0.year DESC, n0.name, n0.id',
    );
    expect(await orderOf('thenBy: [{ field: YEAR, direction: DESC }]')).toBe('n0.name, n0.year DESC, n0.id DESC');
    expect(await orderOf('thenBy: { field: YEAR, direction: null }')).toBe('n0.name, n0.year, n0.id');
  });

  it('end where the order is total', async () => {
    expect(await orderOf('thenBy: [{ field: ID, direction: DESC }, { field: YEAR }]')).toBe('n0.name, n0.id DESC');
  });

  it('are turned round when a page is read backward', async () => {
    const query = '{ books(last: 2, orderBy: { field: YEAR, direction: DESC }, thenBy: [{ field: TITLE }]) { nodes { name } } }';
    expect((await ask(query)).statement).toContain('ORDER BY n0.year, n0.name DESC, n0.id DESC');
  });

  it.each(['thenBy: null', 'thenBy: []'])('are no more than one for %s', async (given) => {
    expect((await ask(sorted(given))).statement).toBe((await ask(sorted('orderBy: null'))).statement);
  });

  it('begin after a cursor that holds them all, each in its own direction', async () => {
    const given = 'orderBy: { field: YEAR, direction: DESC }, thenBy: [{ field: TITLE }]';
    const order = 'YEAR-,TITLE+';
    const { statement, parameters } = await ask(sorted(given), { c: cursorOf(order, 1900, 'Mo', 'b7') });
    expect(statement).toContain(
      'WHERE n0.year <= $p1 AND CASE WHEN n0.year = $p1 THEN CASE WHEN n0.name = $p2 THEN n0.id > $p3 ELSE n0.name > $p2 END ELSE true END',
    );
    expect(parameters).toEqual({ p0: 2, p1: 1900, p2: 'Mo', p3: 'b7' });
    const { result } = await ask(sorted(given), {}, page([[1900, 'Mo', 'b7']]));
    expect(books(result).edges[0]?.cursor).toBe(cursorOf(order, 1900, 'Mo', 'b7'));
  });

  it.each([
    ['thenBy: [{ field: TITLE }]', '`thenBy` has TITLE, which the list is sorted by already; name each field once.'],
    [
      'orderBy: { field: YEAR }, thenBy: [{ field: ID }, { field: YEAR, direction: DESC }]',
      '`thenBy` has YEAR, which the list is sorted by already; name each field once.',
    ],
    [
      'thenBy: [{ field: ID }, { field: ID }, { field: ID }, { field: ID }]',
      'A list is sorted by at most 4 fields, that of `orderBy` counted; 5 were asked for.',
    ],
  ])('are refused: %s', async (given, message) => {
    const { result, asked } = await ask(sorted(given));
    expect(asked).toEqual([]);
    expect(result.errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('whose field is null after all are the executor’s to refuse', async () => {
    const query =
      'query($f: BookOrderField = YEAR) { book(id: "b") { author { books(orderBy: { field: $f }) { nodes { name } } } } }';
    expect((await ask(query, { f: null })).statement).toContain('ORDER BY n3.name, n3.id');
  });

  it('may be variables, whose shape decides the text', async () => {
    const query = 'query($o: [BookOrder!]) { books(first: 2, thenBy: $o) { nodes { name } } }';
    const by = async (field: string) => (await ask(query, { o: [{ field }] })).statement;
    expect(await by('YEAR')).toContain('ORDER BY n0.name, n0.year, n0.id');
    expect(await by('ID')).toContain('ORDER BY n0.name, n0.id');
  });
});
