/** A measure's place in its sentence → the words before and after it that can say what it measures. */
import type { Span } from '../../articles/article.ts';
import { breakAfter, breakBefore, type Reading } from './clause.ts';
import { type Content, contentWords, phraseText, trimEdges } from './content-words.ts';
import { headAfter } from './head-noun.ts';
import { withoutNames } from './names.ts';
import type { Measure } from './range.ts';

/** How a measure is tied to the one before: in a list (`、`), in the same clause, bracket or sentence, by 其中, or not at all. */
export type Tie = 'list' | 'clause' | 'bracket' | 'among' | 'sentence' | 'none';

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

const LISTED = /^(?:、|和|及|以及|与|或|并)|(?:、|和|及|以及|与)$|^[^、]{1,12}、/;

function tieOf(text: string, start: number, clause: number, sentence: Span, before: Measure | null): Tie {
  if (before && before.end > clause) return LISTED.test(text.slice(before.end, start)) ? 'list' : 'clause';
  if (text[clause - 1] === '（' && before && before.end >= clause - 1) return 'bracket';
  if (/其中[，：]?$/.test(text.slice(Math.max(0, clause - 4), clause)) || text.startsWith('其中', clause)) return 'among';
  return before && before.end > sentence.start ? 'sentence' : 'none';
}

/** `20万张面值50元的代金券`: a measure that only describes what the first one counts is stepped over. */
function headFrom(text: string, measure: Measure, after: Measure | null, end: number): number {
  const close =
    after && after.end < end && after.start - measure.end <= 3 && !/[、和及与]/.test(text.slice(measure.end, after.start));
  return close && (after.start === measure.end || text[after.end] === '的') ? after.end : measure.end;
}

/** `被确定为12个入境点之一`, `是在退休一年后`: what is said of the number begins after 是, 为. */
function afterCopula(text: string, from: number, to: number): number {
  const hit = /^.*(?:成为|确定为|列为|评为|作为|是)(?=.*[^的了在共有]$|$)/s.exec(text.slice(from, to));
  return hit && (hit[0].length < to - from || text.startsWith('个', to)) ? from + hit[0].length : from;
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

/** What stands around a measure; `before` and `near` are the measures next to it in the text. */
export function phraseOf(reading: Reading, sentence: Span, measure: Measure, before: Measure | null, near: Measure[]): Phrase {
  const { text, words, names } = reading;
  const clause = Math.max(breakBefore(text, measure.start), sentence.start);
  const end = Math.min(breakAfter(text, measure.end), sentence.end);
  const tie = tieOf(text, measure.start, clause, sentence, before);
  const open = before && before.end > clause ? before.end : clause;
  const comma = tie === 'list' ? text.slice(open, measure.start).indexOf('、') : -1;
  const from = afterCopula(text, open + comma + 1, measure.start);
  const after = near.find((other) => other.start >= measure.end) ?? null;
  const stepped = headFrom(text, measure, after, end);
  const headAt = text.startsWith('人民币', stepped) ? stepped + 3 : stepped;
  const attributive = text[headAt] === '的';
  const to = after && after.start >= headAt ? Math.min(end, after.start) : end;
  const between = text.slice(from, measure.start);
  const left =
    tie === 'list' && /[、和及与]$/.test(between)
      ? []
      : withoutNames(trimEdges(contentWords(text, words, from, measure.start)), names);
  const listed = to < end && to - headAt <= 14 ? text.slice(headAt, to).search(/[、和及与]/) : -1;
  const rest = restAfter(
    reading,
    sentence,
    headAt,
    listed >= 0 ? headAt + listed : end,
    near,
    left.length === 0 && measure.unit.kind === 'time',
  );
  const cut = attributive && to < end && /^[^，、]{1,4}$/.test(text.slice(headAt + 1, to));
  return {
    left,
    head: cut ? phraseText(rest) : headAfter(reading, attributive ? headAt + 1 : headAt, to),
    rest,
    attributive,
    shares: to < end && listed < 0,
    tie,
  };
}
