/** Figures of an article → the same without those that only say again what an earlier one said. */
import type { Figure } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';

const pairs = (text: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
};

/** How much of the shorter indicator's pairs of characters the other has. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairs(one), pairs(other)];
  const fewer = Math.min(ours.size, theirs.size);
  return fewer === 0 ? 0 : [...ours].filter((pair) => theirs.has(pair)).length / fewer;
}

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

/** How many figures of one number and unit are remembered. */
const MEMORY = 12;

/** Said twice: same number and unit, another sentence, and the same thing measured. The first stays, with the change that the second adds. */
export function withoutRepeats({ text, sentences }: ArticleView, figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  const alike = new Map<string, readonly number[]>();
  for (const figure of figures) {
    const key = `${figure.value}|${figure.unit}|${figure.high ?? ''}`;
    const sentence = sentences.holding(figure.start);
    const isRepeated = (one: Figure) => sentences.holding(one.start) !== sentence && repeats(text, one, figure);
    const places = alike.get(key) ?? [];
    const place = places.find((at) => kept.slice(at, at + 1).some(isRepeated));
    const first = place === undefined ? undefined : kept[place];
    if (place !== undefined && first) kept[place] = { ...first, change: first.change ?? figure.change };
    else {
      alike.set(key, [...places, kept.length].slice(-MEMORY));
      kept.push(figure);
    }
  }
  return kept;
}
