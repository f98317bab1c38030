/** A page's reading → what is wrong with its account: characters that are lost or stand in two places, runs that do not map back. */
import type { Article, Span } from '../../../src/articles/article.ts';
import type { PageReading } from '../../../src/articles/page-reading.ts';

/** A character whatever its width and the way its quotation marks are printed. */
const fold = (char: string) => char.normalize('NFKC').replace(/[“”"]/g, '"');

const partsOf = ({ parts }: Article): Span[] =>
  parts ? [...parts.headline, ...parts.kicker, ...parts.subtitle, ...parts.dateline] : [];

/** How many times each character of the page is in the reading. */
function countPlaces({ page, articles, furniture, leftover }: PageReading): Uint8Array {
  const places = new Uint8Array(page.text.length);
  const put = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) places[at] = Math.min(255, (places[at] as number) + 1);
  };
  for (const article of articles) {
    for (const { page: start, length } of article.runs) put({ start, end: start + length });
    partsOf(article).forEach(put);
  }
  for (const piece of [...furniture, ...leftover]) put(piece);
  return places;
}

/** Characters that are lost, or doubled; white space may be in no place. */
export function misplaced(reading: PageReading): string[] {
  const { text } = reading.page;
  const faults: string[] = [];
  countPlaces(reading).forEach((count, at) => {
    const wrong = count > 1 || (count === 0 && !/\s/.test(text[at] as string));
    if (wrong)
      faults.push(`${count === 0 ? 'lost' : 'doubled'} at ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 8), at + 8))}`);
  });
  return faults;
}

/** Where an article's runs do not give its text. */
export function unmapped({ page }: PageReading, { text, runs }: Article): string[] {
  const faults: string[] = [];
  const covered = new Uint8Array(text.length);
  let end = 0;
  for (const run of runs) {
    if (run.text < end || run.length < 1) faults.push(`run at ${run.text} is out of order`);
    end = run.text + run.length;
    covered.fill(1, run.text, end);
    for (let at = 0; at < run.length; at++) {
      const [read, printed] = [text[run.text + at] ?? '', page.text[run.page + at] ?? ''];
      if (fold(read) !== fold(printed))
        faults.push(`text ${run.text + at} is ${JSON.stringify(read)}, printed ${JSON.stringify(printed)}`);
    }
  }
  const chars = [...text];
  for (const [at, char] of chars.entries())
    if (text.length === chars.length && covered[at] === 0 && !/[\n ]/.test(char)) faults.push(`text ${at} has no run`);
  return faults;
}

const ordered = (spans: Span[]) => spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0));

/** Spans that are empty, outside the page or out of order. */
export function disordered({ page, articles, furniture, leftover }: PageReading): string[] {
  const faults: string[] = [];
  for (const pieces of [furniture, leftover]) {
    if (!ordered(pieces)) faults.push('furniture or leftover is out of order');
    for (const { start, end, text, reason } of pieces)
      if (page.text.slice(start, end) !== text || reason === '') faults.push(`piece ${start}–${end} is not the page's`);
  }
  for (const [at, article] of articles.entries()) {
    if (article.order !== at) faults.push(`article ${at} has order ${article.order}`);
    if (partsOf(article).some(({ start, end }) => start < 0 || end > page.text.length || start >= end))
      faults.push(`article ${at} has a part outside the page`);
    if (!(article.reading.score >= 0 && article.reading.score <= 1)) faults.push(`article ${at} scores ${article.reading.score}`);
  }
  return faults;
}

/** All that is wrong with the account of a page. */
export const faultsOf = (reading: PageReading): string[] => [
  ...misplaced(reading),
  ...reading.articles.flatMap((article) => unmapped(reading, article)),
  ...disordered(reading),
];
