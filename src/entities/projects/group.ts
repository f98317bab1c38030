/** Candidates → undertakings: the printed variants of one name brought together within an article. */
import { bareName, type Candidate } from './candidate.ts';
import { findHeads } from './heads.ts';

export interface Group {
  name: string;
  candidates: Candidate[];
}

interface Parts {
  bare: string;
  /** Without brackets, leading place words and the head: what tells two names apart. */
  core: string;
  /** Last two characters of the head; empty when it ends in none. */
  head: string;
}

function partsOf(name: string): Parts {
  const bare = bareName(name);
  const plain = bare.replace(/[（(][^）)]*[）)]/g, '').replace(/^(?:全国|全区|全省|全市|自治区|我区|我省|我市)/, '');
  const head = findHeads(plain).at(-1);
  const ends = head && head.end === plain.length && head.start >= 2;
  return { bare, core: ends ? plain.slice(0, head.start) : plain, head: ends ? head.word.slice(-2) : '' };
}

const stageOf = (name: string) => /[一二三四五六七八九\d]+期/.exec(name)?.[0];

/** `重点领域监管平台` is `某市重点领域监管（风控）平台` and `风控平台` again; 一期 and 二期 are two, so are 爱粮工程 and 爱粮活动周. */
function isSame(a: string, b: string): boolean {
  if (stageOf(a) && stageOf(b) && stageOf(a) !== stageOf(b)) return false;
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.bare.includes(y.bare) || y.bare.includes(x.bare)) return true;
  const cores = x.core.length <= y.core.length ? y.core.includes(x.core) : x.core.includes(y.core);
  return cores && Math.min(x.core.length, y.core.length) >= 2 && (x.head === y.head || !x.head || !y.head);
}

/** Drops candidates that stand wholly inside another. */
const outermost = (candidates: Candidate[]) =>
  candidates.filter(
    (one) =>
      !candidates.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || candidates.indexOf(other) < candidates.indexOf(one)),
      ),
  );

/** Groups in order of first mention; the longest variant is the name. */
export function groupCandidates(candidates: Candidate[]): Group[] {
  const groups: Group[] = [];
  for (const candidate of outermost(candidates).sort((a, b) => a.start - b.start)) {
    const home = groups.find((group) => group.candidates.some((other) => isSame(other.text, candidate.text)));
    if (home) home.candidates.push(candidate);
    else groups.push({ name: candidate.text, candidates: [candidate] });
  }
  for (const group of groups)
    group.name = group.candidates.map(({ text }) => text).reduce((a, b) => (b.length > a.length ? b : a));
  return groups;
}
