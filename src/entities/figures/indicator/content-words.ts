/** A stretch of a text → the words in it that say something: no times, adverbs, particles, quotation marks. */

import { wordSet } from '../../../words/lexicon.ts';
import type { Word } from '../../../words/segment.ts';
import { firstEndingAfter } from '../../../words/word-index.ts';

const TIME =
  /(?:截至|截止|到|自|从|于|在)?(?:当地时间)?(?:\d{4}年)?(?:\d{1,2}月(?:份)?)?\d{1,2}(?:日|号)(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间?|夜间|白天)?(?:\d{1,2}[时点](?:\d{1,2}分|半)?)?(?:许|左右)?(?:[至到](?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:凌晨|上午|下午|夜间|白天)?(?:\d{1,2}时)?(?:以来|起|前|止|期间)?|(?:截至|截止|到|自|从|于|在)?\d{4}(?:[-—至]\d{4})?年(?:年?底|末|初|上半年|下半年|前?[一二三四]季度|\d{1,2}月(?:份|底|末|初)?)?(?:以来|起|前)?|(?:截至|到)?\d{1,2}月(?:份|底|末|初)(?:以来|起)?|前?[一二三四]季度|(?:今年|去年)?\d{1,2}(?:至|到|-|—|~)\d{1,2}月(?:份)?|前(?:[两三四五六七八九十]|\d{1,2})个?(?:月|季度)|(?:[一两三四五六七八九十]|\d{1,2})年来|(?:上|下)半年|(?:去|今|当|上|前|明)?年[底末初](?:前|以来)?|[今去当前]年\d{1,2}月|(?<!\d)\d{1,2}月(?=[^\d个])|(?:凌晨|上午|下午|晚上)?\d{1,2}[时点](?:\d{1,2}分|半)?(?:许|左右|后|前)?(?:至(?:凌晨|次日)?\d{1,2}[时点](?:\d{1,2}分|半)?)?/g;
const QUOTES = /[“”‘’「」『』]/g;

/** A word kept, with where it stands. */
export type Content = Pick<Word, 'text' | 'start' | 'tag'>;

/** Where times stand in a stretch: `截至3月31日`. */
function timesIn(text: string, from: number, to: number): { start: number; end: number }[] {
  return [...text.slice(from, to).matchAll(TIME)].map((hit) => ({
    start: from + hit.index,
    end: from + hit.index + hit[0].length,
  }));
}

/** The words of a stretch that say something, cut at its ends: `今年以来，全区已排查隐患` → 全区, 排查, 隐患. */
export function contentWords(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  without: { start: number; end: number }[] = [],
): Content[] {
  const times = [...timesIn(text, from, to), ...without];
  const kept: Content[] = [];
  for (let at = firstEndingAfter(words, from); at < words.length && (words[at] as Word).start < to; at++) {
    const { start, end, tag } = words[at] as Word;
    const straddled = times.find((time) => time.start <= start && time.end > start && time.end < end);
    const begin = Math.max(straddled?.end ?? start, from);
    const inTime = times.some((time) => begin >= time.start && begin < time.end);
    const cut = times.find((time) => time.start > begin && time.start < end)?.start ?? end;
    const said = text
      .slice(begin, Math.min(cut, to))
      .replace(QUOTES, '')
      .replace(/^这[批些次个项种类]$|^这[批些]/, '');
    if (
      inTime ||
      said === '' ||
      wordSet('figure-dropped-words').has(said) ||
      (tag === 'r' && /^(?:[这那该此某]|其$)/.test(said)) ||
      /[，。；：\n]/.test(said)
    )
      continue;
    kept.push({ text: said, start: begin, tag });
  }
  return kept;
}

/** Prepositions and conjunctions off both ends. */
export function trimEdges(content: Content[]): Content[] {
  let from = 0;
  let to = content.length;
  const edges = wordSet('figure-edge-words');
  while (from < to && edges.has((content[from] as Content).text)) from++;
  while (to > from && edges.has((content[to - 1] as Content).text)) to--;
  return content.slice(from, to);
}

/** Words as one phrase. */
export const phraseText = (content: Content[]): string => content.map(({ text }) => text).join('');

/** The first words of a phrase, as many as fit; titles are shortened to what they are: 《关于…的通知》 → 通知. */
export function firstWords(content: Content[], room: number): string {
  const text = phraseText(content).replace(/《[^》]{0,60}?([^》]{2})》/g, '$1');
  if (text.length <= room) return text;
  let size = 0;
  for (const { text: word } of content) {
    if (size + word.length > room) break;
    size += word.length;
  }
  return text.slice(0, size || room);
}

/** The last words of a phrase, as many as fit. */
export function lastWords(content: Content[], room: number): Content[] {
  let size = 0;
  let from = content.length;
  while (from > 0 && size + (content[from - 1] as Content).text.length <= room) size += (content[--from] as Content).text.length;
  return content.slice(from);
}

/** How many characters some words have. */
export const sizeOf = (content: Content[]) => content.reduce((sum, { text }) => sum + text.length, 0);

/** Whether some words tell of a doing. */
export const hasVerb = (content: Content[]) => content.some(({ tag }) => tag === 'v');
