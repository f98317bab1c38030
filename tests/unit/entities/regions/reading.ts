/** A sentence → the regions read of it, for tests. */

import type { Region } from '../../../../src/entities/facts.ts';
import { readRegions } from '../../../../src/entities/regions/read-regions.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

/** What else is known of the page and article. */
export interface Setting {
  publication?: string;
  headline?: string;
  kicker?: string;
  place?: string;
  date?: string;
}

/** A page with one article. */
export function settingOf(text: string, { publication, headline, kicker, place, date }: Setting = {}) {
  const page = pageOf(text, { publication: publication ?? null });
  return {
    page,
    article: articleOf(text, { headline: headline ?? null, kicker: kicker ?? null, place: place ?? null, date: date ?? null }),
  };
}

/** The regions of a text. */
export function regionsOf(text: string, setting: Setting = {}): Region[] {
  const { page, article } = settingOf(text, setting);
  return readRegions(viewOf(page, article));
}

/** The codes of counties and above, in order of first mention. */
export const codesOf = (text: string, setting: Setting = {}): string[] =>
  regionsOf(text, setting).flatMap(({ code }) => (code?.length === 6 ? [code] : []));
