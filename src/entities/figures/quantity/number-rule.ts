/** What a rule that tells a figure from any other number is given, and gives. */
import type { Measure } from './range.ts';

/** What a rule looks at: the text before and after the number, a few characters each. */
export interface Surroundings {
  text: string;
  before: string;
  after: string;
  /** Ends of words, to see that a unit is not the beginning of one: 三处理. */
  ends: Set<number>;
}

/** Whether a number, where it stands, measures nothing. */
export type Rule = (quantity: Measure, around: Surroundings) => boolean;
