/** A stretch of a text → the words in it that say something: no times, adverbs, particles, quotation marks. */

import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../words/lexicon.ts';
import type { Word } from '../../../words/segment.ts';
import { TIME } from '../../chinese/times.ts';
import type { ArticleView } from '../../reading/article-view.ts';

const QUOTES = /[“”‘’「」『』]/g;

/** A word kept, with where it stands. */
export type ContentWord = Pick<Word, 'text' | 'start' | 'tag'>;

/** Where times stand in a stretch: `截至3月31日`. */
function timesIn(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(TIME)].map((hit) => ({
    start: from + hit.index,
    end: from + hit.index + hit[0].length,
  }));
}

/** What is left of a word without quotation marks and a 这 that only points. */
const withoutMarks = (text: string): string => text.replace(QUOTES, '').replace(/^这[批些次个项种类]$|^这[批些]/, '');

/** Words that say nothing by themselves: those of the lexicon, 该 and 其, signs. */
const saysNothing = (text: string, tag: string): boolean =>
  text === '' ||
  wordSet('figure-dropped-words').has(text) ||
  (tag === 'r' && /^(?:[这那该此某]|其$)/.test(text)) ||
  /[，。；：\n]/.test(text);

/**
 * The words of a stretch that say something, cut at its ends: `今年以来，全区已排查隐患` → 全区, 排查, 隐患.
 * Times and the stretches `without` are left out, as are the parts of words that lie in them.
 */
export function contentWords(
  { text, words }: Pick<ArticleView, 'text' | 'words'>,
  from: number,
  to: number,
  without: readonly Span[] = [],
): ContentWord[] {
  const left = [...timesIn(text, from, to), ...without];
  const kept: ContentWord[] = [];
  for (const { start, end, tag } of words.touching(from, to)) {
    const straddled = left.find((span) => span.start <= start && span.end > start && span.end < end);
    const begin = Math.max(straddled?.end ?? start, from);
    if (left.some((span) => begin >= span.start && begin < span.end)) continue;
    const cut = left.find((span) => span.start > begin && span.start < end)?.start ?? end;
    const said = withoutMarks(text.slice(begin, Math.min(cut, to)));
    if (!saysNothing(said, tag)) kept.push({ text: said, start: begin, tag });
  }
  return kept;
}

/** Prepositions and conjunctions off both ends. */
export function trimEdges(content: readonly ContentWord[]): readonly ContentWord[] {
  const edges = wordSet('figure-edge-words');
  const from = content.findIndex(({ text }) => !edges.has(text));
  return from < 0 ? [] : content.slice(from, content.findLastIndex(({ text }) => !edges.has(text)) + 1);
}

/** Words as one phrase. */
export const phraseText = (content: readonly ContentWord[]): string => content.map(({ text }) => text).join('');

/** The first words of a phrase, as many as fit; titles are shortened to what they are: 《关于…的通知》 → 通知. */
export function firstWords(content: readonly ContentWord[], room: number): string {
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
export function lastWords(content: readonly ContentWord[], room: number): readonly ContentWord[] {
  let size = 0;
  let from = content.length;
  for (const { text } of content.toReversed()) {
    size += text.length;
    if (size > room) break;
    from -= 1;
  }
  return content.slice(from);
}

/** How many characters some words have. */
export const sizeOf = (content: readonly ContentWord[]): number => content.reduce((sum, { text }) => sum + text.length, 0);

/** Whether some words tell of a doing. */
export const hasVerb = (content: readonly ContentWord[]): boolean => content.some(({ tag }) => tag === 'v');

/** A phrase shorter than this says too little by itself. */
export const SHORT = 6;
