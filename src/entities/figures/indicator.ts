/** Measures of a text → what each measures, as its sentence says it. */
import type { Span } from '../../articles/article.ts';
import type { Reading } from './clause.ts';
import { topicFor } from './attributes.ts';
import { alsoDone } from './also-done.ts';
import { completed } from './completed.ts';
import { type Content, hasVerb, lastWords, phraseText, sizeOf, trimEdges } from './content-words.ts';
import { withoutNames } from './names.ts';
import { ownWords } from './own-words.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import type { Measure } from './range.ts';
import { carried, type Said, SHORT } from './said.ts';
import { clauseBefore, sentenceSubject } from './sentence-topic.ts';
import { shareOut } from './shared-out.ts';
import { isAttribute, ONLY_CHANGE, sameUnit, topicOf } from './topic.ts';

/** A phrase longer than this is cut to its last words; one shorter than `BRIEF` is told what its sentence is about. */
const LONG = 16;
const BRIEF = 9;
/** How many measures back a whole is looked for. */
const MEMORY = 40;

/** Whether a phrase needs to be told what it is about: no verb and few characters, and no 总 that says it is all. */
function tooLittle(stem: Content[], said: string): boolean {
  return said.length < 4 || (said.length < SHORT && !hasVerb(stem));
}

function compose(
  reading: Reading,
  phrase: Phrase,
  measure: Measure,
  sentence: Span,
  history: Said[],
  near: Measure[],
): Omit<Said, 'measure' | 'sentence' | 'phrase'> {
  const previous = history.at(-1);
  const own = ownWords(phrase, measure, measure.unit.kind === 'age' ? sentenceSubject(reading, sentence, near) : '');
  const nominal = !hasVerb(own.left) && own.right === '' && sizeOf(own.left) < SHORT;
  const alike =
    previous?.sentence === sentence && previous.measure.unit.kind === measure.unit.kind && measure.unit.kind === 'count';
  let stem = own.left;
  let topic = '';
  const opened = phrase.left.length === 0 && phrase.shares && phrase.head !== '' && measure.unit.kind === 'count';
  const led = opened && phrase.tie !== 'list' ? lastWords(clauseBefore(reading, sentence, measure.start), 10) : [];
  if (led.length) return { said: phraseText(led) + phrase.head, stem: led, topic };
  const whole = history.findLast((one) => one.sentence === sentence && one.measure.unit.name === measure.unit.name);
  const same = whole && phrase.head === '' && phrase.tie !== 'bracket' ? alsoDone(whole, own.left, measure) : '';
  if (same) return { said: same, stem: own.left, topic };
  if (phrase.tie === 'bracket' && previous) topic = previous.phrase.tie === 'bracket' ? previous.topic : `${previous.said}中的`;
  else if (phrase.tie === 'list' && previous) {
    stem = lastWords(carried(previous, own.left), 2 * LONG);
    topic = previous.topic;
  } else if (phrase.tie === 'clause' && previous && sizeOf(own.left) < SHORT)
    stem = lastWords([...previous.stem, ...own.left], 2 * LONG);
  else if (phrase.tie === 'sentence' && previous && nominal && alike && !previous.topic)
    stem = lastWords(carried(previous, own.left), 2 * LONG);
  if (ONLY_CHANGE.test(phraseText(stem))) topic = sameUnit(history, measure, null)?.said ?? topic;
  const fit = phraseText(withoutNames(trimEdges(lastWords(stem, Math.max(4, LONG - own.right.length))), own.right === '' ? reading.names : []));
  const said = fit + own.right;
  const part = phrase.tie === 'among' && !hasVerb(stem);
  const place = own.right === '' && stem.at(-1)?.tag === 'ns';
  if (place) topic = sameUnit(history, measure, sentence)?.said ?? topic;
  else if ((part || tooLittle(stem, said) || (own.right === '' && isAttribute(own.left))) && !topic)
    topic = topicOf(reading, phrase, measure, sentence, history);
  if (!topic && said.length < BRIEF && phrase.tie !== 'among') {
    const subject = sentenceSubject(reading, sentence, near);
    if (subject && !said.includes(subject.slice(-4))) return { said: topicFor(subject, said, Number(process.env.RB??1.2)) + said, stem, topic };
  }
  return { said: topic && said.length < LONG - 2 && !said.startsWith(topic) ? (topic.endsWith('中的') || ONLY_CHANGE.test(said) ? topic.slice(-16) : topicFor(topic, said, Number(process.env.RA??1.2))) + said : said, stem, topic };
}

/** The indicator of each measure, in order. */
export function indicatorsOf(reading: Reading, sentences: Span[], measures: Measure[]): string[] {
  const history: Said[] = [];
  const indicators: string[] = [];
  let at = 0;
  measures.forEach((measure, index) => {
    while ((sentences[at] as Span).end <= measure.start) at++;
    const sentence = sentences[at] as Span;
    const previous = history.at(-1);
    if (measure.limit !== null && previous?.measure.start === measure.start) {
      indicators[index - 1] = `${previous.said}${previous.measure.limit === 'high' ? '上限' : '下限'}`;
      indicators.push(`${previous.said}${measure.limit === 'high' ? '上限' : '下限'}`);
      return;
    }
    const near = measures.slice(Math.max(0, index - 4), index + 8);
    const phrase = phraseOf(reading, sentence, measure, previous?.measure ?? null, near);
    const composed = compose(reading, phrase, measure, sentence, history, near);
    history.push({ ...composed, phrase, measure, sentence });
    if (history.length > MEMORY) history.shift();
    indicators.push(completed(composed.said, measure, phrase.head !== ''));
  });
  return shareOut(reading.text, measures, indicators);
}
