/** An order and a cursor → `ORDER BY` and the predicate that begins where the cursor stands; rows → cursors. */
import type { Compiler } from './compiler.ts';
import { badInput, type Input } from './input.ts';
import type { Order, OrderTerm, Scope } from './spec.ts';

const VERSION = 1;

/** The order a connection is read in, stated on its rows. */
export interface Sorting {
  /** Name and direction, kept in cursors: a cursor of another order is refused. */
  tag: string;
  key: string;
  tie: string;
  descending: boolean;
  tieDescending: boolean;
  always: string | null;
}

/** The sorting asked for by `orderBy: { field, direction }`, or the order's own. */
export function sortingOf(order: Order, asked: { field?: unknown; direction?: unknown } | null, scope: Scope): Sorting {
  const [initial, direction] = order.initial;
  const name = typeof asked?.field === 'string' ? asked.field : initial;
  const term = order.terms[name] as OrderTerm;
  const descending = (asked?.direction ?? (asked?.field ? 'ASC' : direction)) === 'DESC';
  const tag = `${name}${descending ? '-' : '+'}`;
  const tieDescending = descending && !order.tieUp;
  return { tag, key: term.by(scope), tie: order.tie(scope), descending, tieDescending, always: term.always?.(scope) ?? null };
}

/** `ORDER BY`, turned round when a page is read backward. */
export function orderText({ key, tie, descending, tieDescending }: Sorting, backward: boolean): string {
  const way = (down: boolean) => (down !== backward ? ' DESC' : '');
  return key === tie ? key + way(descending) : `${key}${way(descending)}, ${tie}${way(tieDescending)}`;
}

/** An opaque, versioned cursor: order, order key and tie-break of a row. */
export function encodeCursor(tag: string, key: unknown, tie: unknown): string {
  return Buffer.from(JSON.stringify([VERSION, tag, key, tie])).toString('base64url');
}

/** The order key and tie-break a cursor stands for. */
export function decodeCursor(cursor: unknown, tag: string): [key: unknown, tie: unknown] {
  const parts = parsed(String(cursor));
  if (!Array.isArray(parts) || parts[0] !== VERSION || parts.length !== 4) throw badInput('This is no cursor of ours.');
  if (parts[1] !== tag) throw badInput('This cursor belongs to another order.');
  if (parts.slice(2).some((part) => typeof part !== 'string' && typeof part !== 'number'))
    throw badInput('This is no cursor of ours.');
  return [parts[2], parts[3]];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** Only what comes after (or before) the cursor. The tie is a CASE: with OR the planner gives the index order up. */
export function keysetText(compiler: Compiler, sorting: Sorting, cursor: Input, side: 'after' | 'before'): string | null {
  if (cursor.kind !== 'leaf') return null;
  const { key, tie, tag, descending, tieDescending } = sorting;
  const beyond = (down: boolean) => (down === (side === 'after') ? '<' : '>');
  const more = beyond(descending);
  const at = (part: 0 | 1) => compiler.parameter((variables) => decodeCursor(cursor.get(variables), tag)[part]);
  if (key === tie) return `${tie} ${more} ${at(1)}`;
  const keyAt = at(0);
  return `${key} ${more}= ${keyAt} AND CASE WHEN ${key} = ${keyAt} THEN ${tie} ${beyond(tieDescending)} ${at(1)} ELSE true END`;
}
