/** Numbers in order → as people list them, runs drawn together. */

/** The most that are listed. */
const MOST = 12;

/** @example listed([1, 2, 3, 7]) === '1–3, 7' */
export function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.slice(0, MOST).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(', ') + (runs.length > MOST ? ' …' : '');
}
