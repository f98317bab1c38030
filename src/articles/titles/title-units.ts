/** Title lines that stand together, and the bodies near them → units: lines that speak of one body, as a whole title does. */
import type { Line } from '../../pages/lines.ts';
import { affinities, type BodyWords } from './affinity.ts';
import { isColumn } from './title-parts.ts';

/** A body as titles see it: where it stands among the page's lines, and its words. */
export interface TitledBody {
  /** Indexes of its lines among the page's lines, in order of the page. */
  first: number;
  last: number;
  words: BodyWords;
  /** A brief of a list has no title of its own. */
  untitled: boolean;
  /** Whether the line given reads on into the next within this body, so that a title's cut word is seen. */
  text: string;
}

/** Title lines that stand together on the page. */
export interface TitleGroup {
  from: number;
  lines: Line[];
  /** The group stands inside a body in lines no wider than its column, between two sentences: perhaps a subheading. */
  within: number | null;
  narrow: boolean;
  /** The bodies (by index) whose lines stand right before and right after it. */
  previous: number | null;
  next: number | null;
}

/** Lines of a group that make one title, and how well it fits each body. */
export interface TitleUnit {
  group: TitleGroup;
  lines: Line[];
  scores: Map<number, number>;
}

const NEXT = 4;
const HEADING = 9;
const PREVIOUS = 1.2;
const CHANGE = 2.6;
/** Two lines below a gap, without a gap between them, are the likelier one title. */
const TOGETHER = 2;

/** What the place of line `at` of the group says for a body. */
function placeScore(group: TitleGroup, at: number, body: number): number {
  let score = 0;
  if (at === group.lines.length - 1 && group.next === body && group.within !== body)
    score += group.lines[at]?.heading ? HEADING : NEXT;
  if (at === 0 && group.previous === body && group.within !== body) score += PREVIOUS;
  if (group.within === body) score += group.narrow ? -1.5 : 0.3;
  return score;
}

/** How dear it is to part two lines: dearer where the pair of characters across the break is a body's own. */
function partingCost(a: Line, b: Line, bodies: TitledBody[]): number {
  if (b.heading || isColumn(b.compact)) return 0;
  if (isColumn(a.compact)) return CHANGE + 6;
  if (b.gap > 0) return 0.6;
  const change = a.gap > 0 ? CHANGE + TOGETHER : CHANGE;
  const pair = a.compact.slice(-2) + b.compact.slice(0, 2);
  const seam = a.compact.slice(-1) + b.compact.slice(0, 1);
  const open = (a.compact.match(/[“《（]/g)?.length ?? 0) > (a.compact.match(/[”》）]/g)?.length ?? 0);
  if (open || /[：，、]$/.test(a.compact)) return change + 6;
  if (bodies.some(({ text }) => text.includes(pair))) return change + 6;
  return bodies.some(({ words }) => words.all.has(seam)) && /[\u4e00-\u9fff]{2}/.test(seam) ? change + 1.5 : change;
}

/** The likeliest body for each line of a group (-1 for none), by dynamic programming along its lines. */
function bodiesOfLines(group: TitleGroup, near: number[], bodies: TitledBody[]): number[] {
  const some = near.map((body) => bodies[body] as TitledBody);
  let costs = [...near.map(() => 0), 0];
  const back: number[][] = [];
  for (const [at, line] of group.lines.entries()) {
    const scores = affinities(
      line.compact,
      some.map(({ words }) => words),
    );
    const parting = at === 0 ? 0 : partingCost(group.lines[at - 1] as Line, line, some);
    const best = costs.indexOf(Math.min(...costs));
    const from: number[] = [];
    costs = costs.map((cost, state) => {
      const stays = at === 0 || cost <= (costs[best] as number) + parting;
      from.push(stays ? state : best);
      const gain = state < near.length ? (scores[state] as number) + placeScore(group, at, near[state] as number) : 0;
      return (stays ? cost : (costs[best] as number) + parting) - gain;
    });
    back.push(from);
  }
  let state = costs.indexOf(Math.min(...costs));
  const states: number[] = [];
  for (let at = back.length - 1; at >= 0; at--) {
    states[at] = state;
    state = (back[at] as number[])[state] as number;
  }
  return states.map((one) => near[one] ?? -1);
}

/** The units of a group, each with its fit to the bodies near. */
export function unitsOf(group: TitleGroup, near: number[], bodies: TitledBody[]): TitleUnit[] {
  const states = bodiesOfLines(group, near, bodies);
  const units: TitleUnit[] = [];
  for (const [at, line] of group.lines.entries()) {
    if (at > 0 && states[at] === states[at - 1] && !line.heading) units.at(-1)?.lines.push(line);
    else units.push({ group, lines: [line], scores: new Map() });
  }
  const words = near.map((body) => (bodies[body] as TitledBody).words);
  for (const unit of units) {
    const fits = affinities(unit.lines.map(({ compact }) => compact).join(''), words);
    const [first, last] = [group.lines.indexOf(unit.lines[0] as Line), group.lines.indexOf(unit.lines.at(-1) as Line)];
    for (const [at, body] of near.entries()) {
      const place = placeScore(group, first, body) + (last === first ? 0 : placeScore(group, last, body));
      unit.scores.set(body, (fits[at] as number) + place - (bodies[body]?.untitled ? 12 : 0));
    }
  }
  return units;
}
