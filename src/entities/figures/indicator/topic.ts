/** A phrase that says too little → what it is about: its sentence, the whole it is a part of, the clause before. */
import type { Span } from '../../../articles/article.ts';
import type { Rule } from '../../reading/rule.ts';
import type { Measure } from '../quantity/measures.ts';
import type { MeasureContext, NamedMeasure } from './antecedents.ts';
import type { ClausePhrase } from './clause-phrase.ts';
import { type ContentWord, SHORT, sizeOf } from './content-words.ts';
import { isQuantityAlone } from './quantity-nouns.ts';
import { clauseBeforeText, sentenceSubject, topicBefore, whollyAmong } from './sentence-topic.ts';
import { countsPeople } from './unit-wording.ts';

/** `发行规模达90亿元`: only a quantity's name. */
export const isAttribute = (left: readonly ContentWord[]): boolean => sizeOf(left) <= SHORT && isQuantityAlone(left);

/** `占全区总数的四成`: a share, of what was told before. */
export const isShare = ({ left }: ClausePhrase, { unit }: Measure): boolean =>
  left[0]?.text.startsWith('占') === true && unit.kind === 'ratio';

/** The last measure of the same unit: the whole that `其中78人` is a part of; not in `sentence`. */
export const lastOfUnit = ({ antecedents, measure }: MeasureContext, sentence: Span | null): NamedMeasure | undefined =>
  antecedents.findLast((one) => one.measure.unit.name === measure.unit.name && one.sentence !== sentence);

/** `总长9公里，设站6座`: a sentence whose first words are a quantity, so that it goes on about what was named before it. */
export function opensWithQuantity({ phrase, sentence, antecedents }: MeasureContext): boolean {
  const { left } = antecedents.find((one) => one.sentence === sentence)?.phrase ?? phrase;
  return left[0]?.start === sentence.start && isAttribute(left);
}

/** The measures a sentence's subject is looked for between: the last ones, and this. */
const around = ({ antecedents, measure }: MeasureContext): readonly Measure[] => [
  ...antecedents.slice(-6).map((one) => one.measure),
  measure,
];

/** '' as an answer says that nothing else is to be asked. */
export type TopicRule = Rule<MeasureContext, string | null>;

/** The ways in which a measure gets a topic, the first that applies first. */
export const TOPIC_RULES: readonly TopicRule[] = [
  {
    name: 'whole-counted-among',
    example: '在接收的救灾物资中，帐篷80顶。',
    apply: ({ view, sentence, measure }) => whollyAmong(view, sentence, measure.start) || null,
  },
  {
    name: 'clause-before-a-bare-number',
    example: '车间生产玻璃器皿，达30吨。',
    apply: ({ view, sentence, measure, phrase, near }) =>
      phrase.left.length === 0 && phrase.head === '' ? clauseBeforeText(view, sentence, measure.start, near, 16) : null,
  },
  {
    name: 'whole-of-a-share',
    example: '高层次人才需求763人，占总需求人数的36%。',
    apply({ phrase, measure, sentence, antecedents }) {
      const share = isShare(phrase, measure);
      const whole = share ? antecedents.findLast((one) => !isShare(one.phrase, one.measure)) : undefined;
      return whole?.sentence === sentence ? whole.wording : null;
    },
  },
  {
    name: 'things-counted-before',
    example: '全县储备文旅项目47个，总投资20亿元。',
    apply({ phrase, measure, sentence, antecedents }) {
      if (!isAttribute(phrase.left) || phrase.tie !== 'sentence' || measure.unit.kind === 'count') return null;
      const last = antecedents.findLast((one) => one.measure.unit.kind === 'count' && !isAttribute(one.phrase.left));
      return (last?.sentence === sentence && !countsPeople(last.measure.unit) && last.wording) || null;
    },
  },
  {
    name: 'whole-of-a-part',
    example: '参加培训的牧民90人，其中妇女30人。',
    apply(context) {
      if (context.phrase.tie !== 'among') return null;
      return (lastOfUnit(context, context.sentence) ?? context.antecedents.at(-1))?.wording ?? '';
    },
  },
  {
    name: 'subject-of-the-sentence',
    example: '柳河水库去年开工，总投资3亿元。',
    apply(context) {
      const { view, sentence, phrase } = context;
      const wanted = isAttribute(phrase.left) || phrase.tie === 'sentence';
      return (wanted && sentenceSubject(view, sentence, around(context))) || null;
    },
  },
  {
    name: 'measure-before',
    example: '新建校舍3座，占地20亩，绿化9亩。',
    apply({ phrase, sentence, antecedents }) {
      const previous = antecedents.at(-1);
      return phrase.tie === 'sentence' && previous?.sentence === sentence ? previous.topic || previous.wording : null;
    },
  },
  {
    name: 'clause-before',
    example: '牧区推广新式暖棚，新增300座。',
    apply: ({ view, sentence, measure, near }) => clauseBeforeText(view, sentence, measure.start, near, 12) || null,
  },
  {
    name: 'sentences-before',
    example: '玉米长势良好。总产量达30万吨。',
    apply: ({ view, sentence, phrase, near }) => (isAttribute(phrase.left) && topicBefore(view, sentence, near)) || null,
  },
  {
    name: 'measure-of-the-same-unit',
    example: '发放羊羔补贴90万元。今年增加20万元。',
    apply: (context) => lastOfUnit(context, null)?.wording.slice(0, 12) ?? null,
  },
];
