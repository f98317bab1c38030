/** Candidates → undertakings: the printed variants of one name brought together within an article. */
import { bareName, type Candidate } from './candidate.ts';
import { findHeads } from './heads.ts';

export interface Group {
  name: string;
  /** Its printed forms, each once. */
  variants: string[];
  candidates: Candidate[];
}

interface Parts {
  bare: string;
  stage: string | undefined;
  /** Without brackets, leading place words and the head: what tells two names apart. */
  core: string;
  /** Last two characters of the head; empty when it ends in none. */
  head: string;
}

const stageOf = (name: string) => /[一二三四五六七八九\d]{1,6}期/.exec(name)?.[0];

function partsOf(name: string): Parts {
  const bare = bareName(name);
  const plain = bare.replace(/[（(][^）)]{0,60}[）)]/g, '').replace(/^(?:全国|全区|全省|全市|自治区|我区|我省|我市)/, '');
  const head = findHeads(plain).at(-1);
  const ends = head && head.end === plain.length && head.start >= 2;
  return { bare, stage: stageOf(bare), core: ends ? plain.slice(0, head.start) : plain, head: ends ? head.word.slice(-2) : '' };
}

/** `重点领域监管平台` is `某市重点领域监管（风控）平台` and `风控平台` again; 一期 and 二期 are two, so are 爱粮工程 and 爱粮活动周. */
function isSame(x: Parts, y: Parts): boolean {
  if (x.stage && y.stage && x.stage !== y.stage) return false;
  if (x.bare.includes(y.bare) || y.bare.includes(x.bare)) return true;
  const cores = x.core.length <= y.core.length ? y.core.includes(x.core) : x.core.includes(y.core);
  return cores && Math.min(x.core.length, y.core.length) >= 2 && (x.head === y.head || !x.head || !y.head);
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
  const parts = new Map<string, Parts>();
  const known = (name: string) => parts.get(name) ?? (parts.set(name, partsOf(name)).get(name) as Parts);
  for (const candidate of outermost(candidates)) {
    const home = groups
      .slice(-LATEST)
      .find(
        (group) => sameSort(group, candidate) && group.variants.some((variant) => isSame(known(variant), known(candidate.text))),
      );
    const group = home ?? { name: candidate.text, variants: [], candidates: [] };
    if (!home) groups.push(group);
    if (!group.variants.includes(candidate.text)) group.variants.push(candidate.text);
    if (candidate.text.length > group.name.length) group.name = candidate.text;
    group.candidates.push(candidate);
  }
  return groups;
}
