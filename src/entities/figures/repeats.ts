/** Figures of an article → the same without those that only say again what an earlier one said. */
import { countBelow } from '../../words/ordered.ts';
import type { Figure } from '../facts.ts';

const pairs = (text: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
};

/** How much of the shorter indicator's pairs of characters the other has. */
function likeness(one: string, other: string): number {
  const [few, many] = [pairs(one), pairs(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (few.size === 0) return 0;
  return [...few].filter((pair) => many.has(pair)).length / few.size;
}

/** Index of the sentence an offset lies in. */
const sentenceOf = (ends: number[], at: number): number => countBelow(ends, at + 1, (end) => end);

/** `4家集中救治医院` twice over: the same words follow both numbers; small numbers recur by chance and need more of them. */
function sameHead(text: string, one: Figure, other: Figure): boolean {
  const size = one.value < 10 ? 6 : 4;
  const head = text.slice(one.end, one.end + size);
  return head.length === size && !/[，。、；）\d]/.test(head) && text.startsWith(head, other.end);
}

/** Units of quantities that are hardly the same by chance. */
const MEASURED = /[米克瓦元吨亩时%]/;

/** `甲校有24个班`, `乙校有24个班`: things counted of two different undertakings or agencies. */
function ofOthers(one: Figure, other: Figure): boolean {
  if (MEASURED.test(one.unit)) return false;
  const own = ({ of }: Figure) => of.filter(({ kind }) => kind !== 'region').map(({ id }) => id);
  const [ours, theirs] = [own(one), own(other)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id));
}

/** Whether two figures of the same number say the same; small numbers recur by chance, so their words must be the same. */
function repeats(text: string, one: Figure, other: Figure): boolean {
  if (ofOthers(one, other)) return false;
  if (one.change && other.change && one.unit === '%' && one.change.value === other.change.value) return true;
  if (one.unit === '年' && one.value >= 10) return true;
  if (one.value < 10) return sameHead(text, one, other);
  return likeness(one.indicator, other.indicator) >= 0.5 || sameHead(text, one, other);
}

/** Said twice: same number and unit, another sentence, and the same thing measured. The first stays, with what the second adds. */
export function withoutRepeats(text: string, figures: Figure[], sentenceEnds: number[]): Figure[] {
  const kept: Figure[] = [];
  const byNumber = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.value}|${figure.unit}|${figure.high ?? ''}`;
    const alike = byNumber.get(key) ?? [];
    const place = sentenceOf(sentenceEnds, figure.start);
    const said = alike.find((one) => sentenceOf(sentenceEnds, one.start) !== place && repeats(text, one, figure));
    if (said) said.change ??= figure.change;
    else {
      kept.push(figure);
      byNumber.set(key, [...alike, figure].slice(-12));
    }
  }
  return kept;
}
