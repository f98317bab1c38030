/** Links and text → the members of lists whose last member says the kind for all: 义乌、慈溪、余姚三市; 甘孜、阿坝两州. */

import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { LOCAL_LEVELS } from '../../chinese/levels.ts';
import { ancestors, regionsByName } from '../gazetteer/gazetteer.ts';
import type { Link, WordedText } from '../sighting.ts';
import { type Evidence, ofTheirTime } from './meanings.ts';

/** Members apart by 、 or 和, then how many, then the kind; or the kind right behind the last (甲、乙、丙市). */
const LIST = new RegExp(
  `((?:(?:(?![和及与])[一-龥]){2,8}[、和及与]){1,20}(?:(?![和及与])[一-龥]){2,6}?)(?:[两${CHINESE_ORDINALS}0-9]{1,2}个?|等[两${CHINESE_ORDINALS}0-9]{0,3}个?)?([${LOCAL_LEVELS}]{1,4})(?![^、，。；：）（]?[场值面价域位])`,
  'g',
);

/** A place of that kind with this short name, inside what is named already or at home: 慈溪 + 市 → 330282. */
function member(name: string, kinds: string, links: readonly Link[], evidence: Evidence): string | null {
  const bearers = ofTheirTime(
    [...kinds].flatMap((kind) => regionsByName(name + kind)),
    evidence.year,
  );
  const codes = [...new Set(bearers.filter(({ kind }) => kind === 'full' || kind === 'short').map(({ place }) => place.code))];
  const named = new Set(links.map(({ code }) => code));
  const near = codes.find((code) => ancestors(code).some((up) => named.has(up) || up === evidence.home));
  return near ?? (codes.length === 1 ? (codes[0] as string) : null);
}

interface Member {
  text: string;
  start: number;
}

/** The first member may have words before it (`记者从义乌`): then its longest end that is a place. */
function place(
  one: Member,
  first: boolean,
  kinds: string,
  links: readonly Link[],
  evidence: Evidence,
): Member & { code: string | null } {
  for (let cut = 0; cut + 2 <= one.text.length && (first || cut === 0); cut += 1) {
    const text = one.text.slice(cut);
    const start = one.start + cut;
    const code = linkedTo(start, text, links) ?? member(text, kinds, links, evidence);
    if (code) return { text, start, code };
  }
  return { ...one, code: null };
}

/** Members not linked yet; a list counts when two of its members are places of the kind. */
export function findListed({ text }: WordedText, links: readonly Link[], evidence: Evidence): Link[] {
  const found: Link[] = [];
  for (const match of text.matchAll(LIST)) {
    const kinds = match[2] as string;
    const members = [...(match[1] as string).matchAll(/[^、和及与]+/g)].map((part) => ({
      text: part[0],
      start: match.index + part.index,
    }));
    const placed = members.map((one, order) => place(one, order === 0, kinds, links, evidence));
    if (placed.filter(({ code }) => code).length < Math.max(2, members.length - 1)) continue;
    for (const { text: name, start, code } of placed) {
      const end = start + name.length;
      if (code && !links.some((one) => one.start < end && one.end > start))
        found.push({ start, end, text: name, code, rule: 'shared-kind', score: 0.9, others: [], byName: true });
    }
  }
  return found;
}

const linkedTo = (start: number, name: string, links: readonly Link[]): string | null =>
  links.find((one) => one.start === start && one.end <= start + name.length + 1)?.code ?? null;
