/** A small schema of its own world, to see what the plugin makes of it: books, people, loans. */
import SchemaBuilder from '@pothos/core';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { along, CYPHER, type Scope, type Site } from '../../../src/pothos-cypher/index.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface CypherRoles {
      year: string;
      loans: string;
    }
  }
}

const WROTE = { type: 'WROTE', from: 'Person', to: 'Book' };
const BORROWED = { type: 'BORROWED', from: 'Person', to: 'Book', parallel: true };

/** What the run function was given. */
export interface Asked {
  statement: string;
  parameters: Record<string, unknown>;
}

interface World {
  run: (statement: string, parameters: Record<string, unknown>) => Promise<unknown[][]>;
}

const builder = new SchemaBuilder<{ Context: World; DefaultFieldNullability: false }>({
  plugins: [CYPHER],
  defaultFieldNullability: false,
  cypher: { run: (context) => context.run },
});

const Thing = builder.interfaceRef<object>('Thing').implement({
  extensions: { cypher: { label: 'Thing' } },
  fields: (t) => ({ name: t.property({ type: 'String' }) as never }),
});
const Text = builder.graphOperators('TextFilter', {
  operators: { eq: 'String', in: ['String'], notIn: ['String'], contains: 'String', endsWith: 'String' },
});
const Id = builder.graphOperators('IdFilter', { operators: { eq: 'ID', in: ['ID'] } });
const Year = builder.graphOperators('YearFilter', { operators: { eq: 'Int', gte: 'Int', lte: 'Int' } });

const Years = builder.inputRef<{ from?: number; to?: number }>('Years').implement({
  extensions: { cypherWhole: true },
  fields: (t) => ({ from: t.int(), to: t.int() }),
});
const bounds = (given: unknown) => {
  const { from = 0, to = 9 } = given as { from?: number; to?: number };
  return [from, to];
};
const Print = builder.graphOperators('PrintFilter', {
  operators: { eq: 'Int', during: Years },
  written: {
    eq: (left, operand) => (operand ? `${left} = ${operand((year) => Number(year) + 1)}` : `${left} = 0`),
    during: (left, operand) => (operand ? `${left} IN ${operand(bounds)}` : 'true'),
  },
});

const BookFilter = builder.graphFilter('BookFilter', {
  fields: () => ({
    title: { by: ({ node }: Scope) => `${node}.name`, input: Text },
    year: { by: ({ node }: Scope) => `${node}.year`, input: Year },
    readers: { rows: along(BORROWED, 'in'), filter: () => 'PersonFilter', input: PersonSome },
    print: { by: ({ node }: Scope) => `${node}.print`, input: Print },
    authors: { rows: along(WROTE, 'in'), filter: () => 'PersonFilter', input: PersonSome },
  }),
});
const PersonFilter = builder.graphFilter('PersonFilter', {
  fields: () => ({
    id: {
      by: ({ node }: Scope) => `${node}.id`,
      input: Id,
      indexed: 'Person',
      change: (id: unknown) => String(id).replace('Person:', ''),
    },
    name: { by: ({ node }: Scope) => `${node}.name`, input: Text },
  }),
});
const PersonSome = builder.graphQuantified('PersonSome', PersonFilter);

