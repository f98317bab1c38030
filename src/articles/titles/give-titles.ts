/** Groups of title lines and bodies → the title of each body, and the lines that are no title. */
import type { Line } from '../../pages/lines.ts';
import type { Reading } from '../article.ts';
import { affinities, tokensOf } from './affinity.ts';
import { assign, type Fit, grouped } from './assign.ts';
import { bodiesNear } from './title-groups.ts';
import { type Title, titleOf } from './title-parts.ts';
import { type TitledBody, type TitleGroup, type TitleUnit, unitsOf } from './title-units.ts';

/** A body's title, how sure it is, and why. */
export interface GivenTitle {
  title: Title;
  reading: Reading;
}

/** What titles there are for bodies (by index), and the title lines left over, with the group they are from. */
export interface GivenTitles {
  titles: Map<number, GivenTitle>;
  rest: { line: Line; group: TitleGroup }[];
}

/** A line is general when few of its words speak of the body more than of others, or when the page prints it again. */
function generality(bodies: TitledBody[], body: number, near: number[], repeated: Set<string>) {
  return (line: Line) => {
    if (repeated.has(line.compact.replace(/^[◎●■□◆▲★☆※]+/, ''))) return true;
    const tokens = new Set(tokensOf(line.compact)).size;
    const fits = affinities(
      line.compact,
      near.map((at) => (bodies[at] as TitledBody).words),
    );
    return (fits[near.indexOf(body)] ?? 0) < tokens * 0.75 && near.length > 2;
  };
}

const lineText = ({ compact }: Line) => compact.replace(/^[◎●■□◆▲★☆※]+/, '');

/** Title lines that the page prints more than once: topics, not headlines. */
function repeatedLines(groups: TitleGroup[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { lines } of groups)
    for (const line of lines) {
      const text = lineText(line);
      if (seen.has(text)) again.add(text);
      seen.add(text);
    }
  return again;
}

/** How sure a fit is: by its own score and by how far the next best body for this title, or title for this body, is below. */
function sureness(fit: Fit, rivals: Fit[]): Reading {
  const second = rivals.reduce((best, other) => (other === fit ? best : Math.max(best, other.score)), 0);
  const margin = (fit.score - second) / Math.max(fit.score, 1);
  const score = Math.max(0.05, Math.min(1, 0.45 + 0.3 * Math.min(1, fit.score / 10) + 0.3 * margin));
  return {
    score: Number(score.toFixed(2)),
    reasons: [`headline fits with ${fit.score.toFixed(1)}, the next best with ${second.toFixed(1)}`],
  };
}

/** Units beside a chosen one in its group that speak of the same body, or of none, are parts of its title. */
function linesAround(units: TitleUnit[], at: number, chosen: (Fit | null)[]): Line[] {
  const unit = units[at] as TitleUnit;
  const before = units[at - 1];
  const free = before && before.group === unit.group && chosen[at - 1] === null && before.lines.length === 1;
  return free && (before.lines[0] as Line).compact.length <= 12 ? [...before.lines, ...unit.lines] : unit.lines;
}

/** Gives titles to bodies: the best assignment over the whole page. */
export function giveTitles(groups: TitleGroup[], bodies: TitledBody[]): GivenTitles {
  const nearOf = new Map(groups.map((group) => [group, bodiesNear(group, bodies)]));
  const units = groups.flatMap((group) => unitsOf(group, nearOf.get(group) as number[], bodies));
  const fits = units.flatMap((unit, title) => [...unit.scores].map(([body, score]) => ({ title, body, score })));
  const chosen = assign(units.length, fits);
  const repeated = repeatedLines(groups);
  const byBody = grouped(fits, ({ body }) => body);
  const byTitle = grouped(fits, ({ title }) => title);
  const titles = new Map<number, GivenTitle>();
  const used = new Set<Line>();
  for (const [at, fit] of chosen.entries()) {
    if (!fit) continue;
    const unit = units[at] as TitleUnit;
    const lines = linesAround(units, at, chosen);
    for (const line of lines) used.add(line);
    const title = titleOf(lines, generality(bodies, fit.body, nearOf.get(unit.group) as number[], repeated));
    const rivals = [...(byBody.get(fit.body) ?? []), ...(byTitle.get(fit.title) ?? [])];
    titles.set(fit.body, { title, reading: sureness(fit, rivals) });
  }
  const rest = groups.flatMap((group) => group.lines.filter((line) => !used.has(line)).map((line) => ({ line, group })));
  return { titles, rest };
}
