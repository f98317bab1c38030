/** Keyset pages: cursors, both directions, and what the rows say about more. */
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../src/pothos-cypher/keyset.ts';
import { ask } from './library.ts';

interface Page {
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  nodes: { name: string }[];
}

const INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const page = (rows: unknown[][]) => [[[rows]]];
const books = (result: { data?: Record<string, unknown> | null }) => result.data?.books as Page;

describe('forward', () => {
  it('begins after the cursor, by order key and tie-break', async () => {
    const after = encodeCursor('TITLE+', 'Mo', 'b7');
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
      startCursor: encodeCursor('TITLE+', 'A', '1'),
      endCursor: encodeCursor('TITLE+', 'B', '2'),
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
      c: encodeCursor('TITLE+', 'M', 'b'),
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
    const cursor = encodeCursor('ID+', 'b', 'b');
    const { statement } = await ask('query($c: String) { books(after: $c, orderBy: { field: ID }) { nodes { name } } }', {
      c: cursor,
    });
    expect(statement).toContain('WHERE n0.id > $p1 WITH n0 ORDER BY n0.id LIMIT');
  });

  it.each([
    '',
    'x',
    'WzFd',
    encodeCursor('YEAR+', 1, 'b'),
    encodeCursor('TITLE+', { a: 1 }, 'b'),
    encodeCursor('TITLE+', null, 'b'),
  ])('that are not of this order are refused: %s', async (c) => {
    const { result, asked } = await ask('query($c: String) { books(after: $c) { nodes { name } } }', { c });
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(asked).toEqual([]);
  });

  it('come back as they went', () => {
    expect(decodeCursor(encodeCursor('A-', '键', 'id'), 'A-')).toEqual(['键', 'id']);
  });
});
