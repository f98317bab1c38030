/** A printed form of the lexicons at a place of the text → what each stage made of it. */
import type { Span } from '../../articles/article.ts';
import type { LeftEdge } from './edge/left-edge.ts';
import type { FoundOrgan } from './organ.ts';
import type { OrganWord } from './words/organ-word.ts';

/** A form that may be an organisation, or the end of its name: 市监局, |有限公司. */
export interface OrganCandidate extends Span {
  word: OrganWord;
}

/** Whether a candidate names an organisation, and the rule that says so. */
export interface OrganVerdict {
  accepted: boolean;
  rule: string;
}

/** A candidate with what the stages made of it. */
export interface ReadCandidate {
  candidate: OrganCandidate;
  /** Where its name begins; null where it was refused before, or a form stands for the whole name. */
  edge: LeftEdge | null;
  verdict: OrganVerdict;
  /** What it names; of a refused candidate what it would name, if a longer name had been printed elsewhere. */
  organs: readonly FoundOrgan[];
}

/** A candidate that a rule refuses at once. */
export const refusedBy = (candidate: OrganCandidate, rule: string, edge: LeftEdge | null = null): ReadCandidate => ({
  candidate,
  edge,
  verdict: { accepted: false, rule },
  organs: [],
});
