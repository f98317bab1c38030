/** A place in a text → where the clause, the sentence or the paragraph around it begins and ends. */

/** How far a sign is looked for: a text without punctuation must not cost its square. */
const REACH = 400;

/** Signs that part clauses, brackets and the frame of a kicker 【…】 too. */
export const CLAUSE_SIGNS = '，。；！？：\n（）【】';

/** Signs after which a clause begins; one goes on behind a closing bracket. */
export const CLAUSE_OPENINGS = '，。；：！？\n（';

/** Signs at which a sentence ends. */
export const SENTENCE_SIGNS = '。！？；\n';

/** Where the stretch that begins after the last of some signs before `at` begins, not before `from`. */
export function afterLastSign(text: string, signs: string, from: number, at: number): number {
  const least = Math.max(from, at - REACH);
  for (let place = at - 1; place >= least; place -= 1) if (signs.includes(text.charAt(place))) return place + 1;
  return least;
}

/** Where the clause of a place begins, brackets and kickers being clauses of their own. */
export const clauseStart = (text: string, at: number): number => afterLastSign(text, CLAUSE_SIGNS, 0, at);

/** Where the clause of a place ends. */
export function clauseEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + REACH);
  for (let place = at; place < most; place += 1) if (CLAUSE_SIGNS.includes(text.charAt(place))) return place;
  return most;
}
