/** A figure's sentence → the regions it is reported of. */

import { afterLastSign } from '../spans.ts';
import { isRegion, type Place } from './places.ts';
import { clauseStart, type Standing } from './standing.ts';

/** Before a region that something goes to, comes from or is compared with. */
const TOWARDS =
  /(?:从|往|飞往|前往|来自|赴|抵达|到|至|向|驶往|发往|运往|途经|由|对|支援|援助|对接|占|约占|列入|纳入|高于|低于|位居|包括|辐射|覆盖)$/;
const COORDINATED = /^(?:[、和及与]|以及|省|市|自治区)?$/;

const listed = (text: string, one: Place | undefined, next: Place | undefined): boolean =>
  one !== undefined && next !== undefined && COORDINATED.test(text.slice(one.end, next.start));

/** `甲市、乙市分别…`, `通辽科左后旗`: the regions that stand together with the last one before the figure. */
function together(text: string, regions: Place[]): Place[] {
  const group: Place[] = [];
  for (const place of [...regions].reverse()) {
    if (group[0] && !listed(text, place, group[0])) break;
    group.unshift(place);
  }
  return group.filter((place, at) => !isPath(text, place, group[at + 1]));
}

/** `甲市乙区`: a path to the second one, not a list; a township's county stays, since townships have no code of their own. */
const isPath = (text: string, place: Place, next: Place | undefined): boolean =>
  next !== undefined &&
  place.end === next.start &&
  /[省市区州盟]$/.test(text.slice(place.start, place.end)) &&
  /^region-\d{6}$/.test(place.id) &&
  !next.id.startsWith(place.id) &&
  next.id.startsWith(place.id.replace(/(?:00){1,4}$/, ''));

/** `来自甲市、乙市的`, `占全市的`: the regions of a list that is where something goes or comes from, all left out. */
function withoutGoals(text: string, regions: Place[]): Place[] {
  let goal = false;
  return regions.filter((place, at) => {
    goal = (goal && listed(text, regions[at - 1], place)) || TOWARDS.test(text.slice(Math.max(0, place.start - 2), place.start));
    return !goal;
  });
}

/** `甲市原副市长`, `甲盟级项目`: a region that only says whose office, or of what rank. */
const ONLY_SAYS =
  /^(?:级(?!别)|(?:原|前|党委|政府|委|人大常委会|政协)?(?:常务)?副?(?:书记|市长|县长|旗长|区长|盟长|省长|州长|主席|主任|局长|厅长|部长))/;

/** The regions that the figure's clause is about, else those a clause before it begins with. */
export function regionsNear({ text, near, sentence, figure, clause }: Standing): Place[] {
  const named = near.filter(
    (place) => isRegion(place) && place.end <= figure.start && !ONLY_SAYS.test(text.slice(place.end, place.end + 10)),
  );
  const earlier = withoutGoals(text, named);
  const own = earlier.filter(({ start }) => start >= clause);
  if (own.length) return together(text, own);
  const first = earlier.find(
    ({ start }) => start - Math.max(sentence.start, afterLastSign(text, '，；：。”“', sentence.start, start)) <= 12,
  );
  if (!first) return [];
  const from = clauseStart(text, sentence.start, first.end);
  const beside = earlier.filter(({ end }) => end <= first.end + 30 && clauseStart(text, sentence.start, end) === from);
  return together(text, beside);
}

/** `甲市、乙市市场监管局已完成60%`: where agencies are listed by their regions, the regions are meant. */
export function regionsOfAgencies({ text, near, figure, clause }: Standing): Place[] {
  const inner = near.filter((place) => place.kind === 'region' && place.start >= clause && place.end <= figure.start);
  const group = together(text, inner);
  return group.length > 1 && group.at(-1)?.inner ? group : [];
}
