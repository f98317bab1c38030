/** A measure, the words around it and what the measures before it were said to be → what it measures. */

import type { Measure } from '../quantity/measures.ts';
import { endsInQuantity } from './attributes.ts';
import { carriedOver } from './carried-over.ts';
import { type Content, hasVerb, lastWords, phraseText, trimEdges } from './content-words.ts';
import { meantBy } from './focus.ts';
import { withoutNames } from './names.ts';
import { ownWords } from './own-words.ts';
import type { Phrase } from './phrase.ts';
import { rateMoved } from './rate-moved.ts';
import { type Said, SHORT } from './said.ts';
import { sentenceSubject } from './sentence-topic.ts';
import { stemOf } from './stem.ts';
import type { Telling } from './telling.ts';
import { thingBefore } from './things.ts';
import { isAttribute, isShare, ONLY_CHANGE, opensWithQuantity, sameUnit, topicOf } from './topic.ts';
import { verdictBefore } from './verdict.ts';
import { kindOf, withNameOf, withTopicOf } from './with-topic.ts';

/** A phrase longer than this is cut to its last words; one shorter than `BRIEF` is told what its sentence is about. */
const LONG = 16;
const BRIEF = 7;
/** How many times its own characters a phrase takes of its topic: fewer where that is only said in the same sentence. */
const NEAR_TOPIC = 1.8;
const FAR_TOPIC = 1.2;

type Composed = Pick<Said, 'said' | 'stem' | 'topic'>;

/** Whether a phrase needs to be told what it is about: no verb and few characters, and no 总 that says it is all. */
function tooLittle(stem: Content[], said: string, headed: boolean): boolean {
  return said.length < 4 || (said.length < SHORT && !hasVerb(stem) && !endsInQuantity(stem) && !headed);
}

/** `货车发车间隔`, `牛存栏量`: a quantity with the thing it is of. */
const isComplete = ({ left, tie }: Phrase, measure: Measure, stem: Content[]): boolean =>
  stem.length > 1 && tie !== 'among' && endsInQuantity(stem) && !isAttribute(stem) && !isShare(left, measure);

/** What a phrase is about, where it does not say enough itself. */
function topicWanted(telling: Telling, stem: Content[], said: string, alone: Content[] | null, topic: string): string {
  const { reading, phrase, measure, sentence, history, near } = telling;
  if (alone && stem.at(-1)?.tag === 'ns') return sameUnit(history, measure, sentence)?.said ?? topic;
  const part = phrase.tie === 'among' && !hasVerb(stem);
  const wanted =
    part ||
    tooLittle(stem, said, phrase.head !== '' && stem.length > 0) ||
    (alone && isAttribute(alone)) ||
    isShare(phrase.left, measure);
  return wanted && !topic ? topicOf(reading, phrase, measure, sentence, history, near) : topic;
}

/** A topic before what is said of it, or what the sentence is about, in proportion; a whole (…中的) as it is. */
function withTopic(telling: Telling, said: string, topic: string): string {
  const { reading, phrase, sentence, near } = telling;
  if (!topic && said.length < BRIEF && phrase.tie !== 'among') {
    const subject = sentenceSubject(reading, sentence, near);
    if (subject) return said.includes(subject.slice(-4)) ? said : withTopicOf(subject, said, FAR_TOPIC);
    const thing = opensWithQuantity(telling) ? thingBefore(reading.text, reading.things, sentence.start) : '';
    return thing ? withNameOf(thing, said) : said;
  }
  if (said.length >= 4 && topic.slice(-2) === said.slice(-2)) return kindOf(topic, said);
  if (!topic || said.length >= LONG - 2 || said.startsWith(topic)) return said;
  if (topic.endsWith('中的') || ONLY_CHANGE.test(said)) return topic.slice(-LONG) + said;
  return withTopicOf(topic, said, phrase.tie === 'sentence' ? FAR_TOPIC : NEAR_TOPIC);
}

/** What a measure measures, with what later ones of its sentence build on. */
export function compose(telling: Telling): Composed {
  const { reading, phrase, measure, sentence, history, near } = telling;
  const verdict = verdictBefore(reading.text, measure.start);
  if (verdict) return { said: verdict, stem: [], topic: '' };
  const own = ownWords(phrase, measure, measure.unit.kind === 'age' ? sentenceSubject(reading, sentence, near) : '');
  const over = carriedOver(telling, own.left);
  if (over.length) return { said: phraseText(over) + phrase.head, stem: over, topic: '' };
  const moved = rateMoved(own.left, sentence, history);
  if (moved) return { said: moved, stem: own.left, topic: '' };
  const { stem, topic: kept } = stemOf(phrase, own, measure, sentence, history.at(-1) ?? null, 2 * LONG);
  const whole = ONLY_CHANGE.test(phraseText(stem)) ? (sameUnit(history, measure, null)?.said ?? kept) : kept;
  const room = Math.max(4, LONG - own.right.length);
  const said = phraseText(withoutNames(trimEdges(lastWords(stem, room)), reading.names, own.right.length)) + own.right;
  const meant = meantBy(reading, phrase, sentence);
  if (meant && said.length <= BRIEF) return { said: withNameOf(meant, said), stem, topic: '' };
  if (whole === '' && own.right === '' && isComplete(phrase, measure, stem)) return { said, stem, topic: '' };
  const topic = topicWanted(telling, stem, said, own.right === '' ? own.left : null, whole);
  return { said: withTopic(telling, said, topic), stem, topic };
}
