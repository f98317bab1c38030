/** Which paragraphs of a Word document are headlines: told by style, or by what stands out in the middle of a line. */
import { isReleaseName as isName } from '../../words/release-names.ts';
import type { Block } from './blocks.ts';
import { beginsNews } from './news-begins.ts';

/** Lines of one headline, from `start` to before `end`; its subtitle goes to before `under`. */
export interface Headline {
  readonly start: number;
  readonly end: number;
  readonly under: number;
}

export interface Headlines {
  /** How they were told; null where nothing tells any. */
  readonly by: string | null;
  readonly found: readonly Headline[];
}

/** The longest headline, in characters: what is longer is text, whatever its look. */
const LONGEST = 80;
/** The size of letters where a document says none, in points. */
const USUAL_SIZE = 12;

const TITLE = /^(?:title|(?:文章|新闻|稿件|公文|主|大|正|总)?标题)$/;
/** The built-in styles have English names inside, whatever the language of Word. */
const HEADING = /^(?:heading|标题) ?([1-9])$/;
const SUBTITLE = /^(?:subtitle|副标题|副题)$/;
const KICKER = /^(?:引题|肩题|眉题|副标题|副题|subtitle)$/;

const LOOK = 'larger or bold letters in the middle of the line';
/** Who wrote it, and when, stand in the middle as well. */
const MAKERS = /记者|通讯员|作者|来源|\d年/;

/** `新闻稿` above the headline: what the text is, whatever its look. */
export const isReleaseName = ({ text, row }: Block): boolean => !row && isName(text);

/** How high a paragraph stands as a headline, and by what; the highest of a document are the headlines of its articles. */
interface Rank {
  readonly height: number;
  readonly by: string;
}

/** The size of most letters. */
function bodySize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { size, text, row, centred } of blocks)
    if (!row && !centred) letters.set(size ?? USUAL_SIZE, (letters.get(size ?? USUAL_SIZE) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [USUAL_SIZE, 0])[0];
}

function rankOf(block: Block, body: number): Rank | null {
  if (block.row || block.text.length > LONGEST || isReleaseName(block)) return null;
  if (TITLE.test(block.style)) return { height: 2_000, by: 'the style Title' };
  const level = HEADING.exec(block.style)?.[1];
  if (level) return { height: 1_010 - Number(level), by: `the style Heading ${level}` };
  if (!block.centred || SUBTITLE.test(block.style) || /[。！？；]$/.test(block.text) || MAKERS.test(block.text)) return null;
  const size = block.size ?? USUAL_SIZE;
  return size > body || block.bold ? { height: Math.min(size, 500), by: LOOK } : null;
}

/** Where an article's headline is told by its look, headings by style below it are within the article. */
function ranksOf(blocks: readonly Block[]): (Rank | null)[] {
  const body = bodySize(blocks);
  const ranks = blocks.map((block) => rankOf(block, body));
  if (ranks.find((rank) => rank !== null)?.by !== LOOK) return ranks;
  return ranks.map((rank) => (rank?.by === LOOK ? { ...rank, height: rank.height + 1_100 } : rank));
}

/** A subtitle says so by its style, by a dash (——访…), or stands out as the headline does, if less. */
const isSubtitle = ({ text, style, row }: Block, rank: Rank | null | undefined): boolean =>
  !row && text.length <= LONGEST && (SUBTITLE.test(style) || /^(?:[—―─-]\s?){2}/.test(text) || rank?.by === LOOK);

function headlinesOf(blocks: readonly Block[], ranks: readonly (Rank | null)[], { height }: Rank): Headline[] {
  const found: Headline[] = [];
  for (let start = 0; start < blocks.length; start++) {
    if (ranks[start]?.height !== height) continue;
    let end = start + 1;
    while (ranks[end]?.height === height) end += 1;
    let under = end;
    while (under < blocks.length && isSubtitle(blocks[under] as Block, ranks[under])) under += 1;
    found.push({ start, end, under });
    start = under - 1;
  }
  return found;
}

/** What stands out in lines under each other, of whatever size: the largest is the headline, if news begins below. */
function newsByLook(blocks: readonly Block[], ranks: readonly (Rank | null)[]): Headline[] {
  const found: Headline[] = [];
  for (let first = 0; first < blocks.length; first++) {
    if (ranks[first]?.by !== LOOK) continue;
    let under = first;
    while (ranks[under]?.by === LOOK) under += 1;
    const height = ranks.slice(first, under).reduce((most, rank) => Math.max(most, rank?.height ?? 0), 0);
    let start = first;
    while (ranks[start]?.height !== height) start += 1;
    let end = start;
    while (ranks[end]?.height === height) end += 1;
    found.push({ start, end, under });
    first = under;
  }
  return found;
}

/** Finds the headlines of a document's articles. */
export function headlinesIn(blocks: readonly Block[]): Headlines {
  const ranks = ranksOf(blocks);
  const steps = [...new Map(ranks.flatMap((rank) => (rank ? [[rank.height, rank] as const] : []))).values()];
  const all = steps.sort((a, b) => b.height - a.height).map((rank) => ({ by: rank.by, found: headlinesOf(blocks, ranks, rank) }));
  const [first = { by: null, found: [] }] = all;
  if (first.found.length !== 1) return first;
  // One above several: an article with headings in it, or a page whose articles have headings.
  const isNews = ({ under }: Headline) => beginsNews(blocks[under]);
  const byLook = newsByLook(blocks, ranks).filter(isNews);
  if (byLook.length > 1) return { by: LOOK, found: byLook };
  return all.find(({ by, found }) => by !== LOOK && found.filter(isNews).length > 1) ?? first;
}

/** Whether a line before the only headline belongs to it: a kicker stands in the middle or says so by its style. */
export const isKicker = ({ text, style, centred, row }: Block): boolean =>
  !row && text.length <= LONGEST / 2 && (centred || KICKER.test(style));