const BookOrder = builder.graphOrder('BookOrder', {
  terms: {
    TITLE: { by: ({ node }) => `${node}.name` },
    YEAR: { by: ({ node }) => `${node}.year`, number: true },
    ID: { by: ({ node }) => `${node}.id` },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['TITLE', 'ASC'],
});

const Book = builder.graphNode('Book', {
  label: 'Book',
  interfaces: () => [Thing],
  fields: (t) => ({
    id: t.property({ type: 'ID' }),
    name: t.property({ type: 'String' }),
    year: t.property({ type: 'Int', nullable: true }),
    author: t.one({ type: Person, rows: along(WROTE, 'in') }),
    readers: t.connected({ type: PersonConnection, rows: along(BORROWED, 'in'), order: byName }),
    loans: t.connected({ type: LoanConnection, rows: along(BORROWED, 'in', { each: true }), order: byDay }),
    loansByYear: t.many({ type: YearCount, rows: loansByYear }),
  }),
});
const BookConnection = builder.graphConnection('BookConnection', { of: () => Book });

const byName = {
  terms: { NAME: { by: ({ node }: Scope) => `${node}.name` } },
  tie: ({ node }: Scope) => `${node}.id`,
  initial: ['NAME', 'ASC'] as const,
};
const byDay = {
  terms: { DAY: { by: ({ edge }: Scope) => `${edge}.day` } },
  tie: ({ edge }: Scope) => `${edge}.id`,
  initial: ['DAY', 'DESC'] as const,
};

const Person = builder.graphNode('Person', {
  label: 'Person',
  interfaces: () => [Thing],
  fields: (t) => ({
    name: t.property({ type: 'String' }),
    books: t.connected({
      type: BookConnection,
      rows: along(WROTE, 'out', { walk: { term: 'YEAR', direction: 'DESC', properties: ['year', 'id'], from: '0' } }),
      order: BookOrder,
      filter: BookFilter,
    }),
  }),
});
const PersonConnection = builder.graphConnection('PersonConnection', { of: () => Person });

const Loan = builder.graphRow('Loan', {
  fields: (t) => ({
    day: t.property({ type: 'String', of: 'edge' }),
    reader: t.part({ type: Person, scope: ({ from }) => ({ node: from }) }),
    thing: t.part({ type: Thing, scope: ({ to }) => ({ node: to }) }),
  }),
});
const LoanConnection = builder.graphConnection('LoanConnection', { of: () => Loan });

const YearCount = builder.graphRow('YearCount', {
  fields: (t) => ({
    year: t.value({ type: 'Int', by: ({ year }) => year }),
    loans: t.value({ type: 'Int', by: ({ loans }) => loans }),
  }),
});

function loansByYear({ scope, fresh }: Site) {
  const [edge, year, loans] = [fresh('e'), fresh('y'), fresh('c')];
  const clauses = `MATCH (${scope.node})<-[${edge}:BORROWED]-() WITH ${edge}.year AS ${year}, count(*) AS ${loans} ORDER BY ${year}`;
  return { clauses, scope: { year, loans }, carried: [year, loans], aggregates: true };
}

const byKey = (label: string) => (site: Site) => {
  const node = site.fresh('n');
  return { clauses: `MATCH (${node}:${site.label ?? label} {id: ${site.argument('id')}})`, scope: { node }, carried: [node] };
};

/** `Book:b1` is a book's. */
const kindOf = ({ id }: Readonly<Record<string, unknown>>) => /^(Book|Person):/.exec(String(id))?.[1] ?? null;

builder.queryType({
  fields: (t) => ({
    book: t.one({ type: Book, rows: byKey('Book'), args: { id: t.arg.id({ required: true }) } }),
    person: t.one({ type: Person, rows: byKey('Person'), args: { id: t.arg.id({ required: true }) } }),
    thing: t.one({ type: Thing, rows: byKey('Thing'), args: { id: t.arg.id({ required: true }) } }),
    shelved: t.one({ type: Thing, rows: byKey('Thing'), typed: kindOf, args: { id: t.arg.id({ required: true }) } }),
    books: t.connected({
      type: BookConnection,
      rows: ({ fresh }) => {
        const node = fresh('n');
        return { clauses: `MATCH (${node}:Book)`, scope: { node }, carried: [node], degree: '(:Book)' };
      },
      order: BookOrder,
      filter: BookFilter,
    }),
  }),
});

export const library: GraphQLSchema = builder.toSchema();

/** Executes an operation; the graph answers with `rows`. */
export async function ask(query: string, variableValues: Record<string, unknown> = {}, rows: unknown[][] = []) {
  const asked: Asked[] = [];
  const document = parse(query);
  const faults = validate(library, document);
  if (faults.length) throw faults[0];
  const contextValue: World = {
    run: async (statement, parameters) => {
      asked.push({ statement, parameters });
      return rows;
    },
  };
  const result = await execute({ schema: library, document, variableValues, contextValue });
  return { asked, result, statement: asked[0]?.statement ?? '', parameters: asked[0]?.parameters ?? {} };
}
