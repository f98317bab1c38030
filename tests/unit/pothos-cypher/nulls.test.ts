/** Null, literal or by variable, is as good as not given; what asks nothing leaves no trace in the statement. */
import { describe, expect, it } from 'vitest';
import { ask } from './library.ts';

/** What the graph gives: no rows, a count of 0. */
const NONE = [[[[], 0]]];

const plain = '{ books { totalCount nodes { name } } }';
const list = (given: string) => `{ books(${given}) { totalCount nodes { name } } }`;

describe('an argument or field that is null', () => {
  it.each([
    'first: null',
    'last: null',
    'after: null',
    'before: null',
    'filter: null',
    'orderBy: null',
    'filter: {}',
    'filter: { and: null }',
    'filter: { or: null }',
    'filter: { not: null }',
    'filter: { title: null }',
    'filter: { title: { contains: null, in: null } }',
    'filter: { year: { gte: null } }',
    'filter: { authors: null }',
    'filter: { authors: { some: null, none: null } }',
    'filter: { not: {} }',
    'filter: { not: { title: null } }',
    'filter: { not: { not: { title: { contains: null } } } }',
    'filter: { not: { and: [{}, { title: {} }] } }',
    'filter: { and: [] }',
    'filter: { and: [{}, { title: {} }] }',
    'filter: { or: [{}] }',
    'filter: { or: [{ title: { contains: null } }, { year: { eq: 1 } }] }',
  ])('asks nothing: %s', async (given) => {
    const { statement, result } = await ask(list(given), {}, NONE);
    expect(result.errors).toBeUndefined();
    expect(statement.replace(/\$p\d/, '$p0')).toBe((await ask(plain)).statement);
  });

  it.each([
    { f: null },
    { f: { and: null, or: null, not: null, title: null } },
    { f: { title: { contains: null }, authors: { some: null } } },
    { f: { not: { title: null } } },
    { f: { or: [{}] } },
    { f: { and: [] } },
    { o: null },
    { o: { field: 'TITLE', direction: null } },
    { n: null },
  ])('asks nothing as a variable: %j', async (variables) => {
    const query = `query($f: BookFilter, $o: BookOrder, $n: Int) ${list('first: $n, filter: $f, orderBy: $o')}`;
    const { statement, parameters, result } = await ask(query, variables, NONE);
    expect(result.errors).toBeUndefined();
    expect(statement).toBe((await ask(plain)).statement);
    expect(parameters).toEqual({ p0: 20 });
  });

  it('asks nothing as a variable within a filter', async () => {
    const query = `query($t: String, $s: PersonFilter) ${list('filter: { title: { contains: $t }, authors: { some: $s } }')}`;
    expect((await ask(query, { t: null, s: null })).statement).toBe((await ask(plain)).statement);
  });

  it('asks for what has no value under eq, and only there', async () => {
    const query = `query($y: Int, $t: String) ${list('filter: { year: { eq: $y }, title: { contains: $t } }')}`;
    expect((await ask(query, { y: null, t: null })).statement).toContain('WHERE n0.year IS NULL WITH');
    expect((await ask(query, {})).statement).toBe((await ask(plain)).statement);
    expect((await ask(query, { y: null, t: 'x' })).parameters).toMatchObject({ p0: 'x' });
  });
});

describe('or', () => {
  it('of nothing holds for nothing, turned round for all', async () => {
    expect((await ask(list('filter: { or: [] }'))).statement).toContain('WHERE false');
    expect((await ask(list('filter: { not: { or: [] } }'))).statement).toContain('WHERE NOT coalesce(false, false)');
  });

  it('is the same as literal, variable and default', async () => {
    const { statement } = await ask(list('filter: { or: [] }'));
    expect((await ask(`query($f: BookFilter) ${list('filter: $f')}`, { f: { or: [] } })).statement).toBe(statement);
    expect((await ask(`query($f: BookFilter = { or: [] }) ${list('filter: $f')}`)).statement).toBe(statement);
  });
});

describe('requests that differ in what means nothing', () => {
  it('share a text', async () => {
    const query = `query($f: BookFilter) ${list('filter: $f')}`;
    const { statement } = await ask(query, { f: { title: { contains: 'a' } } });
    expect((await ask(query, { f: { title: { contains: 'a', eq: undefined }, year: null, not: {} } })).statement).toBe(statement);
  });
});
