/** What passes between the steps of reading regions. */

import type { Span } from '../../articles/article.ts';
import type { MentionRule } from '../mention-rule.ts';
import type { ArticleView } from '../reading/article-view.ts';
import type { Bearer } from './gazetteer/gazetteer.ts';

/** A text with its words: an article's, or the lines above it. */
export type WordedText = Pick<ArticleView, 'text' | 'words'>;

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
  /** A branch is named after it: 朝阳分局. */
  branch: boolean;
}

/** A sighting with what it was found to mean. */
export interface Link extends Span {
  text: string;
  code: string;
  rule: MentionRule;
  score: number;
  /** Codes of what else it may have meant, best first. */
  others: readonly string[];
  /** A name of the place stands there, no letter and no reference: what follows may lie in it. */
  byName: boolean;
}

/** A township, village or zone as it stands in the text. */
export interface Local extends Span {
  name: string;
  level: 'township' | 'village' | 'zone';
  code: string | null;
  /** Id of the region it lies in. */
  parent: string | null;
  rule: MentionRule;
  score: number;
}
