/** A filter as given → the Cypher predicate of its shape; every value in it is a parameter. */
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import type { Compiler } from './compiler.ts';
import { badInput, type Get, type Input, part } from './input.ts';
import { countText, matchText } from './match.ts';
import { type ComparedField, type FilterField, type FoundRows, rowsOf, type Scope, type Written } from './spec.ts';

/** More conditions than this in one statement are refused: each new shape costs a plan. */
export const MAX_CONDITIONS = 40;
/** Filter objects, items of `and`, `or` and `not` included, that one filter may be made of, whether they ask anything or not. */
export const MAX_FILTERS = 100;

const OPERATORS: Record<string, (left: string, right: string) => string> = {
  eq: (left, right) => `${left} = ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  notIn: (left, right) => `NOT coalesce(${left} IN ${right}, false)`,
  contains: (left, right) => `${left} CONTAINS ${right}`,
  startsWith: (left, right) => `${left} STARTS WITH ${right}`,
  endsWith: (left, right) => `${left} ENDS WITH ${right}`,
  gt: (left, right) => `${left} > ${right}`,
  gte: (left, right) => `${left} >= ${right}`,
  lt: (left, right) => `${left} < ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
  has: (left, right) => `${right} IN ${left}`,
};

/** Fields of a filter type by name; set when the type is defined. */
export function filterFieldsOf({ document }: Compiler, typeName: string): Record<string, FilterField> {
  const type = document.schema.getType(typeName) as GraphQLInputObjectType;
  return (type.extensions.cypherFilter as () => Record<string, FilterField>)();
}

/** The operators that a field's type writes its own way. */
function writtenOf({ document }: Compiler, typeName: string, field: string): Record<string, Written> {
  const type = document.schema.getType(typeName) as GraphQLInputObjectType;
  return (getNamedType(type.getFields()[field]?.type)?.extensions.cypherOperators ?? {}) as Record<string, Written>;
}

/** One filter being written. */
export interface Writing {
  compiler: Compiler;
  conditions: number;
  filters: number;
}

/** What a filter asks of a row. */
interface Predicate {
  text: string;
  /** A part of it holds for no row whatever is stored (`or: []`): Neo4j may fold away what stands around that. */
  folds: boolean;
}

/** Null where nothing is asked, which holds for every row. */
type Asking = Predicate | null;

/** Begins to write one filter. */
export const writingOf = (compiler: Compiler): Writing => ({ compiler, conditions: 0, filters: 0 });

const joined = (parts: Predicate[], by: string): Predicate => ({
  text: parts.length > 1 ? `(${parts.map(({ text }) => text).join(by)})` : (parts[0]?.text ?? 'false'),
  folds: parts.length === 0 || parts.some(({ folds }) => folds),
});

const all = (parts: Asking[]): Asking => {
  const asked = parts.filter((part) => part !== null);
  return asked.length ? joined(asked, ' AND ') : null;
};

/** Nothing is any of none; what asks nothing holds for every row, and so does an alternative to it. */
const any = (parts: Asking[]): Asking => {
  const asked = parts.filter((part) => part !== null);
  return asked.length < parts.length ? null : joined(asked, ' OR ');
};

/** What has no value is not so. What asks nothing, turned round, still asks nothing. */
const not = (part: Asking): Asking => part && { ...part, text: `NOT coalesce(${part.text}, false)` };

/** Everything a filter asks of a row; null where that is nothing. */
export function filterPredicate(writing: Writing, typeName: string, input: Input, scope: Scope): Asking {
  if (input.kind !== 'object') return null;
  if (++writing.filters > MAX_FILTERS)
    throw badInput(`A filter has at most ${MAX_FILTERS} filters in it, those of \`and\`, \`or\` and \`not\` counted.`);
  const fields = filterFieldsOf(writing.compiler, typeName);
  const inner = (each: Input) => filterPredicate(writing, typeName, each, scope);
  return all(
    input.fields.map(([name, given]) => {
      if (given.kind === 'list') return (name === 'and' ? all : any)(given.items.map(inner));
      if (name === 'not') return not(inner(given));
      return fieldPredicate(writing, fields[name] as FilterField, writtenOf(writing.compiler, typeName, name), given, scope);
    }),
  );
}

function fieldPredicate(
  writing: Writing,
  field: FilterField,
  written: Record<string, Written>,
  given: Input,
  scope: Scope,
): Asking {
  if (given.kind !== 'object') return null;
  return all(
    given.fields.map(([operator, value]) => {
      if (++writing.conditions > MAX_CONDITIONS) throw badInput(`A filter has at most ${MAX_CONDITIONS} conditions.`);
      return 'by' in field
        ? { text: operatorText(writing, field, operator, written[operator], value, scope), folds: false }
        : quantified(writing, field, operator, value, scope);
    }),
  );
}

/** Null comes here only under `eq`: it asks for what has no value. */
function operatorText(
  { compiler }: Writing,
  field: ComparedField,
  operator: string,
  written: Written | undefined,
  value: Input,
  scope: Scope,
): string {
  const left = field.by(scope);
  const get = value.kind === 'leaf' ? asStored(field, value.get) : null;
  if (written) return written(left, get && ((change) => compiler.parameter(get, change)));
  if (!get) return `${left} IS NULL`;
  return (OPERATORS[operator] as (left: string, right: string) => string)(left, compiler.parameter(get));
}

/** Reads a condition's value as the graph has it. */
function asStored({ change }: ComparedField, get: Get): Get {
  if (!change) return get;
  return (variables) => {
    const value = get(variables);
    return Array.isArray(value) ? value.map(change) : change(value);
  };
}

type Related = Extract<FilterField, { rows: unknown }>;

/** Rows that a filter's field relates a row to; a filter has no arguments. */
export function relatedRows(compiler: Compiler, field: Related, scope: Scope): FoundRows {
  const nothing = () => null;
  const fresh = (hint: string) => compiler.fresh(hint);
  return rowsOf(field.rows, { scope, label: null, fresh, argument: nothing, choice: nothing });
}

/** Largest number of related rows that `atLeast` may ask for. */
export const MAX_AT_LEAST = 1000;

function checkedCount(count: unknown): unknown {
  if (typeof count === 'number' && count >= 1 && count <= MAX_AT_LEAST) return count;
  throw badInput(`\`atLeast\` asks for 1 to ${MAX_AT_LEAST} rows; ${count} were asked for. Ask for none with \`none\`.`);
}

/** `some`: such a row exists; `none`: none does; `atLeast`: so many do. */
function quantified(writing: Writing, field: Related, quantifier: string, value: Input, scope: Scope): Predicate {
  const rows = relatedRows(writing.compiler, field, scope);
  const asked = quantifier === 'atLeast' ? part(value, 'of') : value;
  const inner = filterPredicate(writing, field.filter(), asked, rows.scope);
  const [predicates, folds] = inner ? [[inner.text], inner.folds] : [[], false];
  if (quantifier === 'atLeast') {
    const given = part(value, 'count');
    const count = writing.compiler.parameter((variables) => checkedCount(given.kind === 'leaf' ? given.get(variables) : null));
    return { text: `${countText(rows, predicates, count)} >= ${count}`, folds };
  }
  const exists = `EXISTS { ${matchText(rows, predicates)} }`;
  return { text: quantifier === 'none' ? `NOT ${exists}` : exists, folds };
}
