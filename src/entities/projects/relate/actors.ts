/** Agencies of an article → those that may act upon its undertakings. */
import type { Span } from '../../../articles/article.ts';
import { firstEndingAfter } from '../../../words/word-index.ts';
import type { Agency } from '../../facts.ts';

/** Agencies without the mentions in other undertakings' names: in a row of works each firm's is its own. */
export const outsideNames = (agencies: Agency[], taken: Span[]): Agency[] =>
  agencies
    .map((agency) => ({
      ...agency,
      mentions: agency.mentions.filter(({ start, end }) => {
        const other = taken[firstEndingAfter(taken, start)];
        return other === undefined || other.start > start || other.end < end;
      }),
    }))
    .filter(({ mentions }) => mentions.length > 0);

/** Who is who: all agencies, and those that stand in no undertaking's name. */
export interface Actors {
  all: Agency[];
  apart: Agency[];
}
