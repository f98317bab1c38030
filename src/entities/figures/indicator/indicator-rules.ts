/** A measure, the words around it and the measures before it → what it can be said to measure, the best first. */
import { afterLastSign } from '../../reading/clauses.ts';
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import { type MeasureContext, stemOf, type Wording } from './antecedents.ts';
import { type ContentWord, hasVerb, lastWords, phraseText, SHORT, trimEdges } from './content-words.ts';
import { likeMeasure, nextDone, rateMoved, sameVerbAgain } from './ellipsis.ts';
import { afterName, afterTopic, asKindOf } from './join-topic.ts';
import { POINTER, thingBefore, thingMeant, withoutNames } from './named-entities.ts';
import { endsInQuantity } from './quantity-nouns.ts';
import { clauseBefore, sentenceSubject } from './sentence-topic.ts';
import { isAttribute, isShare, lastOfUnit, opensWithQuantity, TOPIC_RULES } from './topic.ts';
import { countsPeople } from './unit-wording.ts';

/** A phrase longer than this is cut to its last words; one shorter than `BRIEF` is told what its sentence is about. */
const LONG = 16;
const BRIEF = 7;
/** How many times its own characters a phrase takes of its topic: fewer where that is only said in the same sentence. */
const NEAR_TOPIC = 1.8;
const FAR_TOPIC = 1.2;

const PUNISHMENT = /(有期徒刑|拘役|管制|缓刑|缓期|罚金)(?:人民币|各)?$/;
const CONVICTED = /(?:被告人|被告单位|对|判决)((?!被告)[^，。；：]{2,20}?)(?:犯|以|因)[^，。；：]{2,16}罪/g;
const CRIME = /(?:犯|以|构成)([^，。；：犯以]{1,14}罪)/g;
/** All crimes together: 数罪并罚，决定执行. */
const JOINT = /(?:数罪并罚|决定执行)[^；]{0,40}$/;

const lastHit = (pattern: RegExp, text: string): string => [...text.matchAll(pattern)].at(-1)?.[1] ?? '';

/** Whom a court's sentence is for, for what, and what it is; '' where a place has none before it. */
function courtSentence(text: string, at: number): string {
  const punishment = PUNISHMENT.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  if (!punishment) return '';
  const before = text.slice(afterLastSign(text, '。\n', 0, at), at);
  const crime = lastHit(CRIME, before);
  return crime && lastHit(CONVICTED, before) + (JOINT.test(before) ? '决定执行' : `${crime}判处`) + punishment;
}

/** Words taken over from elsewhere, with the measure's head noun. */
const takenOver = ({ phrase }: MeasureContext, stem: readonly ContentWord[]): Wording | null =>
  stem.length > 0 ? { wording: phraseText(stem) + phrase.head, stem, topic: '' } : null;

/** Prepositions: what follows them is told of itself, not of the clause before. */
const OF = /[在对为从给把将使由]/;

/** `货轮靠港，40个集装箱装载90辆汽车`: things, not people, counted first in their clause, with another number after them. */
function opensClause({ view, phrase, measure }: MeasureContext): boolean {
  const things = measure.unit.kind === 'count' && !countsPeople(measure.unit);
  const first = phrase.left.length === 0 && phrase.shares && phrase.head !== '' && phrase.tie !== 'list';
  return things && first && !OF.test(view.text[measure.start - 1] ?? '');
}

