/** A place in the text → the place named outright that ends there: 乌海市|公安局, 内蒙古|科协, 泰国|海关. */
import { wordSet } from '../../../words/lexicon.ts';
import { regionId } from '../../identity.ts';
import { placeInNames, regionOfCode } from '../../names/places.ts';
import { ancestors, type Bearer, regionsByName } from '../../regions/gazetteer/gazetteer.ts';
import { type Jurisdiction, placeOf } from '../found.ts';
import { isEdge, type PlaceMention, type Scene } from '../scene.ts';

/** What says only of which level a place is. */
export const LEVELS = ['自治区', '自治州', '自治县', '自治旗', '省', '市', '县', '区', '旗', '盟', '州', '镇', '乡'];
/** 我市 and 全区 are their level word with the place left to the article. */
export const PRONOUN = /^[全我本该各]/;

function ofMention({ start, end, text, region, score }: PlaceMention): Jurisdiction {
  const name = placeInNames(region);
  const skip = PRONOUN.test(text) ? 1 : 0;
  const printed = skip || LEVELS.includes(text) ? name : text;
  const rule = text === region.name ? 'full-name' : 'short-name';
  return { start: start + skip, end, id: region.id, code: region.code, name, printed, rule, score, others: [] };
}

/** Of several bearers of a name the one the article names, or that lies where the page is at home. */
function bearerFor(scene: Scene, bearers: Bearer[]): Bearer | undefined {
  const atHome = (code: string) => ancestors(code).includes(scene.context.home ?? '');
  const rank = ({ place }: Bearer) => (scene.codes.has(place.code) ? 0 : atHome(place.code) ? 1 : place.until ? 3 : 2);
  return [...bearers].sort((a, b) => rank(a) - rank(b))[0];
}

function byGazetteer(scene: Scene, end: number): Jurisdiction | null {
  for (let start = Math.max(0, end - 12); start <= end - 2; start += 1) {
    const printed = scene.text.slice(start, end);
    const named = ({ kind }: Bearer) => kind === 'full' || (kind === 'short' && isEdge(scene, start));
    const bearer = bearerFor(scene, regionsByName(printed).filter(named));
    if (!bearer) continue;
    const { code } = bearer.place;
    const rule = bearer.kind === 'full' ? 'full-name' : 'short-name';
    return placeOf({
      start,
      end,
      id: regionId(code, '', null),
      code,
      name: placeInNames(regionOfCode(code)),
      printed,
      rule,
      score: 0.85,
    });
  }
  return null;
}

/** A region's name that ends at `end`, as the article's regions have it, else by the gazetteer. */
export function namedPlaceBefore(scene: Scene, end: number): Jurisdiction | null {
  const isName = ({ text }: PlaceMention) => text !== '当地' && text.length > 1;
  const mention = scene.mentionsEnding.get(end)?.find(isName);
  return mention ? ofMention(mention) : byGazetteer(scene, end);
}

/** A country's or continent's name that ends at `end`. */
export function countryBefore(scene: Scene, end: number): Jurisdiction | null {
  const countries = wordSet('agency-countries');
  for (let start = Math.max(0, end - 7); start <= end - 2; start += 1) {
    const name = scene.text.slice(start, end);
    if (countries.has(name)) return placeOf({ start, end, name, rule: 'country', score: 0.9 });
  }
  return null;
}
