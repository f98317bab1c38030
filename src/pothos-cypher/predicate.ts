/** A filter as given → the Cypher predicate of its shape; every value in it is a parameter. */
import type { GraphQLInputObjectType } from 'graphql';
import { badInput, type Compiler } from './compiler.ts';
import type { Get, Input } from './input.ts';
import { matchText } from './match.ts';
import type { FilterField, Scope } from './spec.ts';

/** More conditions than this in one statement are refused: each new shape costs a plan. */
const MAX_CONDITIONS = 40;

const OPERATORS: Record<string, (left: string, right: string) => string> = {
  eq: (left, right) => `${left} = ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  contains: (left, right) => `${left} CONTAINS ${right}`,
  startsWith: (left, right) => `${left} STARTS WITH ${right}`,
  gt: (left, right) => `${left} > ${right}`,
  gte: (left, right) => `${left} >= ${right}`,
  lt: (left, right) => `${left} < ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
  has: (left, right) => `${right} IN ${left}`,
};

/** Fields of a filter type by name; set when the type is defined. */
export const filterFields = (type: GraphQLInputObjectType) =>
  (type.extensions.cypherFilter as () => Record<string, FilterField>)();

/** One filter being written. */
interface Writing {
  compiler: Compiler;
  conditions: number;
}

/** The predicate, or null where nothing is asked. */
export function predicateText(compiler: Compiler, typeName: string, input: Input, scope: Scope): string | null {
  if (input.kind !== 'object') return null;
  const text = filterText({ compiler, conditions: 0 }, typeName, input, scope);
  return text === 'true' ? null : text;
}

const all = (parts: string[]): string =>
  parts.length === 0 ? 'true' : parts.length === 1 ? (parts[0] as string) : `(${parts.join(' AND ')})`;
const any = (parts: string[]): string => (parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`);

function filterText(writing: Writing, typeName: string, input: Input, scope: Scope): string {
  if (input.kind !== 'object') return 'true';
  const type = writing.compiler.document.schema.getType(typeName) as GraphQLInputObjectType;
  const inner = (each: Input) => filterText(writing, typeName, each, scope);
  return all(
    input.fields.map(([name, given]) => {
      if (name === 'and' || name === 'or')
        return (name === 'and' ? all : any)(given.kind === 'list' ? given.items.map(inner) : []);
      if (name === 'not') return given.kind === 'object' ? `NOT coalesce(${inner(given)}, false)` : 'true';
      return fieldText(writing, filterFields(type)[name] as FilterField, given, scope);
    }),
  );
}

function fieldText(writing: Writing, field: FilterField, given: Input, scope: Scope): string {
  if (given.kind !== 'object') return 'true';
  return all(
    given.fields.map(([operator, value]) => {
      if (++writing.conditions > MAX_CONDITIONS) throw badInput(`A filter has at most ${MAX_CONDITIONS} conditions.`);
      return 'by' in field
        ? operatorText(writing, field.by(scope), operator, value)
        : quantified(writing, field, operator, value, scope);
    }),
  );
}

function operatorText({ compiler }: Writing, left: string, operator: string, value: Input): string {
  if (value.kind !== 'leaf') return operator === 'eq' ? `${left} IS NULL` : 'true';
  return (OPERATORS[operator] as (left: string, right: string) => string)(left, compiler.parameter(value.get as Get));
}

type Related = Extract<FilterField, { rows: unknown }>;

/** `some`: such a row exists; `none`: none does. */
function quantified(writing: Writing, field: Related, quantifier: string, value: Input, scope: Scope): string {
  const { compiler } = writing;
  const nothing = () => null;
  const rows = field.rows({ scope, label: null, fresh: (hint) => compiler.fresh(hint), argument: nothing, choice: nothing });
  const inner = filterText(writing, field.filter(), value, rows.scope);
  const exists = `EXISTS { ${matchText(rows, inner === 'true' ? [] : [inner])} }`;
  return quantifier === 'none' ? `NOT ${exists}` : exists;
}
