/** An organisation named by less than its name, and the one it stands for. */
import type { FoundOrgan } from '../organ.ts';

/** What a short form, a part without its whole or a 该局 was linked to. */
export interface OrganLink {
  /** As it is now. */
  organ: FoundOrgan;
  /** As it was found before; null for what only the link finds. */
  from: FoundOrgan | null;
  /** The organisation it stands for, or is part of. */
  to: FoundOrgan;
  /** By which rule. */
  rule: string;
}

/** Which characters of a text of `length` are in what was found. */
export function takenBy(found: readonly FoundOrgan[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of found) marks.fill(1, start, end);
  return marks;
}

/** The last one before `at` that fits; `found` is in order of the text. */
export const organBefore = (found: readonly FoundOrgan[], at: number, is: (organ: FoundOrgan) => boolean): FoundOrgan | null =>
  found.findLast((organ) => organ.end <= at && organ.names.length === 1 && is(organ)) ?? null;

/** The first full name; the two of bodies printed as one begin with the one meant. */
export const nameOf = ({ names }: FoundOrgan): string => names[0] ?? '';