/** Ways to say what is measured by what was told elsewhere. */
export const TAKEN_OVER_RULES: readonly Rule<MeasureContext, Wording | null>[] = [
  {
    name: 'sentence-of-a-court',
    example: '判决被告人田某犯诈骗罪，判处有期徒刑4年。',
    apply({ view, measure }) {
      const wording = courtSentence(view.text, measure.start);
      return wording ? { wording, stem: [], topic: '' } : null;
    },
  },
  {
    name: 'clause-before-what-opens-one',
    example: '汽车班列抵达口岸，40个集装箱装载90辆汽车。',
    apply(context) {
      const { view, measure, sentence, near } = context;
      return opensClause(context) ? takenOver(context, lastWords(clauseBefore(view, sentence, measure.start, near), 10)) : null;
    },
  },
  {
    name: 'same-verb-again',
    example: '东山组抓获嫌疑人4名，西山组抓获3名。',
    apply(context) {
      const like = likeMeasure(context);
      return like ? takenOver(context, sameVerbAgain(like, context.own.left)) : null;
    },
  },
  {
    name: 'next-done-to-the-same',
    example: '受理劳务案件90件，审结80件。',
    apply(context) {
      const like = likeMeasure(context);
      return like ? takenOver(context, nextDone(like, context.own.left, context.measure)) : null;
    },
  },
  {
    name: 'rate-that-moved',
    example: '味精产量3万吨，同比下降5%，降幅比上月收窄2个百分点。',
    apply(context) {
      const wording = rateMoved(context);
      return wording ? { wording, stem: context.own.left, topic: '' } : null;
    },
  },
];

/** A measure's own words put together, before it is asked what they are about. */
export interface DraftWording extends MeasureContext, Wording {}

/** `同比减少29起`: nothing but the change. */
const ONLY_CHANGE = /^(?:同比|环比|比|较)?(?:增|减|下降|上升|提高|降)[长加少幅]?$/;

function draftOf(context: MeasureContext): DraftWording {
  const { view, own } = context;
  const { stem, topic } = stemOf(context, 2 * LONG);
  const words = trimEdges(lastWords(stem, Math.max(4, LONG - own.right.length)));
  const wording = phraseText(withoutNames(words, view.names, own.right.length)) + own.right;
  const whole = ONLY_CHANGE.test(phraseText(stem)) ? lastOfUnit(context, null)?.wording : undefined;
  return { ...context, stem, wording, topic: whole ?? topic };
}

/** What `该项目`, or 项目 at the beginning of a clause, means. */
function meantByFirst({ view, phrase, sentence }: MeasureContext): string {
  const [first] = phrase.left;
  if (!first) return '';
  const before = view.text.slice(Math.max(sentence.start, first.start - 2), first.start);
  const opens = first.start === sentence.start || POINTER.test(before) || /(?:整个|[，：“；])$/.test(before);
  return opens ? thingMeant(view, first.start, first.text) : '';
}

/** `货车发车间隔`, `牛存栏量`: a quantity with the thing it is of. */
const isComplete = ({ phrase, measure, stem }: DraftWording): boolean =>
  stem.length > 1 && phrase.tie !== 'among' && endsInQuantity(stem) && !isAttribute(stem) && !isShare(phrase, measure);

/** Ways to say what is measured by the measure's own words. */
export const OWN_WORDS_RULES: readonly Rule<DraftWording, Wording | null>[] = [
  {
    name: 'thing-pointed-at',
    example: '柳河水库去年开工。该水库投资3亿元。',
    apply(draft) {
      const meant = draft.wording.length <= BRIEF ? meantByFirst(draft) : '';
      return meant ? { wording: afterName(meant, draft.wording), stem: draft.stem, topic: '' } : null;
    },
  },
  {
    name: 'own-words-enough',
    example: '今年货车发车间隔达20分钟。',
    apply: (draft) =>
      draft.topic === '' && draft.own.right === '' && isComplete(draft) ? { ...wordingOf(draft), topic: '' } : null,
  },
];

/** Whether a phrase needs to be told what it is about: no verb and few characters, and no 总 that says it is all. */
function saysTooLittle({ stem, wording, phrase }: DraftWording): boolean {
  const headed = phrase.head !== '' && stem.length > 0;
  return wording.length < 4 || (wording.length < SHORT && !hasVerb(stem) && !endsInQuantity(stem) && !headed);
}

