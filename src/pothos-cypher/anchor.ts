/** A root list's filter that leads to rows known by a key → matches that begin at them, so that not every row is tested. */
import type { Compiler } from './compiler.ts';
import type { Input } from './input.ts';
import { filterFieldsOf, filterPredicate, relatedRows, type Writing, writingOf } from './predicate.ts';
import type { FilterField, FoundRows, Scope } from './spec.ts';

type Fields = Extract<Input, { kind: 'object' }>;

/** The row with the key: the test of its label, and what else must hold of it. */
interface Key {
  label: string;
  conditions: string[];
}

/** Matches that lead from a row to the one with the key, and what must hold of all on the way. */
interface Anchor {
  clauses: string[];
  predicates: string[];
  /** Where the row itself has it. */
  key?: Key;
  /** Told when asked, where there is one step between. */
  heat?: (() => Heat | null) | undefined;
}

/** The rows with the key by themselves, for who would rather walk all rows and test each. */
export interface Heat {
  /** Finds them; `key` is their variable. */
  match: string;
  key: string;
  /** How many rows lead to one of them. */
  count: string;
  /** Whether a row leads to one of them, by the variable that holds it. */
  leads: (key: string) => string;
  /** What else the filter asks. */
  rest: string | null;
}

/** The label whose index finds what a condition asks for; null where it names no key. */
function labelOfKey(field: FilterField | undefined, given: Input): string | null {
  if (!field || !('by' in field) || !field.indexed || given.kind !== 'object') return null;
  const named = given.fields.some(([operator, value]) => /^(eq|in)$/.test(operator) && value.kind === 'leaf');
  return named ? field.indexed : null;
}

/** The `some` of a condition on related rows. */
const someOf = (given: Input): Input | undefined =>
  given.kind === 'object' ? given.fields.find(([quantifier]) => quantifier === 'some')?.[1] : undefined;

/** Whether all rows of a filter must lead to a key, and so can be come to from there. */
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

/** What a filter asks, as a predicate among others; none where it asks nothing. */
function textOf(writing: Writing, typeName: string, input: Input, scope: Scope): string[] {
  const asked = filterPredicate(writing, typeName, input, scope);
  return asked ? [asked.text] : [];
}

/** The first way from `scope` to a key that all rows must go; null where the filter states none. */
function anchorOf(writing: Writing, typeName: string, input: Input, scope: Scope): Anchor | null {
  if (input.kind !== 'object') return null;
  const fields = filterFieldsOf(writing.compiler, typeName);
  for (const [name, given] of input.fields) {
    const field = fields[name];
    const label = labelOfKey(field, given);
    if (label) {
      const always = field && 'by' in field ? field.always?.(scope) : undefined;
      const key = {
        label: `${scope.node}:${label}`,
        conditions: [...textOf(writing, typeName, input, scope), ...(always ? [always] : [])],
      };
      return { clauses: [], predicates: [key.label, ...key.conditions], key };
    }
    const found = field && 'rows' in field ? throughRelated(writing, field, given, scope) : null;
    if (!found) continue;
    const rest = found.rest ? withRest(input, name, found.rest) : without(input, name);
    const predicates = [...found.predicates, ...textOf(writing, typeName, rest, scope)];
    return { clauses: found.clauses, predicates, heat: heatOf(writing.compiler, found, typeName, rest, scope) };
  }
  return null;
}

const withRest = (input: Fields, name: string, rest: Fields): Fields => ({
  ...input,
  fields: input.fields.map(([other, given]) => [other, other === name ? rest : given]),
});

type Found = NonNullable<ReturnType<typeof throughRelated>>;

/** Only where one step leads to the key; the conditions are written once more, in names of their own. */
function heatOf(compiler: Compiler, { field, some, steps }: Found, typeName: string, rest: Fields, scope: Scope) {
  if (steps > 1) return undefined;
  return (): Heat | null => {
    const rows = relatedRows(compiler, field, scope);
    const key = anchorOf(writingOf(compiler), field.filter(), some, rows.scope)?.key;
    if (!rows.step || rows.where || !key || !('node' in rows.scope)) return null;
    return {
      match: `MATCH (${key.label}) WHERE ${key.conditions.join(' AND ')}`,
      key: rows.scope.node,
      count: `sum(COUNT { ${rows.step()} })`,
      leads: rows.step,
      rest: filterPredicate(writingOf(compiler), typeName, rest, scope)?.text ?? null,
    };
  };
}

/** The same behind `some` of a related row; `rest` is what else is asked of such rows (`none`). */
function throughRelated(writing: Writing, field: Extract<FilterField, { rows: unknown }>, given: Input, scope: Scope) {
  const some = someOf(given);
  if (given.kind !== 'object' || !some || !leads(writing.compiler, field.filter(), some)) return null;
  const rows = relatedRows(writing.compiler, field, scope);
  const inner = anchorOf(writing, field.filter(), some, rows.scope);
  if (!inner) return null;
  const rest = without(given, 'some');
  return {
    clauses: [rows.clauses, ...inner.clauses],
    predicates: [...(rows.where ?? []), ...inner.predicates],
    rest: rest.fields.length ? rest : null,
    field,
    some,
    steps: 1 + inner.clauses.length,
  };
}

/** Whether at most one row has each value. */
const isKey = (field: FilterField | undefined): boolean => !!field && 'by' in field && !field.always;

/** Rows of a root list beginning at the key its filter names, with all that the filter asks; null where it does not. */
export function anchored(
  compiler: Compiler,
  typeName: string,
  input: Input,
  rows: FoundRows,
): { rows: FoundRows; filter: string[]; heat: (() => Heat | null) | undefined } | null {
  const fields = filterFieldsOf(compiler, typeName);
  // The row's own key needs no way to it: its index finds it.
  const itself =
    input.kind === 'object' && input.fields.some(([name, given]) => isKey(fields[name]) && labelOfKey(fields[name], given));
  const anchor = itself ? null : anchorOf(writingOf(compiler), typeName, input, rows.scope);
  if (!anchor) return null;
  const { clauses, scope, carried, where } = rows;
  const begun = { clauses: [clauses, ...anchor.clauses].join(' '), scope, carried, where, distinct: true };
  return { rows: begun, filter: anchor.predicates, heat: anchor.heat };
}
