/** A measure, its clause and the measure before it → how the two are tied. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';

/** How a measure is tied to the one before: in a list (`、`), in the same clause, bracket or sentence, by 其中, or not at all. */
export type Tie = 'list' | 'clause' | 'bracket' | 'among' | 'sentence' | 'none';

const LISTED = /^(?:、|和|及|以及|与|或|并)|(?:、|和|及|以及|与)$|^[^、]{1,12}、/;

/** The tie of a measure that begins at `start`, in the clause that begins at `clause`. */
export function tieOf(text: string, start: number, clause: number, sentence: Span, before: Measure | null): Tie {
  if (before && before.end > clause) return LISTED.test(text.slice(before.end, start)) ? 'list' : 'clause';
  if (text[clause - 1] === '（' && before && before.end >= clause - 1) return 'bracket';
  if (/其中[，：]?$/.test(text.slice(Math.max(0, clause - 4), clause)) || text.startsWith('其中', clause)) return 'among';
  return before && before.end > sentence.start ? 'sentence' : 'none';
}
