/** A page as drawn → its masthead, its articles with their columns, and what is neither. */
import { type Block, blockOfLine, blocksOf } from './blocks.ts';
import { columnsOf } from './columns.ts';
import { edgesOf } from './edges.ts';
import { plainLetters } from './letters.ts';
import type { PrintedLine } from './lines.ts';
import { pageLines, TITLE, usualSize } from './page-lines.ts';
import type { RawPage, Run } from './raw-page.ts';
import { cutRegions } from './regions.ts';
import { type Title, titlesOf } from './titles.ts';
import { takeUpright, type UprightRun } from './upright.ts';

/** An article as it is printed. */
export interface PageArticle {
  title: Title | null;
  columns: Block[][];
}

export interface Layout {
  head: PrintedLine[][];
  foot: PrintedLine[][];
  articles: PageArticle[];
  asides: { lines: PrintedLine[]; reason: string }[];
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
  const { head, foot, inside } = edgesOf(pageLines(level, body), page.height, body);
  const lines = [...inside, ...upright.map(uprightLine)];
  const found = titlesOf(lines, body);
  const { titles, names, rest } = found.titles.length > TITLES ? { titles: [], names: [], rest: lines } : found;
  const blocks = blocksOf(rest);
  const captions = blocks.filter((block) => isCaption(block, body));
  const texts = [...names.map(blockOfLine), ...blocks.filter((block) => !captions.includes(block))];
  const articles = cutRegions(titles, texts, captions, body).flatMap((region): PageArticle[] => {
    const [title = null, ...others] = [...region.titles].sort((a, b) => b.size - a.size);
    const main = region.blocks.length > 0 || title ? [{ title, columns: columnsOf(region.blocks) }] : [];
    const alone = others.map((other) => ({ title: other, columns: [] }));
    return [...main, ...alone, ...region.captions.map((caption) => ({ title: null, columns: [[caption]] }))];
  });
  const turned = page.runs.filter((run) => !isLevel(run));
  const asides = [
    {
      lines: pageLines(
        turned.map((run) => ({ ...run, angle: 0 })),
        body,
      ),
      reason: 'rotated text',
    },
  ];
  return { head, foot, articles, asides, told: titles.length > 0 && texts.length > 0 && articles.length <= 2 * TITLES };
}
