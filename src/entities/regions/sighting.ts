/** What passes between the steps of reading regions. */
import type { Span } from '../../articles/article.ts';
import type { Bearer } from './gazetteer.ts';

/** A name of the gazetteer as it stands in a text, with all it may mean. */
export interface Sighting extends Span {
  text: string;
  bearers: Bearer[];
  /** It starts and ends where words do. */
  aligned: boolean;
  /** jieba takes it, or the word it is in, for a place. */
  tagged: boolean;
  /** jieba takes it for a word that is no name: 公安, 合作. */
  ordinary: boolean;
}

/** A sighting with what it was found to mean. */
export interface Link extends Span {
  text: string;
  code: string;
  rule: string;
  score: number;
  /** Codes of what else it may have meant, best first. */
  others: string[];
}
