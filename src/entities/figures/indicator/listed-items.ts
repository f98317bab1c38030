/** A list that measures are shared out among (甲、乙和丙产量) → its items, each with the quantity that the last one ends in. */
import { wordsWithin } from '../../../words/word-index.ts';
import { afterLastSign } from '../spans.ts';
import { endsInQuantity, withoutQuantity } from './attributes.ts';
import type { Reading } from './clause.ts';
import { type Content, phraseText } from './content-words.ts';

const SEPARATOR = /^(?:、|和|与|及|以及)$/;

/** `玉米和大豆种植面积` → 玉米, 大豆种植面积, each with the quantity that the last one ends in. */
export function itemsOf({ words }: Reading, from: number, to: number): string[] {
  const items: Content[][] = [[]];
  for (const word of wordsWithin(words, from, to)) {
    if (SEPARATOR.test(word.text)) items.push([]);
    else items.at(-1)?.push(word);
  }
  const last = items.at(-1) ?? [];
  const shared = endsInQuantity(last) ? phraseText(last.slice(Math.max(1, withoutQuantity(last).length))) : '';
  const named = items.filter((item) => item.length > 0);
  return named.map((item) => phraseText(item) + (endsInQuantity(item) && !/[进出]口$/.test(phraseText(item)) ? '' : shared));
}

/** `涨得最快`, `增长较快`: how those listed fare, after their names. */
const FARES =
  /(?:增长|上涨|下降|回升|回落|涨|跌|增|降)?[幅速得]?(?:都|均)?[较更最很](?:为)?(?:明显|快|大|高|低|多|少|小|慢|突出|显著)$/;

/** `其中甲、乙涨幅较大，分别上涨…`: those listed in the clause before. */
export function itemsBefore(reading: Reading, from: number): string[] {
  const start = afterLastSign(reading.text, '，。；：！？\n（', 0, from - 1);
  const clause = reading.text.slice(start, from - 1);
  const open = clause.startsWith('其中') ? 2 : 0;
  return itemsOf(reading, start + open, start + clause.replace(FARES, '').length);
}
