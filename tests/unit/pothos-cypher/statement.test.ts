/** Selections → the text of their statements. */
import { describe, expect, it } from 'vitest';
import { ask } from './library.ts';

describe('a node by key', () => {
  it('reads just the properties asked for, as a positional list', async () => {
    const { statement, parameters } = await ask('{ book(id: "b1") { name year } }');
    expect(statement).toBe('MATCH (n0:Book {id: $p0}) RETURN [n0.name, n0.year] AS answer LIMIT 1');
    expect(parameters).toEqual({ p0: 'b1' });
  });

  it('gives null when there is none', async () => {
    expect((await ask('{ book(id: "b1") { name } }')).result).toEqual({ data: { book: null } });
  });

  it('has one text whatever the aliases, the order of fields and the values', async () => {
    const one = await ask('{ book(id: "b1") { name year } }');
    const other = await ask('query($i: ID!) { b: book(id: $i) { y: year title: name } }', { i: 'b2' });
    expect(other.statement).toBe(one.statement);
    expect(other.parameters).toEqual({ p0: 'b2' });
  });

  it('never lets a value into the text', async () => {
    const { statement } = await ask('query($i: ID!) { book(id: $i) { name } }', { i: '`}) DETACH DELETE n //' });
    expect(statement).not.toContain('DELETE');
  });
});

describe('relations', () => {
  it('follow an edge to one node in a subquery', async () => {
    const { statement } = await ask('{ book(id: "b1") { author { name } } }');
    expect(statement).toBe(
      'MATCH (n0:Book {id: $p0}) RETURN [head(COLLECT { MATCH (n0)<-[e2:WROTE]-(n1) RETURN [n1.name] LIMIT 1 })] AS answer LIMIT 1',
    );
  });

  it('read an interface by label, each type its own list', async () => {
    const { statement } = await ask('{ thing(id: "t") { __typename name ... on Book { year } } }');
    expect(statement).toBe(
      'MATCH (n0:Thing {id: $p0}) RETURN CASE WHEN n0:Book THEN [0, n0.name, n0.year] WHEN n0:Person THEN [1, n0.name] END AS answer LIMIT 1',
    );
  });

  it('read an interface as the one type that the arguments tell, with a text for each', async () => {
    const query = 'query($i: ID!) { shelved(id: $i) { __typename name ... on Book { year } } }';
    const book = await ask(query, { i: 'Book:b1' }, [[['Iliad', -750]]]);
    expect(book.statement).toBe('MATCH (n0:Book {id: $p0}) RETURN [n0.name, n0.year] AS answer LIMIT 1');
    expect(book.result).toEqual({ data: { shelved: { __typename: 'Book', name: 'Iliad', year: -750 } } });
    const person = await ask(query, { i: 'Person:p1' }, [[['Homer']]]);
    expect(person.result).toEqual({ data: { shelved: { __typename: 'Person', name: 'Homer' } } });
    expect((await ask(query, { i: 'odd' })).statement).toContain('MATCH (n0:Thing {id: $p0}) RETURN CASE WHEN n0:Book');
  });

  it('make rows of edges, whose ends are parts of the row', async () => {
    const { statement } = await ask('{ book(id: "b") { loans(first: 2) { nodes { day reader { name } } } } }');
    expect(statement).toContain('MATCH (n0)<-[e2:BORROWED]-(n1) WITH n1, e2 ORDER BY e2.day DESC, e2.id DESC');
    expect(statement).toContain('RETURN [e2.day, [n1.name]]');
  });
});

