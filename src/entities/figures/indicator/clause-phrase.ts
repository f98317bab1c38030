/** A measure's place in its sentence → the words before and after it that can say what it measures, and its tie to the one before. */
import type { Span } from '../../../articles/article.ts';
import { clauseStart } from '../../reading/clauses.ts';
import type { Measure } from '../quantity/measures.ts';
import type { ContentWord } from './content-words.ts';
import { type WordsBehind, wordsBehind } from './head-noun.ts';
import type { IndicatorView } from './named-entities.ts';
import { isThreshold, wordsBefore } from './words-before.ts';

/** How a measure is tied to the one before: in a list (`、`), in the same clause, bracket or sentence, by 其中, or not at all. */
export type MeasureTie = 'list' | 'clause' | 'bracket' | 'among' | 'sentence' | 'none';

/** What stands around one measure in its clause. */
export interface ClausePhrase extends WordsBehind {
  /** From the clause's beginning, or the measure before, up to the measure: 全区累计排查问题隐患. */
  left: readonly ContentWord[];
  tie: MeasureTie;
}

const LISTED = /^(?:、|和|及|以及|与|或|并)|(?:、|和|及|以及|与)$|^[^、]{1,12}、/;

/** The tie of a measure that begins at `start`, in the clause that begins at `clause`. */
function tieOf(text: string, start: number, clause: number, sentence: Span, before: Measure | null): MeasureTie {
  if (before && before.end > clause) return LISTED.test(text.slice(before.end, start)) ? 'list' : 'clause';
  if (text[clause - 1] === '（' && before && before.end >= clause - 1) return 'bracket';
  if (/其中[，：]?$/.test(text.slice(Math.max(0, clause - 4), clause)) || text.startsWith('其中', clause)) return 'among';
  return before && before.end > sentence.start ? 'sentence' : 'none';
}

/** What stands around a measure; `before` and `near` are the measures next to it in the text. */
export function phraseAround(
  view: IndicatorView,
  sentence: Span,
  measure: Measure,
  before: Measure | null,
  near: readonly Measure[],
): ClausePhrase {
  const { text } = view;
  const clause = Math.max(clauseStart(text, measure.start), sentence.start);
  const tie = tieOf(text, measure.start, clause, sentence, before);
  const left = wordsBefore(view, { clause, measure, before, near, listed: tie === 'list' });
  const bound = near.find((other) => other.start === measure.end && isThreshold(text, other)) ?? null;
  const lone = left.length === 0 && measure.unit.kind === 'time';
  return { left, tie, ...wordsBehind(view, sentence, measure, near, bound, lone) };
}
