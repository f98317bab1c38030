/** A place in the text → the place named outright that ends there: 乌海市|公安局, 内蒙古|科协, 泰国|海关. */

import { wordSet } from '../../../words/lexicon.ts';
import { AUTONOMOUS_LEVELS, LEVELS } from '../../chinese/levels.ts';
import type { Region } from '../../facts.ts';
import { placeInNames } from '../../names/places.ts';
import type { MentionOf } from '../../reading/mentions.ts';
import { ancestors, type Bearer, regionsByName } from '../../regions/gazetteer/gazetteer.ts';
import { codedPlace, type Jurisdiction, placeOf } from '../organ.ts';
import type { AgencyView } from '../view.ts';

/** What says only of which level a place is. */
export const BARE_LEVELS: readonly string[] = [...AUTONOMOUS_LEVELS, ...LEVELS, '镇', '乡'];
/** 我市 and 全区 are their level word with the place left to the article. */
export const PRONOUN = /^[全我本该各]/;

function ofMention({ start, end, text, of: region, score }: MentionOf<Region>): Jurisdiction {
  const name = placeInNames(region);
  const skip = PRONOUN.test(text) ? 1 : 0;
  const printed = skip || BARE_LEVELS.includes(text) ? name : text;
  const printedAs = text === region.name ? 'full-name' : 'short-name';
  return { start: start + skip, end, id: region.id, code: region.code, name, printed, printedAs, score, others: [] };
}

/** Of several bearers of a name the one the article names, or that lies where the page is at home. */
function bearerFor(view: AgencyView, bearers: Bearer[]): Bearer | undefined {
  const atHome = (code: string) => ancestors(code).includes(view.home ?? '');
  const rank = ({ place }: Bearer) => (view.codes.has(place.code) ? 0 : atHome(place.code) ? 1 : place.until ? 3 : 2);
  return [...bearers].sort((a, b) => rank(a) - rank(b))[0];
}

function byGazetteer(view: AgencyView, end: number): Jurisdiction | null {
  for (let start = Math.max(0, end - 12); start <= end - 2; start += 1) {
    const printed = view.text.slice(start, end);
    const bearers = regionsByName(printed);
    if (bearers.length === 0) continue;
    const edge = view.words.isEdge(start);
    const bearer = bearerFor(
      view,
      bearers.filter(({ kind }) => kind === 'full' || (kind === 'short' && edge)),
    );
    if (!bearer) continue;
    const { code } = bearer.place;
    const printedAs = bearer.kind === 'full' ? 'full-name' : 'short-name';
    return codedPlace(code, { start, end, printed, printedAs, score: 0.85 });
  }
  return null;
}

const isName = ({ text }: MentionOf<Region>) => text !== '当地' && text.length > 1;

/** A region's name that ends at `end`, as the article's regions have it, else by the gazetteer. */
export function namedPlaceBefore(view: AgencyView, end: number): Jurisdiction | null {
  const mention = view.places.endingAt(end).find(isName);
  return mention ? ofMention(mention) : byGazetteer(view, end);
}

/** A country's or continent's name that ends at `end`. */
export function countryBefore(view: AgencyView, end: number): Jurisdiction | null {
  const countries = wordSet('agency-countries');
  for (let start = Math.max(0, end - 7); start <= end - 2; start += 1) {
    const name = view.text.slice(start, end);
    if (countries.has(name)) return placeOf({ start, end, name, printedAs: 'country', score: 0.9 });
  }
  return null;
}
