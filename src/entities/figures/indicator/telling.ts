/** What one measure is told of with. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import type { Reading } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Said } from './said.ts';

/** A measure, its place, and what was told before it. */
export interface Telling {
  reading: Reading;
  phrase: Phrase;
  measure: Measure;
  sentence: Span;
  /** The measures before it, the last one last. */
  history: Said[];
  /** Those next to it in the text. */
  near: Measure[];
}
