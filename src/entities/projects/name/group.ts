/** Candidates → undertakings: the printed variants of one name brought together within an article. */
import type { Candidate } from '../candidate.ts';
import { isSame, type NameParts, namePartsOf } from './same-name.ts';

export interface Group {
  name: string;
  /** Its printed forms, each once. */
  variants: string[];
  candidates: Candidate[];
}

/** Drops candidates that stand wholly inside another; of equals the first stays. */
function outermost(candidates: Candidate[]): Candidate[] {
  let reach = -1;
  return candidates
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const inside = end <= reach;
      reach = Math.max(reach, end);
      return !inside;
    });
}

/** 《某某工程实施意见》 is not the 工程 it is about; a plan may be cited with or without 《》. */
const sameSort = ({ candidates: [first] }: Group, { rule, kind }: Candidate) =>
  (first?.rule === 'document') === (rule === 'document') || (first?.kind === 'plan' && kind === 'plan');

/** A name is taken up again among so many that came last. */
const LATEST = 200;

/** Groups in order of first mention; the longest variant is the name. */
export function groupCandidates(candidates: Candidate[]): Group[] {
  const groups: Group[] = [];
  const parts = new Map<string, NameParts>();
  const known = (name: string) => parts.get(name) ?? (parts.set(name, namePartsOf(name)).get(name) as NameParts);
  for (const candidate of outermost(candidates)) {
    const home = groups
      .slice(-LATEST)
      .find(
        (group) => sameSort(group, candidate) && group.variants.some((variant) => isSame(known(variant), known(candidate.text))),
      );
    const name = candidate.called ?? candidate.text;
    const group = home ?? { name, variants: [], candidates: [] };
    if (!home) groups.push(group);
    if (!group.variants.includes(candidate.text)) group.variants.push(candidate.text);
    if (name.length > group.name.length) group.name = name;
    group.candidates.push(candidate);
  }
  return groups;
}
