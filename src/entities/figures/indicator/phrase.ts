/** A measure's place in its sentence → the words before and after it that can say what it measures. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import { breakAfter, breakBefore, type Reading } from './clause.ts';
import { type Content, contentWords, phraseText, trimEdges } from './content-words.ts';
import { headAfter } from './head-noun.ts';
import { isThreshold } from './threshold.ts';
import { type Tie, tieOf } from './tie.ts';
import { wordsBefore } from './words-before.ts';

/** What stands around one measure in its clause. */
export interface Phrase {
  /** From the clause's beginning, or the measure before, up to the measure: 全区累计排查问题隐患. */
  left: Content[];
  /** The noun phrase after it: 返岗复工人员. */
  head: string;
  /** All that follows up to the clause's end, without its other measures; the next clause where nothing follows. */
  rest: Content[];
  /** 的 stands between the measure and its head: 退休4年的职工. */
  attributive: boolean;
  /** What follows the head tells of another measure: 41个集装箱满载123辆汽车. */
  shares: boolean;
  tie: Tie;
}

/** `20万张面值50元的代金券`: a measure that only describes what the first one counts is stepped over. */
function headFrom(text: string, measure: Measure, after: Measure | null, end: number): number {
  const close =
    after && after.end < end && after.start - measure.end <= 3 && !/[、和及与]/.test(text.slice(measure.end, after.start));
  return close && (after.start === measure.end || text[after.end] === '的') ? after.end : measure.end;
}

/** Words from a place up to its clause's end; for a lone time (`一小时内，…`) the next clause's. */
function restAfter(
  { text, words }: Reading,
  sentence: Span,
  from: number,
  to: number,
  near: Measure[],
  lone: boolean,
): Content[] {
  const own = trimEdges(contentWords(text, words, from, to, near));
  if (!lone || own.length > 0 || text[to] !== '，') return own;
  const next = Math.min(breakAfter(text, to + 1), sentence.end);
  return trimEdges(contentWords(text, words, to + 1, next, near));
}

/** The noun phrase at a place, with the bound before it where there is one: `4次6级以上大风`; all the rest of a short clause. */
function headAt(
  reading: Reading,
  at: number,
  to: number,
  bound: Measure | null,
  attributive: boolean,
  shared: boolean,
  rest: Content[],
): string {
  const { text } = reading;
  if (attributive && shared && /^[^，、]{1,4}$/.test(text.slice(at + 1, to))) return phraseText(rest);
  const from = bound?.end ?? at;
  return text.slice(at, from) + headAfter(reading, from + (text[from] === '的' ? 1 : 0), to, shared);
}

/** What stands around a measure; `before` and `near` are the measures next to it in the text. */
export function phraseOf(reading: Reading, sentence: Span, measure: Measure, before: Measure | null, near: Measure[]): Phrase {
  const { text } = reading;
  const clause = Math.max(breakBefore(text, measure.start), sentence.start);
  const end = Math.min(breakAfter(text, measure.end), sentence.end);
  const tie = tieOf(text, measure.start, clause, sentence, before);
  const left = wordsBefore(reading, clause, measure, before, near, tie);
  const bound = near.find((other) => other.start === measure.end && isThreshold(text, other)) ?? null;
  const after = near.find((other) => other.start >= measure.end && other !== bound) ?? null;
  const stepped = headFrom(text, measure, after, end);
  const at = text.startsWith('人民币', stepped) ? stepped + 3 : stepped;
  const to = after && after.start >= at ? Math.min(end, after.start) : end;
  const shared = to < end;
  const listed = shared && to - at <= 14 ? text.slice(at, to).search(/[、和及与]/) : -1;
  const stop = listed >= 0 ? at + listed : to === at ? at : end;
  const rest = restAfter(reading, sentence, at, stop, near, left.length === 0 && measure.unit.kind === 'time');
  const attributive = text[at] === '的';
  const head = headAt(reading, at, to, bound?.start === at ? bound : null, attributive, shared, rest);
  return { left, head, rest, attributive, shares: shared && listed < 0, tie };
}
