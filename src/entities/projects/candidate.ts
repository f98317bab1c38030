/** What the finders of undertakings propose and the judge says of it, before candidates of one undertaking are brought together. */
import type { Span } from '../../articles/article.ts';
import type { Project } from '../facts.ts';
import { firstAnswer, type Rule } from '../reading/rule.ts';

/** A stretch of the text that may name an undertaking. */
export interface Candidate extends Span {
  text: string;
  kind: Project['kind'];
  /** How it was found: kept with the mention, and asked by no stage. */
  rule: 'document' | 'quoted-name' | 'headed-name' | 'brand' | 'listed-work' | 'anaphor';
  score: number;
  /** A title in 《》: it names what is written down, not the work that is written about. */
  cited: boolean;
  /** A brand: whoever prints it need not run it. */
  brand: boolean;
  /** The name in full where the text prints it in parts: of 甲矿、乙厂等项目 the second is called 乙厂项目. */
  called?: string;
  /** What kept the name from beginning further left, where it was cut out of running text. */
  leftStop?: string;
}

/** A candidate, with the name of the rule that took or refused it. */
export interface Verdict {
  candidate: Candidate;
  accepted: boolean;
  rule: string;
}

/** What the first rule that applies says of a candidate: yes or no; where none applies it is refused. */
export function verdictOf<Case extends { candidate: Candidate }>(
  rules: readonly Rule<Case, boolean | null>[],
  asked: Case,
): Verdict {
  const first = firstAnswer(rules, asked);
  return { candidate: asked.candidate, accepted: first?.answer ?? false, rule: first?.rule.name ?? 'no-rule' };
}

/** The candidates that were taken. */
export const acceptedOf = (verdicts: readonly Verdict[]): Candidate[] =>
  verdicts.filter(({ accepted }) => accepted).map(({ candidate }) => candidate);

/** A candidate for the stretch of `text` from `start` to `end`. */
export function candidateOf(
  text: string,
  { start, end }: Span,
  told: Pick<Candidate, 'kind' | 'rule' | 'score'> & Partial<Candidate>,
): Candidate {
  return { start, end, text: text.slice(start, end), cited: false, brand: false, ...told };
}
