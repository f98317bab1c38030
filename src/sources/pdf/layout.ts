/** A page as drawn → its masthead, its articles with their columns, and what is neither. */
import { type Block, blockOfLine, blocksOf } from './blocks.ts';
import { briefsOf } from './briefs.ts';
import { columnsOf } from './columns.ts';
import { edgesOf } from './edges.ts';
import { plainLetters } from './letters.ts';
import type { PrintedLine } from './lines.ts';
import { isNoArticle, linesOfArticle, NO_ARTICLE, type PageArticle } from './page-article.ts';
import { pageLines, TITLE, usualSize } from './page-lines.ts';
import { printedDress } from './printed-web-page.ts';
import type { RawPage, Run } from './raw-page.ts';
import { cutRegions } from './regions.ts';
import { titlesOf } from './titles.ts';
import { takeUpright, type UprightRun } from './upright.ts';

export interface Layout {
  head: PrintedLine[][];
  foot: PrintedLine[][];
  articles: PageArticle[];
  asides: { lines: PrintedLine[]; reason: string; furniture: boolean }[];
  /** Whether the page tells its articles apart: a title stands on it. */
  told: boolean;
}

/** Letters of captions are at most so large, as a share of the body's. */
const SMALL = 0.92;
/** The longest caption, in lines. */
const CAPTION = 8;
/** The longest caption that is told by its credit alone. */
const CREDITED = 4;

/** More titles than this are none: a table, a map. */
const TITLES = 80;

/** Text that is not level is not read. */
const isLevel = ({ angle }: Run) => Math.abs(angle) < 0.03;

/** `本报记者 王丽 摄`, `（图片由县文化馆提供）` at the end of a few lines. */
const CREDIT = /(?:摄|摄影|供图|制图|图片由[\u4e00-\u9fff]{2,12}提供)[）)]?$/;

const isCaption = ({ size, lines }: Block, body: number) =>
  lines.length <= CAPTION && (size <= SMALL * body || (lines.length <= CREDITED && CREDIT.test(lines.at(-1)?.text ?? '')));

/** An upright run as a line. */
const uprightLine = (run: UprightRun): PrintedLine => ({
  text: plainLetters(run.text),
  size: run.size,
  base: run.y,
  left: run.x,
  right: run.x + run.size,
  top: run.y - 0.88 * run.size,
  bottom: run.bottom + 0.12 * run.size,
  upright: true,
});

/** Reads the layout of a page. */
export function readLayout(page: RawPage): Layout {
  const flat = page.runs.filter(isLevel);
  const body = usualSize(flat);
  const { level, upright } = takeUpright(flat, TITLE * body);
  const printed = printedDress(pageLines(level, body), page.height);
  const { head, foot, inside } = edgesOf(printed.lines, page.height, body);
  const lines = [...inside, ...upright.map(uprightLine)];
  const found = titlesOf(lines, body);
  const { titles, names, rest } = found.titles.length > TITLES ? { titles: [], names: [], rest: lines } : found;
  const blocks = blocksOf(rest);
  const captions = blocks.filter((block) => isCaption(block, body));
  const texts = [...names.map(blockOfLine), ...blocks.filter((block) => !captions.includes(block))];
  const pieces = cutRegions(titles, texts, captions, body).flatMap((region): PageArticle[] => {
    const [title = null, ...others] = [...region.titles].sort((a, b) => b.size - a.size);
    const main = region.blocks.length > 0 || title ? [{ title, columns: columnsOf(region.blocks), section: null }] : [];
    const alone = others.map((other) => ({ title: other, columns: [], section: null }));
    return [...main, ...alone, ...region.captions.map((caption) => ({ title: null, columns: [[caption]], section: null }))];
  });
  const told = titles.length > 0 && texts.length > 0 && pieces.length <= 2 * TITLES;
  const whole = told ? pieces.filter((piece) => !isNoArticle(piece)) : pieces;
  const others = pieces.filter((piece) => !whole.includes(piece)).flatMap(linesOfArticle);
  const boxes = new Map(told ? whole.map((piece) => [piece, briefsOf(piece)]) : []);
  const articles = whole.flatMap((piece) => boxes.get(piece)?.briefs ?? [piece]);
  const turned = pageLines(
    page.runs.filter((run) => !isLevel(run)).map((run) => ({ ...run, angle: 0 })),
    body,
  );
  const asides = [
    { lines: [...boxes.values()].flatMap((box) => box?.name ?? []), reason: 'name of a box of briefs', furniture: true },
    { lines: others, reason: NO_ARTICLE, furniture: false },
    { lines: turned, reason: 'rotated text', furniture: false },
    { lines: printed.dress, reason: 'header or footer of a printed web page', furniture: true },
  ];
  return { head, foot, articles, asides, told };
}
