/** An organisation named by less than its name, and the one it stands for. */
import type { Organ } from '../organ.ts';

/** What a short form, a part without its whole or a 该局 was linked to. */
export interface OrganLink {
  /** As it is now. */
  organ: Organ;
  /** As it was found before; null for what only the link finds. */
  from: Organ | null;
  /** The organisation it stands for, or is part of. */
  to: Organ;
  /** By which rule. */
  rule: string;
}

/** Which characters of a text of `length` are in what was found. */
export function takenBy(found: readonly Organ[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of found) marks.fill(1, start, end);
  return marks;
}

/** The last one before `at` that fits; `found` is in order of the text. */
export const organBefore = (found: readonly Organ[], at: number, is: (organ: Organ) => boolean): Organ | null =>
  found.findLast((organ) => organ.end <= at && organ.names.length === 1 && is(organ)) ?? null;

/** The first full name; the two of bodies printed as one begin with the one meant. */
export const nameOf = ({ names }: Organ): string => names[0] ?? '';
