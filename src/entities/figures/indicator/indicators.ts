/** Measures of an article → what each measures, as its sentence says it. */
import type { Span } from '../../../articles/article.ts';
import type { Rule } from '../../reading/rule.ts';
import type { Measure } from '../quantity/measures.ts';
import type { MeasureContext, NamedMeasure, Wording } from './antecedents.ts';
import { phraseAround } from './clause-phrase.ts';
import { distributed } from './distributive.ts';
import { draftOf, OWN_WORDS_RULES, withTopicAsked } from './draft.ts';
import { likeMeasure } from './ellipsis.ts';
import type { IndicatorView } from './named-entities.ts';
import { sentenceSubject } from './sentence-topic.ts';
import { TAKEN_OVER_RULES } from './taken-over.ts';
import { TOPIC_WORDING_RULES } from './topic-wording.ts';
import { ownWords, withQuality } from './unit-wording.ts';

/** What a measure was said to measure, and by which rule. */
export interface IndicatorChoice {
  readonly context: MeasureContext;
  /** The name of the rule whose candidate was chosen. */
  readonly rule: string;
  readonly wording: string;
  /** The wording with the quality its unit gives, the end of a range, or its own of several subjects. */
  readonly indicator: string;
}

/** What a measure can be said to measure, with the rule that says so. */
export interface IndicatorCandidate extends Wording {
  readonly rule: string;
  /** The rule that its topic was got by, where it was asked for. */
  readonly topicBy: string;
}

function* candidatesBy<Given>(
  rules: readonly Rule<Given, Wording | null>[],
  given: Given,
  topicBy = '',
): Generator<IndicatorCandidate> {
  for (const { name, apply } of rules) {
    const found = apply(given);
    if (found) yield { rule: name, wording: found.wording, stem: found.stem, topic: found.topic, topicBy };
  }
}

/** All candidates, the best first; each is made only when it is asked for. */
export function* proposeIndicators(context: MeasureContext): Generator<IndicatorCandidate> {
  yield* candidatesBy(TAKEN_OVER_RULES, context);
  const draft = draftOf(context);
  yield* candidatesBy(OWN_WORDS_RULES, draft);
  const asked = withTopicAsked(draft);
  yield* candidatesBy(TOPIC_WORDING_RULES, asked, asked.topicBy);
}

/** How many measures back a whole is looked for. */
const MEMORY = 40;

/** How many measures next to one are looked at, before it and from it on. */
const BEFORE = 4;
const FROM = 8;

function contextOf(
  view: IndicatorView,
  measures: readonly Measure[],
  at: number,
  measure: Measure,
  antecedents: readonly NamedMeasure[],
): MeasureContext {
  const sentence: Span = view.sentences.holding(measure.start) ?? { start: 0, end: view.text.length };
  const near = measures.slice(Math.max(0, at - BEFORE), at + FROM);
  const phrase = phraseAround(view, sentence, measure, antecedents.at(-1)?.measure ?? null, near);
  const subject = measure.unit.kind === 'age' ? sentenceSubject(view, sentence, near) : '';
  const context = { view, measure, sentence, phrase, own: ownWords(phrase, measure, subject), antecedents, near };
  return { ...context, like: likeMeasure(context) };
}

const NOTHING: Wording & { rule: string } = { rule: '', wording: '', stem: [], topic: '' };

/** The first candidate; a ranker over all of them can take its place. */
function chooseIndicator(context: MeasureContext): { choice: IndicatorChoice; named: NamedMeasure } {
  const { phrase, measure, sentence } = context;
  const [{ rule, wording, stem, topic } = NOTHING] = proposeIndicators(context);
  const indicator = withQuality(wording, measure, phrase.head !== '');
  return { choice: { context, rule, wording, indicator }, named: { wording, stem, topic, phrase, measure, sentence } };
}

const endOf = ({ limit }: Measure): string => (limit === 'high' ? '上限' : '下限');

/** The indicator of each measure, in order. */
export function indicatorsOf(view: IndicatorView, measures: readonly Measure[]): readonly IndicatorChoice[] {
  const choices: IndicatorChoice[] = [];
  let antecedents: readonly NamedMeasure[] = [];
  for (const [at, measure] of measures.entries()) {
    const last = choices.at(-1);
    const first = antecedents.at(-1)?.measure;
    if (last && first && measure.limit !== null && first.start === measure.start) {
      choices[choices.length - 1] = { ...last, indicator: last.indicator + endOf(first) };
      choices.push({ ...last, indicator: last.indicator + endOf(measure) });
      continue;
    }
    const { choice, named } = chooseIndicator(contextOf(view, measures, at, measure, antecedents));
    choices.push(choice);
    antecedents = [...antecedents.slice(1 - MEMORY), named];
  }
  const own = distributed(
    view,
    measures,
    choices.map(({ indicator }) => indicator),
  );
  return choices.map((choice, at) => {
    const indicator = own.get(at);
    return indicator === undefined ? choice : { ...choice, rule: 'distributive', wording: indicator, indicator };
  });
}
