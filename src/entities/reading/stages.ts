/** What the stages of a reader saw and chose → one shape in which people are shown it (`pressgraph read --explain`). */
import type { Span } from '../../articles/article.ts';

/** What a stage could have taken. */
export interface Choice {
  /** As printed, or as written out. */
  text: string;
  /** The rule by name and what spoke for it or against it: `left-edge: stops at the verb 召开`. */
  why: string;
  chosen: boolean;
}

/** A choice in one line. */
export const choice = (text: string, why: string, chosen = true): Choice => ({ text, why, chosen });

/** One stage of reading one thing, in the order in which stages run. */
export interface Stage {
  /** `edge`, `judge`, `indicator`: the folder that does it, or the maker of names. */
  name: string;
  choices: readonly Choice[];
}

/** How one entity or figure was read, from its candidates to what was made of them. */
export interface Trail extends Span {
  kind: 'agency' | 'official' | 'person' | 'project' | 'figure';
  /** The id of what was made, of persons, who have none, the name; null for a candidate that was refused. */
  id: string | null;
  stages: readonly Stage[];
}
