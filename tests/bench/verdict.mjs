/** The numbers of a run → what they come to: how far from the floor, and how far ahead of the peers. */

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const mean = (numbers) => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);

/** `over`'s requests a second divided by `under`'s: of each round of each query and concurrency, then the median. */
function ratios(res, over, under) {
  return Object.entries(res).flatMap(([query, servers]) =>
    Object.entries(servers[over] ?? {}).flatMap(([connections, rounds]) => {
      const others = servers[under]?.[connections];
      return others ? [{ query, connections, ratio: median(rounds.map(({ rps }, i) => rps / others[i].rps)) }] : [];
    }),
  );
}

/** What the floor is allowed to be ahead by, in time and in processor time (server and database). */
const MARKS = [
  ['Q1 to Q7', (query) => query !== 'q8', 1.25],
  ['Q8', (query) => query === 'q8', 1.35],
];

/** `ours`' processor time for a request divided by `floor`'s: the median round of each cell. */
function costs(res, floor, ours) {
  return Object.entries(res).flatMap(([query, servers]) =>
    Object.entries(servers[ours] ?? {}).flatMap(([connections, rounds]) => {
      const others = servers[floor]?.[connections];
      const ratio = others && median(rounds.map(({ cpu, db }, i) => (cpu + db) / (others[i].cpu + others[i].db)));
      return Number.isFinite(ratio) ? [{ query, connections, ratio }] : [];
    }),
  );
}

/** `Q1 to Q7: 1.12 × the floor's time, 1.18 × its processor time; at most 1.25 (kept)`. */
function marks(slower, dearer) {
  return MARKS.flatMap(([name, belongs, most]) => {
    const of = (cells) => cells.filter(({ query }) => belongs(query)).map(({ ratio }) => ratio);
    const [time, work] = [of(slower), of(dearer)];
    if (!time.length || !work.length) return [];
    const word = Math.max(mean(time), mean(work)) <= most ? 'kept' : 'NOT KEPT';
    return [
      `- ${name}: ${mean(time).toFixed(2)} × the floor's time, ${mean(work).toFixed(2)} × its processor time; at most ${most} (${word})`,
    ];
  });
}

const inWords = ({ query, connections, ratio }) => `${ratio.toFixed(2)} × (${query}, c=${connections})`;

/** For each query the mean over its concurrencies, as `q1 1.10`. */
const byQuery = (cells) =>
  [...new Set(cells.map(({ query }) => query))]
    .map((query) => `${query} ${mean(cells.filter((cell) => cell.query === query).map(({ ratio }) => ratio)).toFixed(2)}`)
    .join(', ');

/** Lines of text. */
export function verdict({ servers, res }, ours) {
  const [floor, ...others] = servers;
  const asked = Object.fromEntries(Object.entries(res).filter(([query]) => query !== 'q0'));
  const slower = ratios(asked, floor, ours);
  const lines = ['', `What it comes to, over ${slower.length} cells (query and connections):`];
  const worst = slower.toSorted((a, b) => b.ratio - a.ratio)[0];
  lines.push(
    `- ${floor}: ${mean(slower.map(({ ratio }) => ratio)).toFixed(2)} × its time in the geometric mean, at worst ${inWords(worst)}; ${byQuery(slower)}`,
  );
  lines.push(...marks(slower, costs(asked, floor, ours)));
  for (const peer of others.filter((name) => name !== ours)) {
    const faster = ratios(asked, ours, peer);
    const least = faster.toSorted((a, b) => a.ratio - b.ratio)[0];
    lines.push(
      `- ${peer}: ${mean(faster.map(({ ratio }) => ratio)).toFixed(2)} × its requests in the geometric mean, at least ${inWords(least)}; ${byQuery(faster)}`,
    );
  }
  return lines.join('\n');
}
