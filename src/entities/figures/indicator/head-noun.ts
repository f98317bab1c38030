/** The text after a measure → the noun phrase it counts, and what else its clause says behind it. */
import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../words/lexicon.ts';
import type { Word } from '../../../words/segment.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { CLAUSE_SIGNS, clauseEnd } from '../../reading/clauses.ts';
import type { Measure } from '../quantity/measures.ts';
import { type ContentWord, contentWords, phraseText, trimEdges } from './content-words.ts';

const STOP_TAG = /^(?:w|p|c|d|t|r|y|e|o|ul|uz|ug|f)$/;
const NOUN = /^(?:n|vn|l|j|an|eng|i|g|b|s|zg|x|q|m)/;

/** A sign stops it (jieba tags words it does not know x, too). */
const SIGN = /^[^\p{L}\d“”‘’《》]/u;

const stops = ({ text, tag }: Word): boolean =>
  wordSet('figure-head-stops').has(text) ||
  SIGN.test(text) ||
  (STOP_TAG.test(tag) && /^[^A-Za-z“”‘’《》]/.test(text) && text.length < 3);

/** `青铜器、漆木器和玉器`: what is counted may be several things, unless the next has a number of its own. */
const joins = ({ text }: Word, next: Word | undefined, to: number): boolean =>
  /^[、和与及]$/.test(text) && next !== undefined && next.end <= to && /^(?:n$|nz|vn|l|j|an|b|v)/.test(next.tag);

/** `2期《关于…的公告》`: a title says what it is at its end. */
const titleKind = (text: string): string => /^《[^》]*?([^》]{2})》/.exec(text)?.[1] ?? '';

const endsNoun = ({ text, tag }: Word): boolean => NOUN.test(tag) || /[”》]$/.test(text);

/** No head noun is longer. */
const LONGEST = 16;

/** The words after a measure up to a preposition, a comma or another number (`shared`: one that follows). */
function wordsAfter({ words }: ArticleView, from: number, to: number, shared: boolean): Word[] {
  const taken: Word[] = [];
  const following = words.touching(from, to);
  for (const [at, word] of following.entries()) {
    if (CLAUSE_SIGNS.includes(word.text)) break;
    const joining = () => !shared && taken.length > 0 && joins(word, following[at + 1], to);
    if (word.start >= from && stops(word) && !joining()) break;
    const last = taken.at(-1);
    if (last && last.end - from > LONGEST) break;
    taken.push(word);
  }
  return taken;
}

/** The noun phrase that begins at a place, cut back to a noun. */
function nounAfter(view: ArticleView, from: number, to: number, shared: boolean): string {
  const { text } = view;
  if (text[from] === '《') return titleKind(text.slice(from, from + 60));
  const taken = wordsAfter(view, from, to, shared);
  const last = taken[Math.max(0, taken.findLastIndex(endsNoun))];
  return last ? text.slice(from, Math.min(last.end, to)).replace(/[“”]/g, '').replace(/的$/, '') : '';
}

/** `20万张面值50元的代金券`: a measure that only describes what the first one counts is stepped over. */
function headStart(text: string, measure: Measure, after: Measure | null, end: number): number {
  const between = after ? text.slice(measure.end, after.start) : '';
  const close = after && after.end < end && after.start - measure.end <= 3 && !/[、和及与]/.test(between);
  const start = close && (after.start === measure.end || text[after.end] === '的') ? after.end : measure.end;
  return text.startsWith('人民币', start) ? start + 3 : start;
}

/** Words from a place up to its clause's end; for a lone time (`一小时内，…`) the next clause's. */
function restAfter(view: ArticleView, sentence: Span, from: number, to: number, near: readonly Measure[], lone: boolean) {
  const own = trimEdges(contentWords(view, from, to, near));
  if (!lone || own.length > 0 || view.text[to] !== '，') return own;
  const next = Math.min(clauseEnd(view.text, to + 1), sentence.end);
  return trimEdges(contentWords(view, to + 1, next, near));
}

/** What follows a measure in its clause. */
export interface WordsBehind {
  /** The noun phrase after it: 返岗复工人员. */
  head: string;
  /** All that follows up to the clause's end, without its other measures; the next clause where nothing follows. */
  rest: readonly ContentWord[];
  /** 的 stands between the measure and its head: 退休4年的职工. */
  attributive: boolean;
  /** What follows the head tells of another measure: 41个集装箱满载123辆汽车. */
  shares: boolean;
}

/** Reads behind a measure; `bound` is the one right behind it that only says how large what it counts is: `4次6级以上大风`. */
export function wordsBehind(
  view: ArticleView,
  sentence: Span,
  measure: Measure,
  near: readonly Measure[],
  bound: Measure | null,
  lone: boolean,
): WordsBehind {
  const { text } = view;
  const end = Math.min(clauseEnd(text, measure.end), sentence.end);
  const after = near.find((other) => other.start >= measure.end && other !== bound) ?? null;
  const at = headStart(text, measure, after, end);
  const to = after && after.start >= at ? Math.min(end, after.start) : end;
  const shared = to < end;
  const list = shared && to - at <= 14 ? text.slice(at, to).search(/[、和及与]/) : -1;
  const stop = list >= 0 ? at + list : to === at ? at : end;
  const rest = restAfter(view, sentence, at, stop, near, lone);
  const attributive = text[at] === '的';
  const whole = attributive && shared && /^[^，、]{1,4}$/.test(text.slice(at + 1, to));
  const from = bound?.start === at ? bound.end : at;
  const noun = () => text.slice(at, from) + nounAfter(view, from + (text[from] === '的' ? 1 : 0), to, shared);
  return { head: whole ? phraseText(rest) : noun(), rest, attributive, shares: shared && list < 0 };
}
