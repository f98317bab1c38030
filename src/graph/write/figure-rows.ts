/** An article's figures → their nodes, and the edges from the article to them and from them to what they measure. */
import type { Facts, Figure } from '../../entities/facts.ts';
import { figureId } from '../../entities/identity.ts';
import { int } from '../numbers.ts';
import type { Props } from './entity-state.ts';
import type { Naming } from './naming.ts';
import { type EdgeRow, type Stated, wordsOf } from './rows.ts';
import { spanProps } from './span-props.ts';

function figureProps(id: string, order: number, figure: Figure, day: string): Props {
  const { text, value, high, unit, normalised, indicator, qualifier, period, periodIso, change } = figure;
  return {
    id,
    order: int(order),
    printed: text,
    value,
    high,
    unit,
    normalisedValue: normalised.value,
    normalisedUnit: normalised.unit,
    indicator,
    qualifier,
    period,
    periodIso,
    ...spanProps(periodIso, day),
    changeBasis: change?.basis,
    changeDirection: change?.direction,
    changeValue: change?.value,
    changeUnit: change?.unit,
  };
}

/** One edge to each thing the figure is of, the first words that say so. */
function aboutEdges(article: Stated, id: string, figure: Figure, names: Naming): EdgeRow[] {
  const first = figure.of.filter((subject, at) => figure.of.findIndex((other) => other.id === subject.id) === at);
  return first
    .filter((subject) => names.knows(subject.id))
    .map((subject) => ({ type: 'ABOUT', from: id, to: subject.id, props: wordsOf(article, subject) }));
}

/** Figures of an article of that day: two can't begin at one place. */
export function figureRows(article: Stated, day: string, facts: Facts, names: Naming): { nodes: Props[]; edges: EdgeRow[] } {
  const figures = facts.figures.filter((figure, at) => facts.figures.findIndex(({ start }) => start === figure.start) === at);
  const withIds = figures.map((figure) => ({ id: figureId(article.id, figure.start), figure }));
  return {
    nodes: withIds.map(({ id, figure }, order) => figureProps(id, order, figure, day)),
    edges: withIds.flatMap(({ id, figure }): EdgeRow[] => [
      { type: 'REPORTS', from: article.id, to: id, props: wordsOf(article, figure) },
      ...aboutEdges(article, id, figure, names),
    ]),
  };
}
