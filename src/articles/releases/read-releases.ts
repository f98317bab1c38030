/** A text's lines → its pieces where it is no newspaper's page: releases, web pages, reports and notices. */
import type { Line } from '../../pages/lines.ts';
import { readMasthead } from '../../pages/masthead.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { fullDateIn } from './full-date.ts';
import { signOf } from './line-signs.ts';
import { type Release, releaseOf } from './release.ts';
import { piecesOf } from './segment.ts';
import { furnitureOf, pageLine, signedLines } from './signed-lines.ts';
import { splitLines } from './split-lines.ts';
import { isAddressed, isDateline } from './title-lines.ts';

/** A text that is made of releases: all its lines, and the pieces. */
export interface Releases {
  lines: PageLine[];
  releases: Release[];
}

/** Whether a line is a masthead's: a bare date is, unless its form is a stamp's; labels are none of a masthead's. */
function isMasthead(line: Line | undefined): boolean {
  const read = line && readMasthead(line);
  if (!line || !read?.whole) return false;
  const sign = signOf(line);
  const named = read.publication !== null || read.number !== null || read.name !== null;
  return sign === null || (sign.kind === 'meta' && sign.meta.fields === 0 && sign.meta.label === '' && named);
}

/** Lines above the first piece that are a newspaper's masthead. */
const mastheadLines = (lines: Line[]) => {
  let at = 0;
  while (at < 4 && isMasthead(lines[at])) at++;
  return at;
};

/** Lines at the top, and at the foot, of which some show what a text is that is no newspaper's page. */
const [TOP, FOOT] = [30, 4];
const showsAny = (lines: Line[]) =>
  [...lines.slice(0, TOP), ...lines.slice(-FOOT)].some(
    (line) => signOf(line) !== null || isAddressed(line) || fullDateIn(line.text) !== null,
  ) || /[！？]$/.test(lines[0]?.compact ?? '');

/** The releases of a text; null where it is a newspaper's page. */
export function readReleases(page: string, printed: Line[]): Releases | null {
  if (!showsAny(printed)) return null;
  const all = splitLines(page, printed);
  const first = mastheadLines(all);
  const furniture = furnitureOf(all);
  for (let at = 0; at < first; at++) furniture.set(at, 'masthead: paper, date, page number or page name');
  const signed = signedLines(page, all, furniture);
  const pieces = piecesOf(signed);
  if (!pieces || (first > 0 && signed.some(isDateline))) return null;
  const releases = pieces.map((piece) => releaseOf(signed, piece));
  const labelled = new Map<number, PageLine>();
  for (const { title, again, occasions, body } of releases) {
    for (const line of [...title, ...again, ...occasions]) labelled.set(line.start, pageLine(line, 'title'));
    for (const line of body) labelled.set(line.start, line);
  }
  return {
    lines: all.map((line, at) => labelled.get(line.start) ?? pageLine(line, 'furniture', furniture.get(at) ?? 'date line')),
    releases,
  };
}
