/** The claims about one entity with how many pages make each → what is stored of it. */
import { type ClaimKey, parseClaim } from './claim.ts';

/** `kind⇥company` → on how many pages. */
export type Tally = Map<string, number>;

export interface TallyChange {
  added: string[];
  removed: string[];
}

/** Claim lines of two readings of one page → for each entity what came and what went. */
export function changesOf(before: string[], after: string[]): Map<string, TallyChange> {
  const changes = new Map<string, TallyChange>();
  const note = (line: string, kind: keyof TallyChange) => {
    const { entity, key, value } = parseClaim(line);
    const change = changes.get(entity) ?? { added: [], removed: [] };
    change[kind].push(`${key}\t${value}`);
    changes.set(entity, change);
  };
  const [old, young] = [new Set(before), new Set(after)];
  for (const line of after) if (!old.has(line)) note(line, 'added');
  for (const line of before) if (!young.has(line)) note(line, 'removed');
  return changes;
}

/** The tally after a page's change; a claim nobody makes any more is gone. */
export function applyChange(tally: Tally, { added, removed }: TallyChange): Tally {
  const next = new Map(tally);
  for (const line of added) next.set(line, (next.get(line) ?? 0) + 1);
  for (const line of removed) next.set(line, (next.get(line) ?? 0) - 1);
  return new Map([...next].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is claimed under a key, with how often, in order of value. */
export function valuesOf(tally: Tally, key: ClaimKey): { value: string; count: number }[] {
  const prefix = `${key}\t`;
  const lines = [...tally].filter(([line]) => line.startsWith(prefix));
  return lines.map(([line, count]) => ({ value: line.slice(prefix.length), count }));
}

/** What most pages say; of equals the first in order. */
export function mostClaimed(tally: Tally, key: ClaimKey): string | null {
  const values = valuesOf(tally, key);
  const most = Math.max(...values.map(({ count }) => count));
  return values.find(({ count }) => count === most)?.value ?? null;
}
