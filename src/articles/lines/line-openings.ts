/** Lines → what begins at each: datelines over several lines are taken as one, signatures at the foot told from them. */
import type { Line } from '../../pages/lines.ts';
import { type Opening, openingAt } from '../dateline/openings.ts';
import { briefsAt } from './briefs.ts';
import { markItems } from './line-list.ts';
import { aheadOf } from './look-ahead.ts';

/** What begins at each line, and the lines that are body text whatever they look like. */
export interface LineOpenings {
  openings: (Opening | null)[];
  bodies: Set<number>;
}

/** After `新华社北京4月3日电题：` the title is printed again, down to a byline: these lines are part of the body. */
function repeatedTitles(titled: Set<number>, openings: (Opening | null)[]): Set<number> {
  const repeated = new Set<number>();
  for (const at of titled) {
    const byline = openings.slice(at + 1, at + 7).indexOf('byline');
    for (let line = at + 1; line <= at + 1 + byline; line++) repeated.add(line);
  }
  return repeated;
}

const endsSentence = (line: Line | undefined) => line !== undefined && /[。！？]”?$/.test(line.compact);

/** Whether `length` characters from a line on end where some line does: then nothing follows a signature. */
function endsWithLine(lines: Line[], at: number, length: number): boolean {
  let left = length;
  for (let next = at; left > 0 && next < lines.length; next++) left -= (lines[next] as Line).compact.length;
  return left === 0;
}

const SIGNING = /[。！？”][（(]([\u4e00-\u9fff·\s、]{0,16})$/;
const SIGNED = /^([\u4e00-\u9fff·\s、]{0,16})[)）]$/;

/** `……投入使用。（王` + `丽娜）`: a signature or a picture's credit that the column's end parts. */
function closedAt(lines: Line[], at: number): 'signed' | 'credit' | null {
  const begun = SIGNING.exec(lines[at - 1]?.compact ?? '')?.[1];
  const ended = begun === undefined ? undefined : SIGNED.exec((lines[at] as Line).compact)?.[1];
  if (ended === undefined || !/^.{2,16}$/.test(`${begun}${ended}`)) return null;
  return /摄影?$/.test(ended) ? 'credit' : 'signed';
}

/** What a line opens, when no dateline above it has taken it. */
function openingOf(page: string, lines: Line[], at: number) {
  const { compact, rawOf } = aheadOf(page, lines, at);
  const within = compact.startsWith('据') && at > 0 && !endsSentence(lines[at - 1]) && !lines[at]?.gap;
  return within ? null : openingAt((lines[at] as Line).text, compact, rawOf);
}

/** Finds what begins at each line; `skip` tells lines that are furniture. */
export function lineOpenings(page: string, lines: Line[], skip: (at: number) => boolean): LineOpenings {
  let taken = 0;
  let signature = 0;
  const titled = new Set<number>();
  const bodies = new Set<number>();
  const openings = lines.map((line, at): Opening | null => {
    const [inside, signs] = [taken > 0, signature > 0];
    taken -= line.compact.length;
    signature -= line.compact.length;
    const closed = signs ? 'signed' : closedAt(lines, at);
    if (closed) return closed;
    if (inside && !skip(at) && !line.heading) bodies.add(at);
    if (skip(at) || line.heading || inside) return null;
    const opening = openingOf(page, lines, at);
    if (!opening) return null;
    taken = opening.length - line.compact.length;
    if (opening.titled) titled.add(at);
    if (!opening.bare || !endsSentence(lines[at - 1]) || !endsWithLine(lines, at, opening.length)) return opening.kind;
    signature = taken;
    return 'signed';
  });
  markItems(lines, openings);
  for (const at of briefsAt(lines, openings)) openings[at] ??= 'item';
  for (const at of repeatedTitles(titled, openings)) bodies.add(at);
  return { openings, bodies };
}
