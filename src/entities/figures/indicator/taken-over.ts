/** A measure and the measures and clauses before it → what it measures, in words that were told elsewhere. */
import { afterLastSign } from '../../reading/clauses.ts';
import type { Rule } from '../../reading/rule.ts';
import type { MeasureContext, Wording } from './antecedents.ts';
import { type ContentWord, lastWords, phraseText } from './content-words.ts';
import { nextDone, rateMoved, sameVerbAgain } from './ellipsis.ts';
import { clauseBefore } from './sentence-topic.ts';
import { countsPeople } from './unit-wording.ts';

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
    apply: (context) => (context.like ? takenOver(context, sameVerbAgain(context.like, context.own.left)) : null),
  },
  {
    name: 'next-done-to-the-same',
    example: '受理劳务案件90件，审结80件。',
    apply: (context) => (context.like ? takenOver(context, nextDone(context.like, context.own.left, context.measure)) : null),
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
