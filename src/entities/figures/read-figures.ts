/** Article → every number that measures something. */
import type { Span } from '../../articles/article.ts';
import type { Agency, Figure, Project, Region } from '../facts.ts';
import { articleId, figureId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { attachChanges, type Changing } from './change/change.ts';
import { indicatorsOf } from './indicator/indicator.ts';
import { namesOf } from './indicator/names.ts';
import { thingsOf } from './indicator/things.ts';
import { withMoney } from './quantity/money.ts';
import { measures } from './quantity/not-a-figure.ts';
import { findQuantities } from './quantity/quantity.ts';
import { joinRanges } from './quantity/range.ts';
import { normalise } from './quantity/units.ts';
import { withoutRepeats } from './repeats.ts';
import { type Scene, sceneOf } from './subjects/scene.ts';
import { subjectsOf } from './subjects/subjects.ts';
import { findPeriods, type Period, periodOf } from './time/period.ts';
import { periodIso } from './time/period-iso.ts';

/** What all figures of an article are read with. */
interface Reader {
  context: ArticleView;
  article: string;
  scene: Scene;
  periods: Period[];
}

/** The numbers of a text that measure something, with the changes told of them. */
function findChanging({ text, words, sentences }: ArticleView): Changing[] {
  const ends = new Set(words.all.map(({ end }) => end));
  const found = joinRanges(text, findQuantities(text)).filter((one) => measures(text, one, ends));
  return attachChanges(text, sentences.all, withMoney(text, found));
}

/** One figure, all but its indicator read from its own place in the text. */
function figureOf(
  { context, article, scene, periods }: Reader,
  { measure, change }: Changing,
  indicator: string,
  sentence: Span,
): Figure {
  const { text } = context;
  const period = periodOf(text, periods, sentence, measure);
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
    of: subjectsOf(text, scene, sentence, measure),
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
    scene: sceneOf(text, context.article.headline ?? '', regions, agencies, projects),
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
