/** A table of scores, titles by bodies → the pairing of greatest sum, one title to one body (Hungarian method). */

/** Larger tables are cut into portions of this size, so that time stays linear in the page's length. */
const PORTION = 48;

/** For each row, its column in the pairing of least cost; there are at least as many columns as rows. */
function leastCost(cost: number[][]): number[] {
  const rows = cost.length;
  const columns = cost[0]?.length ?? 0;
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) augment(cost, row, rowPrice, columnPrice, rowOf);
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++)
    if ((rowOf[column] as number) > 0) columnOf[(rowOf[column] as number) - 1] = column - 1;
  return columnOf;
}

/** Adds one row to the pairing along the cheapest alternating path. */
function augment(cost: number[][], row: number, rowPrice: number[], columnPrice: number[], rowOf: number[]): void {
  const columns = columnPrice.length - 1;
  const least = new Array<number>(columns + 1).fill(Infinity);
  const way = new Array<number>(columns + 1).fill(0);
  const used = new Array<boolean>(columns + 1).fill(false);
  let column = 0;
  rowOf[0] = row;
  do {
    used[column] = true;
    const at = rowOf[column] as number;
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= columns; other++) {
      if (used[other]) continue;
      const reduced = (cost[at - 1]?.[other - 1] as number) - (rowPrice[at] as number) - (columnPrice[other] as number);
      if (reduced < (least[other] as number)) {
        least[other] = reduced;
        way[other] = column;
      }
      if ((least[other] as number) < delta) {
        delta = least[other] as number;
        next = other;
      }
    }
    for (let other = 0; other <= columns; other++) {
      if (used[other]) {
        rowPrice[rowOf[other] as number] = (rowPrice[rowOf[other] as number] as number) + delta;
        columnPrice[other] = (columnPrice[other] as number) - delta;
      } else least[other] = (least[other] as number) - delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = way[column] as number;
    rowOf[column] = rowOf[before] as number;
    column = before;
  }
}

/** A title (row), a body (column) and how well they fit. */
export interface Fit {
  title: number;
  body: number;
  score: number;
}

/** Fits by what `key` says of each. */
export function grouped(fits: Fit[], key: (fit: Fit) => number): Map<number, Fit[]> {
  const groups = new Map<number, Fit[]>();
  for (const fit of fits) {
    const group = groups.get(key(fit));
    if (group) group.push(fit);
    else groups.set(key(fit), [fit]);
  }
  return groups;
}

/**
 * The best pairing; a title may stay alone, which scores 0.
 * @returns for each title its fit, or null
 */
export function assign(titles: number, fits: Fit[]): (Fit | null)[] {
  const chosen = new Array<Fit | null>(titles).fill(null);
  const taken = new Set<number>();
  const portions = grouped(fits, ({ title }) => Math.floor(title / PORTION));
  for (let from = 0; from < titles; from += PORTION) {
    const some = (portions.get(from / PORTION) ?? []).filter(({ body, score }) => score > 0 && !taken.has(body));
    const bodies = [...new Set(some.map(({ body }) => body))];
    const rows = Math.min(PORTION, titles - from);
    const cost = Array.from({ length: rows }, () => new Array<number>(bodies.length + rows).fill(0));
    const place = new Map(bodies.map((body, at) => [body, at]));
    for (const { title, body, score } of some) (cost[title - from] as number[])[place.get(body) as number] = -score;
    for (const [row, column] of leastCost(cost).entries()) {
      const fit = some.find(({ title, body }) => title === from + row && place.get(body) === column);
      if (!fit) continue;
      chosen[from + row] = fit;
      taken.add(fit.body);
    }
  }
  return chosen;
}
