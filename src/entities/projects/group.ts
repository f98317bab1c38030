/** Candidates → undertakings: the printed variants of one name brought together within an article. */
import { bareName, type Candidate } from './candidate.ts';
import { findHeads } from './heads.ts';

export interface Group {
  name: string;
  candidates: Candidate[];
}

/** What tells two names apart: without quotes, brackets, leading place words and the head. */
function coreOf(name: string): string {
  const bare = bareName(name)
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/^(?:全国|全区|全省|全市|自治区|我区|我省|我市)/, '');
  const head = findHeads(bare).at(-1);
  return head && head.end === bare.length && head.start >= 2 ? bare.slice(0, head.start) : bare;
}

/** `重点领域监管平台` is `某市重点领域监管（风控）平台` and `风控平台` again; 一期 and 二期 are two. */
function isSame(a: string, b: string): boolean {
  const [short, long] = [coreOf(a), coreOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  const stage = (name: string) => /[一二三四五六七八九\d]+期/.exec(name)?.[0];
  if (stage(a) !== stage(b) && stage(a) && stage(b)) return false;
  return short.length >= 2 && (long.includes(short) || bareName(b).includes(bareName(a)) || bareName(a).includes(bareName(b)));
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
