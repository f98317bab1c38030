/** A sentence → the regions read of it, for tests. */
import type { Article } from '../../../../src/articles/article.ts';
import { contextOf } from '../../../../src/entities/context.ts';
import type { Region } from '../../../../src/entities/facts.ts';
import { readRegions } from '../../../../src/entities/regions/read-regions.ts';
import type { Page } from '../../../../src/pages/page.ts';

/** What else is known of the page and article. */
export interface Setting {
  publication?: string;
  headline?: string;
  kicker?: string;
  place?: string;
  date?: string;
}

/** A page with one article. */
export function articleOf(text: string, { publication, headline, kicker, place, date }: Setting = {}) {
  const page: Page = { source: 'test', text, publication: publication ?? null, issueDate: null, number: null, name: null };
  const article: Article = {
    order: 0,
    headline: headline ?? null,
    subtitle: null,
    kicker: kicker ?? null,
    section: null,
    kind: 'news',
    date: date ?? null,
    wire: null,
    place: place ?? null,
    bylines: [],
    text,
    runs: [],
    reading: { score: 1, reasons: [] },
  };
  return { page, article };
}

/** The regions of a text. */
export function regionsOf(text: string, setting: Setting = {}): Region[] {
  const { page, article } = articleOf(text, setting);
  return readRegions(contextOf(page, article));
}

/** The codes of counties and above, in order of first mention. */
export const codesOf = (text: string, setting: Setting = {}): string[] =>
  regionsOf(text, setting).flatMap(({ code }) => (code?.length === 6 ? [code] : []));