describe('connections', () => {
  it('take one row of each node where edges run side by side', async () => {
    const { statement } = await ask('{ book(id: "b") { readers(first: 2) { totalCount nodes { name } } } }');
    expect(statement).toContain('MATCH (n0)<-[:BORROWED]-(n1) WITH DISTINCT n1 ORDER BY n1.name, n1.id LIMIT toInteger($p1)');
    expect(statement).toContain('COUNT { MATCH (n0)<-[:BORROWED]-(n1) RETURN DISTINCT n1 }');
  });

  it('read the count off the degree where nothing filters', async () => {
    const { statement } = await ask('{ person(id: "p") { books { totalCount } } }');
    expect(statement).toBe('MATCH (n0:Person {id: $p0}) RETURN [[COUNT { (n0)-[:WROTE]->() }]] AS answer LIMIT 1');
  });

  it('count under the filter and find under the same', async () => {
    const { statement } = await ask(
      '{ person(id: "p") { books(filter: { year: { gte: 2000 } }) { totalCount nodes { name } } } }',
    );
    expect(statement.split('WHERE n1.year >= $p1')).toHaveLength(3);
  });

  it('ask for one more row only when it is asked whether there is more', async () => {
    expect((await ask('{ books(first: 7) { nodes { name } } }')).parameters).toEqual({ p0: 7 });
    expect((await ask('{ books(first: 7) { nodes { name } pageInfo { hasNextPage } } }')).parameters).toEqual({ p0: 8 });
    expect((await ask('{ books(last: 7) { pageInfo { hasPreviousPage } } }')).parameters).toEqual({ p0: 8 });
  });

  it('keep the same connection with other arguments apart', async () => {
    const rows = [[[[['A']], [['B']]]]];
    const { result, statement } = await ask(
      '{ person(id: "p") { a: books(first: 1) { nodes { name } } b: books(first: 2) { nodes { name } } } }',
      {},
      rows,
    );
    expect(statement.match(/COLLECT/g)).toHaveLength(2);
    expect(result.data?.person).toEqual({ a: { nodes: [{ name: 'A' }] }, b: { nodes: [{ name: 'B' }] } });
  });

  it('read one call under two aliases once', async () => {
    const { statement } = await ask(
      '{ person(id: "p") { a: books(first: 1) { nodes { name } } b: books(first: 1) { nodes { year } } } }',
    );
    expect(statement.match(/COLLECT/g)).toHaveLength(1);
    expect(statement).toContain('RETURN [n1.name, n1.year]');
  });

  it.each([101, -1])('refuse a page of %i', async (first) => {
    const { result, asked } = await ask('query($n: Int) { books(first: $n) { nodes { name } } }', { n: first });
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(asked).toEqual([]);
  });
});

describe('hot nodes', () => {
  const query = '{ person(id: "p") { books(orderBy: { field: YEAR, direction: DESC }) { nodes { name } } } }';

  it('walk the index or expand, as the degree has it', async () => {
    const { statement } = await ask(query);
    expect(statement).toMatchInlineSnapshot(
      `"MATCH (n0:Person {id: $p0}) RETURN [[COLLECT { WITH n0, COUNT { (n0)-[:WROTE]->() } AS d3 CALL (n0, d3) { WITH n0, d3 WHERE d3 * d3 > 8 * toInteger($p1) * COUNT { (:Book) } CALL (n0) { MATCH (n1:Book) USING INDEX SEEK n1:Book(year, id) WHERE n1.year >= 0 AND n1.id IS NOT NULL AND EXISTS { (n0)-[:WROTE]->(n1) } RETURN n1 ORDER BY n1.year DESC, n1.id DESC LIMIT toInteger($p1) } RETURN n1 UNION ALL WITH n0, d3 WHERE NOT d3 * d3 > 8 * toInteger($p1) * COUNT { (:Book) } CALL (n0) { MATCH (n0)-[e2:WROTE]->(n1) RETURN n1 ORDER BY n1.year DESC, n1.id DESC LIMIT toInteger($p1) } RETURN n1 } RETURN [n1.name] }]] AS answer LIMIT 1"`,
    );
  });

  it('expand in any other order', async () => {
    expect((await ask(query.replace('DESC', 'ASC'))).statement).not.toContain('USING INDEX');
  });
});

describe('aggregations', () => {
  it('stand in CALLs, with all that holds them', async () => {
    const { statement } = await ask('{ person(id: "p") { books(first: 2) { nodes { name loansByYear { year loans } } } } }');
    expect(statement).toMatch(
      /^MATCH \(n0:Person \{id: \$p0\}\) CALL \(\*\) \{ .* CALL \(\*\) \{ .* RETURN collect\(\[c\d+, y\d+\]\) AS x\d+ \} RETURN collect\(/,
    );
    expect(statement).not.toContain('COLLECT');
  });
});

describe('directives and fragments', () => {
  const query = `query($deep: Boolean!) { thing(id: "t") { ...Some @include(if: $deep) name } }
    fragment Some on Thing { ... on Book { year author { name } } }`;

  it('leave out what is not included', async () => {
    expect((await ask(query, { deep: false })).statement).not.toContain('year');
    expect((await ask(query, { deep: true })).statement).toContain(
      '[n1.name] LIMIT 1 }), n0.name, n0.year] WHEN n0:Person THEN [1, n0.name]',
    );
  });

  it('open a fragment once however often it is spread', async () => {
    const spreads = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Book { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const { statement } = await ask(`{ book(id: "b") { ...F0 } } ${spreads} fragment F20 on Book { name }`);
    expect(statement).toContain('RETURN [n0.name]');
  });
});
