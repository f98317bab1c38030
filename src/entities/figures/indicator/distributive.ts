/** Measures given one after another to a list of subjects (分别) → each with its own subject. */
import { afterLastSign, CLAUSE_OPENINGS } from '../../reading/clauses.ts';
import type { Measure } from '../quantity/measures.ts';
import { type ContentWord, phraseText } from './content-words.ts';
import type { IndicatorView } from './named-entities.ts';
import { endsInQuantity, withoutQuantity } from './quantity-nouns.ts';

const SEPARATOR = /^(?:、|和|与|及|以及)$/;

/** `玉米和大豆种植面积` → 玉米, 大豆种植面积, each with the quantity that the last one ends in. */
function itemsIn({ words }: IndicatorView, from: number, to: number): string[] {
  const items: ContentWord[][] = [[]];
  for (const word of words.within(from, to)) {
    if (SEPARATOR.test(word.text)) items.push([]);
    else items.at(-1)?.push(word);
  }
  const last = items.at(-1) ?? [];
  const quantity = endsInQuantity(last) ? phraseText(last.slice(Math.max(1, withoutQuantity(last).length))) : '';
  const withQuantity = (item: readonly ContentWord[]) => {
    const name = phraseText(item);
    return endsInQuantity(item) && !/[进出]口$/.test(name) ? name : name + quantity;
  };
  return items.filter((item) => item.length > 0).map(withQuantity);
}

/** `涨得最快`, `增长较快`: how those listed fare, after their names. */
const FARES =
  /(?:增长|上涨|下降|回升|回落|涨|跌|增|降)?[幅速得]?(?:都|均)?[较更最很](?:为)?(?:明显|快|大|高|低|多|少|小|慢|突出|显著)$/;

/** `其中甲、乙涨幅较大，分别上涨…`: those listed in the clause before the one that begins at a place. */
function itemsBefore(view: IndicatorView, from: number): string[] {
  const start = afterLastSign(view.text, CLAUSE_OPENINGS, 0, from - 1);
  const clause = view.text.slice(start, from - 1);
  return itemsIn(view, start + (clause.startsWith('其中') ? 2 : 0), start + clause.replace(FARES, '').length);
}

const LISTED = /^(?:、|和|及|与|以及)约?$/;

/** Where the list of measures that begins with one ends: `2辆、4辆、3辆`. */
function endOfList(text: string, measures: readonly Measure[], at: number): number {
  let next = at + 1;
  for (let last = measures[at]; last && next < measures.length; next += 1) {
    const measure = measures[next];
    if (!measure || !LISTED.test(text.slice(last.end, measure.start))) break;
    last = measure;
  }
  return next;
}

/** A list of measures, what is printed before 分别 in its clause, and the measures before it with their indicators. */
interface DistributedList {
  /** Where its clause begins. */
  from: number;
  named: string;
  length: number;
  earlier: readonly Measure[];
  said: readonly string[];
}

/** How near the measures before must be for 分别 to be of what they measure. */
const NEAR = 40;

/** Subjects for a list: those printed before 分别, or what the measures just before were said to be. */
function subjectsOf(view: IndicatorView, { from, named, length, earlier, said }: DistributedList): readonly string[] {
  const items = itemsIn(view, from, from + named.length);
  if (items.length === length) return items;
  const told = from > 0 && view.text[from - 1] === '，' ? itemsBefore(view, from) : [];
  if (told.length === length) return told;
  const [first] = earlier;
  const close = earlier.length === length && earlier.every((one) => one.limit === null && from - one.end < NEAR);
  return first && named === '' && close && !/[。；\n]/.test(view.text.slice(first.end, from)) ? said : [];
}

const SHARED = /^(.*?)(?:分别|依次)(.*)$/s;

/** The verb between 分别 and the measures, without what says nothing: `分别为`, `分别种植了`. */
const verbOf = (words: string): string =>
  words.replace(/^(?:为|达到?|是|有|约)+/, '').replace(/(?:为|达到?|是|有|约|了){1,4}$/, '');

/** `甲村、乙村分别种植玉米200亩、300亩` → 甲村种植玉米, 乙村种植玉米, by the measures' places in the list of all. */
export function distributed(
  view: IndicatorView,
  measures: readonly Measure[],
  indicators: readonly string[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let next = 0;
  for (let at = 0; at < measures.length; at = next) {
    next = endOfList(view.text, measures, at);
    const length = next - at;
    const start = measures[at]?.start ?? 0;
    const from = afterLastSign(view.text, CLAUSE_OPENINGS, 0, start);
    const hit = length > 1 ? SHARED.exec(view.text.slice(from, start)) : null;
    const [, named = '', verb = ''] = hit ?? [];
    if (!hit) continue;
    const first = Math.max(0, at - length);
    const list = { from, named, length, earlier: measures.slice(first, at), said: indicators.slice(first, at) };
    for (const [index, subject] of subjectsOf(view, list).entries()) found.set(at + index, subject + verbOf(verb));
  }
  return found;
}
