/** Article → every number that measures something: its stages one after another, and the figures made of them. */
import type { Agency, Figure, Project, Region } from '../facts.ts';
import { articleId, figureId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { firstAnswer } from '../reading/rule.ts';
import { attachChanges, type ChangingMeasure } from './change/changes.ts';
import { type IndicatorChoice, indicatorsOf } from './indicator/indicators.ts';
import { indicatorView } from './indicator/named-entities.ts';
import { joinRanges, withMoney } from './quantity/measures.ts';
import { judgeNumbers, type NumberVerdict } from './quantity/not-a-figure.ts';
import { findQuantities } from './quantity/quantities.ts';
import { normalise } from './quantity/units.ts';
import { withoutRepeats } from './repeats.ts';
import { articleSubjects } from './subjects/article-subjects.ts';
import { settingOf } from './subjects/figure-setting.ts';
import { asFacts, chooseSubjects, proposeSubjects, type SubjectChoice } from './subjects/subjects.ts';
import { periodIso } from './time/period-iso.ts';
import { findPeriods, PERIOD_RULES, type Period, type PeriodSetting, periodSetting } from './time/periods.ts';

/** A measure with what each stage after made of it. */
export interface StagedFigure extends ChangingMeasure {
  /** Where it stands, and the times it could be told of. */
  readonly setting: PeriodSetting;
  readonly period: Period | null;
  readonly indicator: IndicatorChoice;
  readonly subjects: SubjectChoice;
}

/** What each stage saw and chose in an article. */
export interface FigureStages {
  readonly view: ArticleView;
  /** Every number, with the rule that refuses it. */
  readonly numbers: readonly NumberVerdict[];
  /** Those that measure something, in order. */
  readonly staged: readonly StagedFigure[];
  /** What is made of them, without those that only say again what an earlier one said. */
  readonly figures: Figure[];
}

/** The id that a staged figure has in the facts. */
export const idOf = ({ page, article }: ArticleView, { measure }: StagedFigure): string =>
  figureId(articleId(page.source, article.order), measure.start, measure.limit ?? '');

function figureOf(view: ArticleView, staged: StagedFigure): Figure {
  const { measure, change, period, indicator, subjects } = staged;
  return {
    id: idOf(view, staged),
    start: measure.start,
    end: measure.end,
    text: view.text.slice(measure.start, measure.end),
    value: measure.value,
    high: measure.high,
    unit: measure.unit.name,
    normalised: normalise(measure.value, measure.unit.name, measure.unit),
    indicator: indicator.indicator,
    qualifier: measure.qualifier,
    period: period?.text ?? null,
    periodIso: period ? periodIso(period.text, view.article.date ?? view.page.issueDate) : null,
    change,
    of: asFacts(subjects.subjects),
  };
}

/** quantity → change → indicator → time → subjects, each over what the one before it gives. */
export function figureStages(
  view: ArticleView,
  regions: readonly Region[],
  agencies: readonly Agency[],
  projects: readonly Project[],
): FigureStages {
  const { text, sentences } = view;
  const numbers = judgeNumbers(view, joinRanges(text, findQuantities(text)));
  const measures = numbers.filter(({ refusedBy }) => refusedBy === null).map(({ measure }) => measure);
  const changing = attachChanges(view, withMoney(text, measures));
  const indicators = indicatorsOf(
    indicatorView(view, regions, agencies, projects),
    changing.map(({ measure }) => measure),
  );
  const periods = findPeriods(text);
  const article = articleSubjects(view, regions, agencies, projects);
  const staged = indicators.map((indicator, at): StagedFigure => {
    const { measure, change } = changing[at] ?? { measure: indicator.context.measure, change: null };
    const sentence = sentences.holding(measure.start) ?? { start: 0, end: text.length };
    const setting = periodSetting(view, periods, sentence, measure);
    const period = firstAnswer(PERIOD_RULES, setting)?.answer ?? null;
    const subjects = chooseSubjects(proposeSubjects(settingOf(view, article, sentence, measure)));
    return { measure, change, setting, period, indicator, subjects };
  });
  const figures = staged.map((one) => figureOf(view, one));
  return { view, numbers, staged, figures: withoutRepeats(view, figures) };
}

/** Figures in order of the text, with indicator, period, change and what they are reported of; none said twice. */
export function readFigures(
  view: ArticleView,
  regions: readonly Region[],
  agencies: readonly Agency[],
  projects: readonly Project[],
): Figure[] {
  return figureStages(view, regions, agencies, projects).figures;
}
