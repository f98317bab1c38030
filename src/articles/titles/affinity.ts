/** Titles and bodies → how much each title speaks of each body: shared pairs of characters and numbers, the rarer the more. */

/** What of a body titles are compared with. */
export interface BodyWords {
  all: Set<string>;
  lead: Set<string>;
}

/** Characters at the head of a body that say what it is about. */
const LEAD = 240;

/** `孟和任书记 42例` → 孟和, 和任, 任书, 书记, 42, 42例. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text.matchAll(/[\p{Script=Han}]+|[A-Za-z]+|\d+(?:\.\d+)?%?/gu)) {
    if (!/\p{Script=Han}/u.test(run)) tokens.push(run);
    else for (let at = 0; at + 2 <= run.length; at++) tokens.push(run.slice(at, at + 2));
  }
  return tokens;
}

/** The tokens of a body. */
export const wordsOf = (text: string): BodyWords => ({
  all: new Set(tokensOf(text)),
  lead: new Set(tokensOf(text.slice(0, LEAD))),
});

/** How much a token tells, by the number of bodies that have it. */
const weigh = (bodies: number, having: number) => 0.25 + Math.log((bodies + 1) / (having + 0.5));

/** For each of `bodies`, how much `title` speaks of it: above 0 when more than by chance. */
export function affinities(title: string, bodies: BodyWords[]): number[] {
  const scores = bodies.map(() => 0);
  for (const token of new Set(tokensOf(title))) {
    const having = bodies.filter(({ all }) => all.has(token)).length;
    if (having === 0) continue;
    const weight = weigh(bodies.length, having);
    for (const [at, { all, lead }] of bodies.entries()) {
      scores[at] = (scores[at] as number) + (all.has(token) ? weight * (lead.has(token) ? 1.3 : 1) : -0.3 * weight);
    }
  }
  return scores;
}
