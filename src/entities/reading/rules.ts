/** An ordered list of named rules → the first that applies, and its name. */

/** One way of reading something, with a printed text it is for. */
export interface Rule<Given, Result> {
  /** By which people find it, in `read --explain` and in the tests. */
  readonly name: string;
  /** A text on which it is the one that applies. */
  readonly example: string;
  /** What it makes of what it is given; null where it does not apply. */
  readonly apply: (given: Given) => Result | null;
}

/** What a rule made, with the rule's name. */
export interface Applied<Result> {
  readonly rule: string;
  readonly result: Result;
}

/** The first rule that applies. */
export function firstApplying<Given, Result>(rules: readonly Rule<Given, Result>[], given: Given): Applied<Result> | null {
  for (const { name, apply } of rules) {
    const result = apply(given);
    if (result !== null) return { rule: name, result };
  }
  return null;
}