/** What a phrase is about, where it does not say enough itself. */
function withTopicAsked(draft: DraftWording): DraftWording {
  const { phrase, measure, own, stem, sentence, topic } = draft;
  const alone = own.right === '';
  if (alone && stem.at(-1)?.tag === 'ns') return { ...draft, topic: lastOfUnit(draft, sentence)?.wording ?? topic };
  if (topic) return draft;
  const part = phrase.tie === 'among' && !hasVerb(stem);
  const wanted = part || saysTooLittle(draft) || (alone && isAttribute(own.left)) || isShare(phrase, measure);
  return wanted ? { ...draft, topic: firstAnswer(TOPIC_RULES, draft)?.answer ?? '' } : draft;
}

const wordingOf = ({ wording, stem, topic }: Wording): Wording => ({ wording, stem, topic });

/** Whether a phrase without a topic is so short that its sentence or the article is asked. */
const isBrief = ({ topic, wording, phrase }: DraftWording): boolean => !topic && wording.length < BRIEF && phrase.tie !== 'among';

/** Ways to put a measure's own words together with what they are about; the last always applies. */
export const TOPIC_WORDING_RULES: readonly Rule<DraftWording, Wording | null>[] = [
  {
    name: 'kind-of-the-topic',
    example: '共开行旅游班列90列，其中，返程班列40列。',
    apply({ wording, stem, topic }) {
      const kind = topic && wording.length >= 4 && topic.slice(-2) === wording.slice(-2);
      return kind ? { wording: asKindOf(topic, wording), stem, topic } : null;
    },
  },
  {
    name: 'after-its-topic',
    example: '全县储备文旅项目47个，总投资20亿元。',
    apply({ wording, stem, topic, phrase }) {
      if (!topic || wording.length >= LONG - 2 || wording.startsWith(topic)) return null;
      const whole = topic.endsWith('中的') || ONLY_CHANGE.test(wording);
      const ratio = phrase.tie === 'sentence' ? FAR_TOPIC : NEAR_TOPIC;
      return { wording: whole ? topic.slice(-LONG) + wording : afterTopic(topic, wording, ratio), stem, topic };
    },
  },
  {
    name: 'after-the-subject-of-its-sentence',
    example: '柳河水库开工，新建泵站6座。',
    apply(draft) {
      const { view, sentence, near, wording } = draft;
      const subject = isBrief(draft) ? sentenceSubject(view, sentence, near) : '';
      if (!subject) return null;
      const said = wording.includes(subject.slice(-4));
      return { ...wordingOf(draft), wording: said ? wording : afterTopic(subject, wording, FAR_TOPIC) };
    },
  },
  {
    name: 'after-the-thing-named-before',
    example: '柳河水库去年开工。总建筑面积9000平方米。',
    apply(draft) {
      const thing = isBrief(draft) && opensWithQuantity(draft) ? thingBefore(draft.view, draft.sentence.start) : '';
      return thing ? { ...wordingOf(draft), wording: afterName(thing, draft.wording) } : null;
    },
  },
  {
    name: 'own-words',
    example: '全区累计排查隐患320项。',
    apply: wordingOf,
  },
];

/** What a measure can be said to measure, with the rule that says so. */
export interface IndicatorCandidate extends Wording {
  readonly rule: string;
}

function* candidatesBy<Given>(rules: readonly Rule<Given, Wording | null>[], given: Given): Generator<IndicatorCandidate> {
  for (const { name, apply } of rules) {
    const found = apply(given);
    if (found) yield { ...found, rule: name };
  }
}

/** All candidates, the best first; each is made only when it is asked for. */
export function* proposeIndicators(context: MeasureContext): Generator<IndicatorCandidate> {
  yield* candidatesBy(TAKEN_OVER_RULES, context);
  const draft = draftOf(context);
  yield* candidatesBy(OWN_WORDS_RULES, draft);
  yield* candidatesBy(TOPIC_WORDING_RULES, withTopicAsked(draft));
}
