/** A measure, the words around it and what the measures before it were said to be → what it measures. */
import type { Span } from '../../articles/article.ts';
import { alsoDone } from './also-done.ts';
import { withTopicOf } from './attributes.ts';
import type { Reading } from './clause.ts';
import { type Content, hasVerb, lastWords, phraseText, trimEdges } from './content-words.ts';
import { withoutNames } from './names.ts';
import { ownWords } from './own-words.ts';
import type { Phrase } from './phrase.ts';
import type { Measure } from './range.ts';
import { type Said, SHORT } from './said.ts';
import { clauseBefore, sentenceSubject } from './sentence-topic.ts';
import { stemOf } from './stem.ts';
import { isAttribute, ONLY_CHANGE, sameUnit, topicOf } from './topic.ts';

/** A phrase longer than this is cut to its last words; one shorter than `BRIEF` is told what its sentence is about. */
const LONG = 16;
const BRIEF = 9;
/** How many times its own characters a phrase takes of its topic: fewer where that is only said in the same sentence. */
const NEAR_TOPIC = 1.8;
const FAR_TOPIC = 1.2;

/** What a measure is told of with. */
export interface Telling {
  reading: Reading;
  phrase: Phrase;
  measure: Measure;
  sentence: Span;
  /** The measures before it, the last one last. */
  history: Said[];
  /** Those next to it in the text. */
  near: Measure[];
}

type Composed = Pick<Said, 'said' | 'stem' | 'topic'>;

/** Whether a phrase needs to be told what it is about: no verb and few characters, and no 总 that says it is all. */
function tooLittle(stem: Content[], said: string): boolean {
  return said.length < 4 || (said.length < SHORT && !hasVerb(stem));
}

/** `货轮靠港，40个集装箱装载90辆汽车`: the clause before a number that opens its own; else what was done before of the same. */
function carriedOver({ reading, phrase, measure, sentence, history }: Telling, own: Content[]): Content[] {
  const opened = phrase.left.length === 0 && phrase.shares && phrase.head !== '' && measure.unit.kind === 'count';
  if (opened && phrase.tie !== 'list') return lastWords(clauseBefore(reading, sentence, measure.start), 10);
  if (phrase.head !== '' || phrase.tie === 'bracket') return [];
  const joined = phrase.tie === 'among' || reading.text[sentence.start - 1] === '；';
  const alike = (one: Said) => (one.sentence === sentence || joined) && one.measure.unit.name === measure.unit.name;
  const whole = history.findLast(alike);
  return whole ? alsoDone(whole, own, measure) : [];
}

/** What a phrase is about, where it does not say enough itself. */
function topicWanted(telling: Telling, stem: Content[], said: string, alone: Content[] | null, topic: string): string {
  const { reading, phrase, measure, sentence, history } = telling;
  if (alone && stem.at(-1)?.tag === 'ns') return sameUnit(history, measure, sentence)?.said ?? topic;
  const part = phrase.tie === 'among' && !hasVerb(stem);
  const wanted = part || tooLittle(stem, said) || (alone && isAttribute(alone));
  return wanted && !topic ? topicOf(reading, phrase, measure, sentence, history) : topic;
}

/** A topic before what is said of it, or what the sentence is about, in proportion; a whole (…中的) as it is. */
function withTopic({ reading, phrase, sentence, near }: Telling, said: string, topic: string): string {
  if (!topic && said.length < BRIEF && phrase.tie !== 'among') {
    const subject = sentenceSubject(reading, sentence, near);
    return subject && !said.includes(subject.slice(-4)) ? withTopicOf(subject, said, FAR_TOPIC) : said;
  }
  if (!topic || said.length >= LONG - 2 || said.startsWith(topic)) return said;
  if (topic.endsWith('中的') || ONLY_CHANGE.test(said)) return topic.slice(-LONG) + said;
  return withTopicOf(topic, said, phrase.tie === 'sentence' ? FAR_TOPIC : NEAR_TOPIC);
}

/** What a measure measures, with what later ones of its sentence build on. */
export function compose(telling: Telling): Composed {
  const { reading, phrase, measure, sentence, history, near } = telling;
  const own = ownWords(phrase, measure, measure.unit.kind === 'age' ? sentenceSubject(reading, sentence, near) : '');
  const over = carriedOver(telling, own.left);
  if (over.length) return { said: phraseText(over) + phrase.head, stem: over, topic: '' };
  const { stem, topic: kept } = stemOf(phrase, own, measure, sentence, history.at(-1) ?? null, 2 * LONG);
  const whole = ONLY_CHANGE.test(phraseText(stem)) ? (sameUnit(history, measure, null)?.said ?? kept) : kept;
  const room = Math.max(4, LONG - own.right.length);
  const said = phraseText(withoutNames(trimEdges(lastWords(stem, room)), reading.names)) + own.right;
  const topic = topicWanted(telling, stem, said, own.right === '' ? own.left : null, whole);
  return { said: withTopic(telling, said, topic), stem, topic };
}
