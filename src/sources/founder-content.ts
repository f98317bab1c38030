/** Where a page of Founder's systems holds its article's text: between marks, or in the element that is zoomed. */
import { paragraphsOfHtml } from './html-text.ts';

/** From where to where, in the page's HTML. */
type Piece = [start: number, end: number];

/** The element that old pages zoom, without other marks. */
const ZOOMED = /<(div|td)\s(?:[^<>]{0,200}\s)?id\s{0,3}=\s{0,3}["']?ozoom["'\s>]/i;

/** Whether a page has such marks. */
export const isFounder = (html: string): boolean =>
  /<!--\s{0,3}enpproperty|<!--\s{0,3}enpcontent|<founder-content|<!--\s{0,3}<npm:article-content/i.test(html) ||
  ZOOMED.test(html);

/** Pieces of content in one page. */
const MOST = 50;

/** What stands between the first `open` at or behind `from` and the `close` behind it. */
export function between(html: string, small: string, open: string, close: string, from = 0): Piece | null {
  const at = small.indexOf(open, from);
  if (at < 0) return null;
  const start = open.endsWith('>') ? at + open.length : small.indexOf('>', at) + 1;
  const end = start > 0 ? small.indexOf(close, start) : -1;
  return end < 0 ? null : [start, Math.min(end, html.length)];
}

const hasText = (html: string, piece: Piece): boolean => paragraphsOfHtml(html.slice(...piece)).length > 0;

/** The content's marks, the surest first. */
const CONTENTS: readonly [open: string, close: string][] = [
  ['<founder-content', '</founder-content>'],
  ['<!--enpcontent-->', '<!--/enpcontent-->'],
  ['<!--<npm:article-content>-->', '<!--</npm:article-content>-->'],
];

/** All pieces of the content between two marks, one below the other. */
function piecesIn(html: string, small: string): Piece[] {
  for (const [open, close] of CONTENTS) {
    const pieces: Piece[] = [];
    for (let from = 0; pieces.length < MOST; ) {
      const piece = between(html, small, open, close, from);
      if (!piece) break;
      pieces.push(piece);
      from = piece[1];
    }
    if (pieces.some((piece) => hasText(html, piece))) return pieces;
  }
  return [];
}

/** The content of the element that is zoomed: up to its own end. */
function zoomedIn(html: string): Piece[] {
  const found = ZOOMED.exec(html);
  if (!found) return [];
  const start = html.indexOf('>', found.index) + 1;
  const tags = new RegExp(`<(/?)${found[1]}(?![a-z])`, 'gi');
  tags.lastIndex = start;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return [[start, tag.index]];
  }
  return start > 0 ? [[start, html.length]] : [];
}

/** The pieces of the content; none where nothing tells it. `small` is the page in small letters. */
export function contentIn(html: string, small: string): Piece[] {
  const marked = piecesIn(html, small);
  return marked.length > 0 ? marked : zoomedIn(html).filter((piece) => hasText(html, piece));
}
