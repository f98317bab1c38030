/** An order and a cursor → `ORDER BY` and the predicate that begins where the cursor stands; rows → cursors. */
import type { Compiler } from './compiler.ts';
import { badInput, type Input } from './input.ts';
import type { Order, OrderTerm, Scope } from './spec.ts';

/** Raised when cursors hold something else: those of before are refused. */
const VERSION = 2;

/** Keys one list may be sorted by. */
export const MAX_KEYS = 4;

/** One thing a list is sorted by. */
interface Key {
  by: string;
  descending: boolean;
  /** What its values are in cursors. */
  type: 'string' | 'number';
}

/** The order a connection is read in, stated on its rows. */
export interface Sorting {
  /** What was asked for, or the order's own. */
  asked: readonly { name: string; descending: boolean }[];
  /** The items' type and the order (`DATE-,NAME+`), kept in cursors: a cursor of another list or order is refused. */
  tag: string;
  /** The last makes the order total. */
  keys: Key[];
  always: string | null;
}

/** `{ field, direction }` as asked for. */
export interface AskedKey {
  field: string;
  direction?: unknown;
}

/** The sorting asked for by `orderBy` and `thenBy`, or the order's own where there is no `orderBy`. */
export function sortingOf(order: Order, orderBy: AskedKey | null, thenBy: AskedKey[], scope: Scope, itemType: string): Sorting {
  const [field, direction] = order.initial;
  const asked = [orderBy ?? { field, direction }, ...thenBy].map((key) => ({
    name: key.field,
    descending: key.direction === 'DESC',
  }));
  checkKeys(asked.map(({ name }) => name));
  const terms = asked.map(({ name }) => order.terms[name] as OrderTerm);
  const keys = asked.map(({ descending }, i): Key => {
    const { by, number } = terms[i] as OrderTerm;
    return { by: by(scope), descending, type: number ? 'number' : 'string' };
  });
  const tie = order.tie(scope);
  const total = keys.findIndex(({ by }) => by === tie);
  const last = keys.at(-1) as Key;
  const text = asked.map(({ name, descending }) => `${name}${descending ? '-' : '+'}`).join();
  return {
    asked,
    tag: [itemType, order.name, text].filter(Boolean).join(' '),
    keys:
      total >= 0 ? keys.slice(0, total + 1) : [...keys, { by: tie, descending: last.descending && !order.tieUp, type: 'string' }],
    always: terms[0]?.always?.(scope) ?? null,
  };
}

function checkKeys(names: string[]): void {
  if (names.length > MAX_KEYS)
    throw badInput(
      `A list is sorted by at most ${MAX_KEYS} fields, that of \`orderBy\` counted; ${names.length} were asked for.`,
    );
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice) throw badInput(`\`thenBy\` has ${twice}, which the list is sorted by already; name each field once.`);
}

/** `ORDER BY`, turned round when a page is read backward. */
export function orderText({ keys }: Sorting, backward: boolean): string {
  return keys.map(({ by, descending }) => by + (descending !== backward ? ' DESC' : '')).join(', ');
}

/** An opaque, versioned cursor: what it belongs to, and a row's values of the sort keys. */
export function encodeCursor(tag: string, values: unknown[]): string {
  return Buffer.from(JSON.stringify([VERSION, tag, ...values])).toString('base64url');
}

/** The values of the sort keys that a cursor stands for. */
export function decodeCursor(cursor: unknown, { tag, keys }: Pick<Sorting, 'tag' | 'keys'>): unknown[] {
  const parts = parsed(String(cursor));
  if (!Array.isArray(parts) || parts[0] !== VERSION)
    throw badInput('This is no cursor of ours, or one from before an update: begin again without it.');
  const [, owner, ...values] = parts;
  if (owner !== tag)
    throw badInput(
      `This cursor is of another kind of list or another order (a cursor for “${tag}” is due here): begin again without it.`,
    );
  if (values.length !== keys.length || keys.some(({ type }, at) => typeof values[at] !== type))
    throw badInput('This is no cursor of ours: it was changed. Begin again without it.');
  return values;
}

/** Characters of the longest cursor: a few names of the longest kind. */
const MAX_CURSOR = 4000;

function parsed(cursor: string): unknown {
  if (cursor.length > MAX_CURSOR) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** Only what comes after (or before) the cursor. Ties are CASEs: with OR the planner gives the index order up. */
export function keysetText(compiler: Compiler, sorting: Sorting, cursor: Input, side: 'after' | 'before'): string | null {
  if (cursor.kind !== 'leaf') return null;
  const { keys } = sorting;
  const from = (at: number): string => {
    const { by, descending } = keys[at] as Key;
    const beyond = `${by} ${descending === (side === 'after') ? '<' : '>'}`;
    const value = compiler.parameter((variables) => decodeCursor(cursor.get(variables), sorting)[at]);
    if (at === keys.length - 1) return `${beyond} ${value}`;
    const tied = `CASE WHEN ${by} = ${value} THEN ${from(at + 1)} ELSE`;
    return at ? `${tied} ${beyond} ${value} END` : `${beyond}= ${value} AND ${tied} true END`;
  };
  return from(0);
}
