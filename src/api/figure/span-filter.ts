/** Conditions on the days of a figure's period. */
import { OPEN_END } from '../../entities/figures/time/period-iso.ts';
import type { Operand, Written } from '../../pothos-cypher/index.ts';
import { daysOf } from '../../words/calendar.ts';
import { builder } from '../builder.ts';
import { ISODate } from '../date.ts';
import { coded } from '../errors.ts';

/** Sorts before every day there is: what is open at its beginning is compared as this, at its end as OPEN_END. */
const OPEN_BEGINNING = '';

const SpanInput = builder.inputRef<{ from?: string | null; until?: string | null }>('SpanInput').implement({
  description:
    'From one date to another, both in it; a month or a year stands for all its days. What is null or omitted is open.',
  extensions: { cypherWhole: true },
  fields: (t) => ({
    from: t.field({ type: ISODate, description: 'From the beginning of this day, month or year; from ever if null or omitted.' }),
    until: t.field({ type: ISODate, description: 'To the end of this day, month or year; for ever if null or omitted.' }),
  }),
});

/** First and last day of what was given. */
function ends(given: unknown): { first: string; last: string } {
  const { from, until } = given as { from?: string | null; until?: string | null };
  const first = from ? (daysOf(from)?.first as string) : OPEN_BEGINNING;
  const last = until ? (daysOf(until)?.last as string) : OPEN_END;
  if (last < first)
    throw coded('BAD_USER_INPUT', `A span from ${from} until ${until} ends before it begins: give the earlier date as \`from\`.`);
  return { first, last };
}

const first = (given: unknown) => ends(given).first;
const last = (given: unknown) => ends(given).last;

const placed = (figure: string) => `(${figure}.spanFrom IS NOT NULL OR ${figure}.spanUntil IS NOT NULL)`;
const begin = (figure: string) => `coalesce(${figure}.spanFrom, '${OPEN_BEGINNING}')`;
const end = (figure: string) => `coalesce(${figure}.spanUntil, '${OPEN_END}')`;

const condition =
  (compare: (figure: string, from: string, until: string) => string): Written =>
  (figure, span) =>
    `(${placed(figure)} AND ${compare(figure, (span as Operand)(first), (span as Operand)(last))})`;

/** On the figure's variable. */
export const Span = builder.graphOperators('SpanFilter', {
  description: 'Conditions on the days of a period; an open end has no bound.',
  operators: { overlaps: SpanInput, within: SpanInput },
  written: {
    overlaps: condition((figure, from, until) => `${end(figure)} >= ${from} AND ${begin(figure)} <= ${until}`),
    within: condition((figure, from, until) => `${begin(figure)} >= ${from} AND ${end(figure)} <= ${until}`),
  },
  meaning: {
    overlaps: 'Has a day in common with this. Null or omitted: not asked.',
    within: 'Has all its days in this; an open end is within an open end only. Null or omitted: not asked.',
  },
});
