/** A page of a PDF → its part: the masthead's lines first, then its articles, then what belongs to none. */

import { isoDay } from '../iso-day.ts';
import {
  type Aside,
  type GivenArticle,
  type GivenLine,
  NOTHING_GIVEN,
  type Part,
  type PrintedBox,
  type Span,
  UNKNOWN,
} from '../part.ts';
import type { Block } from './blocks.ts';
import { readLayout } from './layout.ts';
import type { PrintedLine } from './lines.ts';
import type { PageArticle } from './page-article.ts';
import { around, type Box, type RawPage, sharedWidth } from './raw-page.ts';

/** Lines laid out below each other, and where each stands. */
class Sheet {
  text = '';

  line(text: string, apart = '\n'): Span {
    if (this.text) this.text += apart;
    const lead = text.length - text.trimStart().length;
    const start = this.text.length + lead;
    this.text += text;
    return { start, end: start + text.trim().length };
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
const printedAt = (pageNumber: number, { left, top, right, bottom }: Box): PrintedBox => ({
  pageNumber,
  box: [round(left), round(top), round(right), round(bottom)],
});

/** `2024年5月` with a large `17` below it is the day that a front page prints. */
function stackedDay(rows: readonly PrintedLine[][]): string | null {
  const lines = rows.flat();
  for (const month of lines) {
    const said = /^(\d{4})\s?年\s?(\d{1,2})\s?月$/.exec(month.text.trim());
    const day = lines.find(
      (line) => /^\d{1,2}日?$/.test(line.text.trim()) && line.top > month.base && sharedWidth(line, month) > 0.5,
    );
    if (said && day) return isoDay(`${said[1]}年${said[2]}月${Number.parseInt(day.text, 10)}日`);
  }
  return null;
}

/** A block's lines; an indent that is no character is shown as the two that it is wide. */
const bodyText = ({ paragraph, text }: Block['lines'][number]) => (paragraph && !/^\s/.test(text) ? `\u3000\u3000${text}` : text);

function layArticle(sheet: Sheet, article: PageArticle, pageNumber: number): GivenArticle {
  let apart = '\n\n';
  const lay = (text: string) => {
    const span = sheet.line(text, apart);
    apart = '\n';
    return span;
  };
  const spans = (lines: readonly PrintedLine[] = []) => lines.map(({ text }) => lay(text));
  const { title, columns } = article;
  const [kicker, headline, subtitle] = [spans(title?.kicker), spans(title?.headline), spans(title?.subtitle)];
  const body = columns.flatMap((column): GivenLine[] =>
    column.flatMap(({ lines }) => lines.map((line) => ({ ...lay(bodyText(line)), paragraph: line.paragraph }))),
  );
  const boxes = [...(title ? [title] : []), ...columns.map(around)].map((box) => printedAt(pageNumber, box));
  return { headline, kicker, subtitle, body, boxes, known: { ...UNKNOWN, section: article.section } };
}

/**
 * Lays a page out.
 * @param source the part's name
 * @param pageNumber counted from 1
 */
export function pagePart(source: string, page: RawPage, pageNumber: number): Part {
  const layout = readLayout(page);
  const sheet = new Sheet();
  for (const row of layout.head) sheet.line(row.map(({ text }) => text).join('  '));
  const articles = layout.articles.map((article) => layArticle(sheet, article, pageNumber));
  const asides = layout.asides.map(({ lines, reason, furniture }): Aside[] =>
    lines.map(({ text }, at) => ({ ...sheet.line(text, at === 0 ? '\n\n' : '\n'), reason, furniture })),
  );
  layout.foot.forEach((row, at) => {
    sheet.line(row.map(({ text }) => text).join('  '), at ? '\n' : '\n\n');
  });
  const reasons = [
    layout.told ? `PDF: ${articles.length} articles by their place and size` : 'PDF: lines in the order of reading',
  ];
  const issueDate = stackedDay(layout.head);
  const printed = { ...NOTHING_GIVEN.page, issueDate, datedBy: issueDate ? 'its masthead' : null };
  return {
    source,
    text: sheet.text,
    given: {
      ...NOTHING_GIVEN,
      page: printed,
      articles: layout.told ? articles : null,
      bounds: 'set',
      aside: asides.flat(),
      reasons,
    },
  };
}
