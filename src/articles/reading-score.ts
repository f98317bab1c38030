/** How an article was told from its neighbours and given its headline → how sure its reading is, and why. */
import type { Reading } from './article.ts';
import type { Beginning } from './chain.ts';
import { withoutFoot } from './foot-lines.ts';
import { isEnded } from './lines/sentence-ends.ts';

const SURE: Record<Beginning, [number, string]> = {
  dateline: [1, 'begins with a dateline'],
  jump: [0.95, 'begins with a jump from another page'],
  byline: [0.9, 'begins with a byline'],
  heading: [0.95, 'begins below a marked heading'],
  caption: [0.8, 'ends with a picture credit soon after its title'],
  notice: [0.8, 'begins below the title of a notice'],
  signature: [0.6, 'begins where the article before is signed'],
  item: [0.9, 'is one of a list of briefs'],
  title: [0.7, 'a title between two texts speaks of it and not of the text before'],
  release: [0.95, 'begins below its title and what is printed with it: its date line, number or speaker'],
  column: [0.5, 'begins where the column changes'],
  page: [0.5, 'begins where the page does, without a dateline'],
  given: [1, 'its bounds are given by the source'],
  set: [0.9, 'its bounds are told by where and how large it is set'],
};

/** The reading of one article; `headline` is that of its headline's assignment. */
export function readingOf(beginning: Beginning, text: string, headline: Reading | undefined): Reading {
  const [begins, why] = SURE[beginning];
  const ended = beginning === 'given' || beginning === 'set' || isEnded(withoutFoot(text));
  const score = begins * (ended ? 1 : 0.75) * (headline ? 0.5 + headline.score / 2 : 0.7);
  const reasons = [why];
  if (!ended) reasons.push('ends without the end of a sentence');
  reasons.push(...(headline?.reasons ?? ['has no headline']));
  return { score: Number(score.toFixed(2)), reasons };
}
