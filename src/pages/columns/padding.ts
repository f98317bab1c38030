/**
 * Page text → whether its columns are padded by the number of characters, as programs do that count 城 and 8 as one each: then the columns
 * begin at one place in every row when characters are counted, and at many when their printed widths are.
 */

/** Half-widths of a text where a Chinese character is two wide. */
const WIDE = /[\u1100-\uffff]/;

/** Printed width in half-widths; `even` where every character is as wide as the next. */
export function widthOf(text: string, even = false): number {
  let width = 0;
  for (const char of text) width += even || WIDE.test(char) ? 2 : 1;
  return width;
}

/** Text begins so often behind gaps on a page where that is no chance. */
const LEAST = 12;
/** Shares of these that begin where most do: counted by characters nearly all, by printed width few. */
const [SURE, FEW] = [0.85, 0.6];
/** A longer row is no row of columns. */
const LONGEST = 400;

/** Share of the places that are among the commonest, as many as a row has at most. */
function gathered(places: readonly number[], most: number): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const common = [...counts.values()].sort((a, b) => b - a).slice(0, most);
  return common.reduce((sum, count) => sum + count, 0) / places.length;
}

/** Where text begins behind a gap in a row, its characters counted. */
const placesIn = (row: string): number[] =>
  row.includes('\t') || row.length > LONGEST
    ? []
    : [...row.matchAll(/[^ ] {2,40}(?=[^ ])/g)].map(({ index, 0: gap }) => index + gap.length);

/** Whether columns that begin at one place when characters are counted begin at no such place as printed. */
export function isPaddedByCount(page: string): boolean {
  const rows = page
    .split(/\r\n|\r|\n/)
    .map((text) => ({ text, places: placesIn(text) }))
    .filter(({ places }) => places.length > 0);
  // A masthead has more gaps than the columns below it.
  const most = rows.map(({ places }) => places.length).sort((a, b) => a - b)[Math.floor(rows.length * 0.8)] ?? 0;
  const columns = rows.filter(({ places }) => places.length <= most);
  const counted = columns.flatMap(({ places }) => places);
  if (counted.length < LEAST || gathered(counted, most) < SURE) return false;
  const printed = columns.flatMap(({ text, places }) => places.map((place) => widthOf(text.slice(0, place))));
  return gathered(printed, most) <= FEW;
}
