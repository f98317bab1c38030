/** A measure without words enough of its own → the words of the clause before, or of a like measure, that go for it. */
import { alsoDone, doneAgain } from './also-done.ts';
import { type Content, lastWords } from './content-words.ts';
import { PEOPLE } from './own-words.ts';
import type { Said } from './said.ts';
import { clauseBefore } from './sentence-topic.ts';
import type { Telling } from './telling.ts';

/** Prepositions: what follows them is told of itself, not of the clause before. */
const OF = /[在对为从给把将使由]/;

/** `货轮靠港，40个集装箱装载90辆汽车`: things, not people, counted first in their clause, with another number after them. */
function opensClause({ reading, phrase, measure }: Telling): boolean {
  const things = measure.unit.kind === 'count' && !PEOPLE.test(measure.unit.name);
  const first = phrase.left.length === 0 && phrase.shares && phrase.head !== '' && phrase.tie !== 'list';
  return things && first && !OF.test(reading.text[measure.start - 1] ?? '');
}

/** `市级项目13项。预计开工9项`: what was counted first in the sentence before, by the same word. */
function firstOfBefore({ measure, sentence, history }: Telling): Said | undefined {
  const { name, kind } = measure.unit;
  const previous = history.at(-1)?.sentence;
  if (previous?.end !== sentence.start || kind !== 'count' || PEOPLE.test(name)) return undefined;
  return history.find((one) => one.sentence === previous && one.measure.unit.name === name);
}

/** The clause before a number that opens its own; else what was done before of the same. */
export function carriedOver(telling: Telling, own: Content[]): Content[] {
  const { reading, phrase, measure, sentence, history, near } = telling;
  if (opensClause(telling)) return lastWords(clauseBefore(reading, sentence, measure.start, near), 10);
  if (phrase.head !== '' || phrase.tie === 'bracket') return [];
  const joined = phrase.tie === 'among' || reading.text[sentence.start - 1] === '；';
  const alike = (one: Said) => (one.sentence === sentence || joined) && one.measure.unit.name === measure.unit.name;
  const whole = history.findLast(alike) ?? firstOfBefore(telling);
  if (!whole) return [];
  const again = doneAgain(whole, own);
  return again.length ? again : alsoDone(whole, own, measure);
}
