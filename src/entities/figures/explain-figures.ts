/** The stages of an article's figures → for each number the candidates of every stage, and why the chosen one won. */
import type { Span } from '../../articles/article.ts';
import type { Change } from '../facts.ts';
import type { Rule } from '../reading/rule.ts';
import { type Choice, choice, type Stage, type Trail } from '../reading/stages.ts';
import { type IndicatorChoice, proposeIndicators } from './indicator/indicators.ts';
import type { NumberVerdict } from './quantity/not-a-figure.ts';
import { type FigureStages, idOf, type StagedFigure } from './read-figures.ts';
import { AGENCY_SUBJECT_RULES } from './subjects/agency-candidates.ts';
import { PROJECT_SUBJECT_RULES } from './subjects/project-candidates.ts';
import { REGION_SUBJECT_RULES } from './subjects/region-candidates.ts';
import type { SubjectMention } from './subjects/subject-mentions.ts';
import { SUBJECT_RULES, type SubjectChoice } from './subjects/subjects.ts';
import { PERIOD_RULES } from './time/periods.ts';

/** What each rule of an ordered list makes, the first chosen. */
function choicesBy<Given, Answer>(
  rules: readonly Rule<Given, Answer | null>[],
  given: Given,
  print: (answer: Answer) => string,
): readonly Choice[] {
  const applying = rules.flatMap(({ name, apply }) => {
    const answer = apply(given);
    return answer === null ? [] : [{ name, text: print(answer) }];
  });
  return applying.map(({ name, text }, at) => ({
    text,
    why: at === 0 ? name : `${name}: after ${applying[0]?.name}`,
    chosen: at === 0,
  }));
}

/** A number that measures nothing, and the rule that says so. */
function refusal(text: string, { measure, refusedBy }: NumberVerdict): Trail {
  const refused = choice(text.slice(measure.start, measure.end), `no figure: ${refusedBy}`, false);
  return { start: measure.start, end: measure.end, kind: 'figure', id: null, stages: [{ name: 'quantity', choices: [refused] }] };
}

const quantityStage = (text: string, { measure: { start, end, value, unit, qualifier, limit } }: StagedFigure): Stage => {
  const why = `${value} ${unit.name || 'without a unit'}, ${qualifier}${limit ? `, the ${limit} end of a range` : ''}; no rule refuses it`;
  return { name: 'quantity', choices: [choice(text.slice(start, end), why)] };
};

function changeStage(change: Change | null): Stage {
  if (!change) return { name: 'change', choices: [] };
  const { basis, direction, value, unit } = change;
  const told = choice(`${basis ?? ''} ${direction} ${value}${unit}`.trim(), 'told of it in its sentence');
  return { name: 'change', choices: [told] };
}

/** The candidates of all rules, then what was made of the chosen one. */
function indicatorStage({ context, rule, wording, indicator }: IndicatorChoice): Stage {
  const proposed = [...proposeIndicators(context)].map((one) => ({
    text: one.wording,
    why: one.rule === 'after-its-topic' && one.topicBy ? `${one.rule}: ${one.topicBy}` : one.rule,
    chosen: one.rule === rule,
  }));
  const own = proposed.some(({ chosen }) => chosen) ? [] : [choice(wording, rule)];
  const made = indicator === wording ? [] : [choice(indicator, 'with the quality of its unit or the end of its range')];
  return { name: 'indicator', choices: [...proposed, ...own, ...made] };
}

function subjectStage(text: string, { candidates, subjects }: SubjectChoice): Stage {
  const { setting, regions, projects } = candidates;
  const print = (mentions: readonly Span[]) => mentions.map(({ start, end }) => text.slice(start, end)).join('、');
  const taken = new Set(subjects.map(({ id }) => id));
  const question = { setting, regions: regions?.mentions ?? [], projects: projects?.mentions ?? [] };
  const proposed = (rules: readonly Choice[], mentions: readonly SubjectMention[]): Choice[] =>
    rules.map((one) => ({ ...one, chosen: one.chosen && mentions.some(({ id }) => taken.has(id)) }));
  return {
    name: 'subjects',
    choices: [
      ...proposed(choicesBy(REGION_SUBJECT_RULES, setting, print), regions?.mentions ?? []),
      ...proposed(choicesBy(PROJECT_SUBJECT_RULES, setting, print), projects?.mentions ?? []),
      ...proposed(
        choicesBy(AGENCY_SUBJECT_RULES, question, (one) => print([one])),
        candidates.agency?.mentions ?? [],
      ),
      ...choicesBy(SUBJECT_RULES, candidates, (mentions) => print(mentions) || 'none'),
    ],
  };
}

/** How one figure was read; it has no id where it only says again what an earlier one said. */
function trailOf({ view, figures }: FigureStages, staged: StagedFigure): Trail {
  const { text } = view;
  const id = idOf(view, staged);
  return {
    start: staged.measure.start,
    end: staged.measure.end,
    kind: 'figure',
    id: figures.some((figure) => figure.id === id) ? id : null,
    stages: [
      quantityStage(text, staged),
      { name: 'time', choices: choicesBy(PERIOD_RULES, staged.setting, (period) => period.text) },
      changeStage(staged.change),
      indicatorStage(staged.indicator),
      subjectStage(text, staged.subjects),
    ],
  };
}

/** The trails of all numbers of an article, in order of the text. */
export function explainFigures(stages: FigureStages): Trail[] {
  const refused = stages.numbers.filter(({ refusedBy }) => refusedBy !== null);
  const trails = [
    ...refused.map((verdict) => refusal(stages.view.text, verdict)),
    ...stages.staged.map((staged) => trailOf(stages, staged)),
  ];
  return trails.sort((one, other) => one.start - other.start);
}
