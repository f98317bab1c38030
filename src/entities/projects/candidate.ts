/** What the finders of undertakings hand on: one place in the text, before places of one undertaking are brought together. */
import type { Span } from '../../articles/article.ts';
import type { Project } from '../facts.ts';

export interface Candidate extends Span {
  text: string;
  kind: Project['kind'];
  rule: 'document' | 'quoted-name' | 'headed-name' | 'brand' | 'listed-work' | 'anaphor';
  score: number;
  /** The name in full where the text prints it in parts: of 甲矿、乙厂等项目 the second is called 乙厂项目. */
  called?: string;
}

/** The name without what varies between its printed forms: quotation marks, brackets, spaces. */
export const bareName = (name: string): string => name.replace(/[“”‘’《》〈〉<>「」（）()\s·、]/g, '');
