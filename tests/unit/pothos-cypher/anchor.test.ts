/** A root list whose filter names a related row by a unique key begins there. */
import { describe, expect, it } from 'vitest';
import { ask } from './library.ts';

const text = async (query: string) => (await ask(query)).statement;

describe('a root list', () => {
  it('is matched from the row its filter names', async () => {
    expect(await text('{ books(filter: { authors: { some: { id: { eq: "a" } } } }) { totalCount } }')).toBe(
      'RETURN [COUNT { MATCH (n0:Book) MATCH (n0)<-[e2:WROTE]-(n1) WHERE n1:Person AND n1.id = $p0 RETURN DISTINCT n0 }] AS answer',
    );
  });

  it('keeps what else the filter asks, of the row and of those it is related to', async () => {
    const query =
      '{ books(filter: { year: { gte: 1900 }, authors: { some: { id: { in: ["a"] }, name: { eq: "x" } }, none: { name: { eq: "y" } } } }) { totalCount } }';
    const statement = await text(query);
    expect(statement).toContain(
      'MATCH (n0)<-[e2:WROTE]-(n1) WHERE n1:Person AND (n1.id IN $p0 AND n1.name = $p1) AND (n0.year >= $p2 AND NOT EXISTS',
    );
  });

  it('takes the key as the field changes it, on each request', async () => {
    const query = 'query($id: ID!) { books(filter: { authors: { some: { id: { eq: $id } } } }) { totalCount } }';
    expect((await ask(query, { id: 'Person:a' })).parameters).toEqual({ p0: 'a' });
    expect((await ask(query, { id: 'Person:b' })).parameters).toEqual({ p0: 'b' });
  });

  it.each([
    ['no key', '{ authors: { some: { name: { eq: "a" } } } }'],
    ['a key there must not be', '{ authors: { none: { id: { eq: "a" } } } }'],
    ['a key among alternatives', '{ or: [{ authors: { some: { id: { eq: "a" } } } }, { year: { eq: 1 } }] }'],
    ['no value for a key', '{ authors: { some: { id: { eq: null } } } }'],
  ])('tests its rows where the filter names %s', async (_, filter) => {
    const statement = await text(`{ books(filter: ${filter}) { totalCount } }`);
    expect(statement).toContain('EXISTS { MATCH');
    expect(statement).not.toContain('DISTINCT');
  });
});

it('a list below a node begins at the node', async () => {
  const statement = await text(
    '{ person(id: "p") { books(filter: { authors: { some: { id: { eq: "a" } } } }) { totalCount } } }',
  );
  expect(statement).not.toContain('DISTINCT');
});

it.each(['{ or: [] }', '{ and: [{ or: [] }, { year: { eq: 1 } }] }'])(
  'a list that nothing can pass walks no index: %s',
  async (filter) => {
    const asking = (given: string) =>
      text(
        `{ person(id: "p") { books(first: 2, orderBy: { field: YEAR, direction: DESC }, filter: ${given}) { nodes { name } } } }`,
      );
    expect(await asking(filter)).not.toContain('USING INDEX');
    expect(await asking('{ not: { year: { eq: 1 } } }')).toContain('USING INDEX');
  },
);
