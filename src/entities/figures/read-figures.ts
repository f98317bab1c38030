/** Article → every number that measures something. */
import type { Span } from '../../articles/article.ts';
import type { Agency, Figure, Project, Region } from '../facts.ts';
import { articleId, figureId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { firstAnswer } from '../reading/rule.ts';
import type { Spans } from '../reading/spans.ts';
import { attachChanges, type ChangingMeasure } from './change/changes.ts';
import { indicatorsOf } from './indicator/indicator.ts';
import { namesOf } from './indicator/names.ts';
import { thingsOf } from './indicator/things.ts';
import { joinRanges, withMoney } from './quantity/measures.ts';
import { judgeNumbers } from './quantity/not-a-figure.ts';
import { findQuantities } from './quantity/quantities.ts';
import { normalise } from './quantity/units.ts';
import { withoutRepeats } from './repeats.ts';
import { type ArticleSubjects, articleSubjects } from './subjects/article-subjects.ts';
import { settingOf } from './subjects/figure-setting.ts';
import { asPrinted, chooseSubjects, proposeSubjects } from './subjects/subjects.ts';
import { periodIso } from './time/period-iso.ts';
import { findPeriods, PERIOD_RULES, type Period } from './time/periods.ts';

/** What all figures of an article are read with. */
interface Reader {
  context: ArticleView;
  article: string;
  scene: ArticleSubjects;
  periods: Spans<Period>;
}

/** The numbers of a text that measure something, with the changes told of them. */
function findChanging(view: ArticleView): readonly ChangingMeasure[] {
  const verdicts = judgeNumbers(view, joinRanges(view.text, findQuantities(view.text)));
  const found = verdicts.filter(({ refusedBy }) => refusedBy === null).map(({ measure }) => measure);
  return attachChanges(view, withMoney(view.text, found));
}

/** One figure, all but its indicator read from its own place in the text. */
function figureOf(
  { context, article, scene, periods }: Reader,
  { measure, change }: ChangingMeasure,
  indicator: string,
  sentence: Span,
): Figure {
  const { text } = context;
  const period = firstAnswer(PERIOD_RULES, { view: context, periods, sentence, figure: measure })?.answer;
  return {
    id: figureId(article, measure.start, measure.limit ?? ''),
    start: measure.start,
    end: measure.end,
    text: text.slice(measure.start, measure.end),
    value: measure.value,
    high: measure.high,
    unit: measure.unit.name,
    normalised: normalise(measure.value, measure.unit.name, measure.unit),
    indicator,
    qualifier: measure.qualifier,
    period: period?.text ?? null,
    periodIso: period ? periodIso(period.text, context.article.date ?? context.page.issueDate) : null,
    change,
    of: asPrinted(chooseSubjects(proposeSubjects(settingOf(context, scene, sentence, measure))).subjects),
  };
}

/** Figures in order of the text, with indicator, period, change and what they are reported of. */
export function readFigures(context: ArticleView, regions: Region[], agencies: Agency[], projects: Project[]): Figure[] {
  const {
    text,
    sentences: { all: sentences },
  } = context;
  const changing = findChanging(context);
  const indicators = indicatorsOf(
    { text, words: context.words.all, names: namesOf(regions, agencies), things: thingsOf(agencies, projects) },
    sentences,
    changing.map(({ measure }) => measure),
  );
  const reader: Reader = {
    context,
    article: articleId(context.page.source, context.article.order),
    scene: articleSubjects(context, regions, agencies, projects),
    periods: findPeriods(text),
  };
  const whole = { start: 0, end: text.length };
  let at = 0;
  const figures = changing.map((one, index) => {
    while ((sentences[at]?.end ?? text.length) <= one.measure.start) at++;
    return figureOf(reader, one, indicators[index] ?? '', sentences[at] ?? whole);
  });
  return withoutRepeats(
    text,
    figures,
    sentences.map(({ end }) => end),
  );
}
