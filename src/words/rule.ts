/** Rules as data: each has a name, a printed example and what it does; an ordered list of them is walked until one applies. */

/** One way to read something. */
export interface Rule<Given, Answer> {
  /** By which it is found in tests and in what `read --explain` prints. */
  name: string;
  /** A text that it is for. */
  example: string;
  /** What it makes of what it is given. */
  apply: (given: Given) => Answer;
}

/** What the first rule that applies says, and which one that is; a rule that does not apply says null. */
export function firstAnswer<Given, Answer, Detail>(
  rules: readonly (Rule<Given, Answer | null> & Detail)[],
  given: Given,
): { rule: Rule<Given, Answer | null> & Detail; answer: Answer } | null {
  for (const rule of rules) {
    const answer = rule.apply(given);
    if (answer !== null) return { rule, answer };
  }
  return null;
}
