/** Reports printed side by side, each in a column of its own, tell the same as one below the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPage, type Report, reports } from './made-page.ts';
import { holds, RUNS } from './runs.ts';
import { told } from './told.ts';

/** How columns stand side by side. */
interface Beside {
  width: number;
  /** Half-widths between two columns. */
  gap: number;
  indent: boolean;
  /** A blank line below each headline. */
  apart: boolean;
  /** Every fifth row stands a space aside. */
  jitter: boolean;
}

const settings: fc.Arbitrary<Beside> = fc.record({
  width: fc.integer({ min: 12, max: 24 }),
  gap: fc.integer({ min: 2, max: 6 }),
  indent: fc.boolean(),
  apart: fc.boolean(),
  jitter: fc.boolean(),
});

const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (/[\u1100-\uffff]/.test(char) ? 2 : 1), 0);

/** The lines of a report, without the masthead of its page. */
function columnOf(report: Report, { width, indent, apart }: Beside): string[] {
  const [, title = '', ...body] = printPage([report], { width, indent, blank: 0, eol: '\n' }).trimEnd().split('\n');
  return apart ? [title, '', ...body] : [title, ...body];
}

function printBeside(some: Report[], setting: Beside): string {
  const columns = some.map((report) => columnOf(report, setting));
  const step = (setting.width + 1) * 2 + setting.gap;
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.reduce((line, column, at) => {
      const aside = setting.jitter && at > 0 && row % 5 === 3 ? 1 : 0;
      return column[row] ? line + ' '.repeat(at * step + aside - widthOf(line)) + column[row] : line;
    }, ''),
  );
  return `澄江晚报  2023年4月18日  星期二  第5版  综合\n\n${rows.join('\n')}\n`;
}

/** What the reports themselves say. */
const said = (some: Report[], paragraphs: boolean) =>
  some.map(({ headline, paragraphs: text }) => ({ headline, kicker: null, text: text.join(paragraphs ? '\n' : '') }));

test('columns of any width and gap', () => {
  const fitting = fc
    .tuple(reports, settings)
    .filter(([some, { width }]) => some.every(({ headline }) => widthOf(headline) <= width * 2));
  holds(
    'side by side',
    fitting,
    ([some, setting]) => expect(told(printBeside(some, setting), setting.indent)).toEqual(said(some, setting.indent)),
    Math.ceil(RUNS / 4),
  );
});
