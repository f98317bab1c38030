/** A root list's filter that leads to rows known by a unique key → matches that begin at them, so that not every row is tested. */
import type { Compiler } from './compiler.ts';
import type { Input } from './input.ts';
import { filterFieldsOf, filterText, relatedRows, type Writing } from './predicate.ts';
import type { FilterField, Rows, Scope } from './spec.ts';

type Fields = Extract<Input, { kind: 'object' }>;

/** Matches that lead from a row to the one with the key, and what must hold of all on the way. */
interface Anchor {
  clauses: string[];
  predicates: (string | null)[];
}

/** The label whose unique index finds what a condition asks for; null where it names no key. */
function labelOfKey(field: FilterField | undefined, given: Input): string | null {
  if (!field || !('by' in field) || !field.unique || given.kind !== 'object') return null;
  const named = given.fields.some(([operator, value]) => /^(eq|in)$/.test(operator) && value.kind === 'leaf');
  return named ? field.unique : null;
}

/** The `some` of a condition on related rows. */
const someOf = (given: Input): Input | undefined =>
  given.kind === 'object' ? given.fields.find(([quantifier]) => quantifier === 'some')?.[1] : undefined;

/** Whether all rows of a filter must lead to a unique key, and so can be come to from there. */
function leads(compiler: Compiler, typeName: string, input: Input | undefined): boolean {
  if (input?.kind !== 'object') return false;
  const fields = filterFieldsOf(compiler, typeName);
  return input.fields.some(([name, given]) => {
    const field = fields[name];
    return labelOfKey(field, given) !== null || (!!field && 'rows' in field && leads(compiler, field.filter(), someOf(given)));
  });
}

const without = (input: Fields, name: string): Fields => ({
  ...input,
  fields: input.fields.filter(([other]) => other !== name),
});

/** The first way from `scope` to a unique key that all rows must go; null where the filter states none. */
function anchorOf(writing: Writing, typeName: string, input: Input, scope: Scope): Anchor | null {
  if (input.kind !== 'object') return null;
  const fields = filterFieldsOf(writing.compiler, typeName);
  for (const [name, given] of input.fields) {
    const field = fields[name];
    const label = labelOfKey(field, given);
    if (label) return { clauses: [], predicates: [`${scope.node}:${label}`, filterText(writing, typeName, input, scope)] };
    const found = field && 'rows' in field ? throughRelated(writing, field, given, scope) : null;
    if (!found) continue;
    const rest = filterText(writing, typeName, found.rest ? withRest(input, name, found.rest) : without(input, name), scope);
    return { clauses: found.clauses, predicates: [...found.predicates, rest] };
  }
  return null;
}

const withRest = (input: Fields, name: string, rest: Fields): Fields => ({
  ...input,
  fields: input.fields.map(([other, given]) => [other, other === name ? rest : given]),
});

/** The same behind `some` of a related row; `rest` is what else is asked of such rows (`none`). */
function throughRelated(writing: Writing, field: Extract<FilterField, { rows: unknown }>, given: Input, scope: Scope) {
  const some = someOf(given);
  if (given.kind !== 'object' || !some || !leads(writing.compiler, field.filter(), some)) return null;
  const rows = relatedRows(writing.compiler, field, scope);
  const inner = anchorOf(writing, field.filter(), some, rows.scope) as Anchor;
  const rest = without(given, 'some');
  return {
    clauses: [rows.clauses, ...inner.clauses],
    predicates: [...(rows.where ?? []), ...inner.predicates],
    rest: rest.fields.length ? rest : null,
  };
}

/** Rows of a root list beginning at the key its filter names, with all that the filter asks; null where it does not. */
export function anchored(
  compiler: Compiler,
  typeName: string,
  input: Input,
  rows: Rows,
): { rows: Rows; filter: string[] } | null {
  const fields = filterFieldsOf(compiler, typeName);
  // The row's own key needs no way to it: its index finds it.
  const itself = input.kind === 'object' && input.fields.some(([name, given]) => labelOfKey(fields[name], given));
  const anchor = itself ? null : anchorOf({ compiler, conditions: 0, filters: 0 }, typeName, input, rows.scope);
  if (!anchor) return null;
  const { clauses, scope, carried, where } = rows;
  const begun = { clauses: [clauses, ...anchor.clauses].join(' '), scope, carried, where, distinct: true };
  return { rows: begun, filter: anchor.predicates.filter((text) => text !== null) };
}
