/** A web page → the blocks of its main content, and all that stand on it. */
import { blocksOfHtml, type HtmlBlock } from './html-text.ts';
import type { WebPage } from './web-page.ts';

/** What Readability takes in good time: portals with comments weigh a tenth. */
const HEAVIEST = 30_000_000;
const MOST_NODES = 30_000;

/** A shorter content is none. */
const SHORTEST = 20;

/** A page's text, parted. */
export interface PageText {
  /** All that a reader sees, in its order. */
  all: readonly HtmlBlock[];
  /** The article's; empty where the page has none. */
  content: readonly HtmlBlock[];
}

const lengthOf = (blocks: readonly HtmlBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The content's HTML as Readability finds it. */
async function contentOf(html: string): Promise<string> {
  // Loaded where a page has to be searched, since both take a good while.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`);
  try {
    // Chinese says in 100 signs what the usual threshold of 500 is meant for.
    return new Readability(document, { charThreshold: 100, disableJSONLD: true }).parse()?.content ?? '';
  } catch {
    // A tree that it trips over has no main content; its text is read as it is.
    return '';
  }
}

/** Blocks of the content with what the page says of their links, of which Readability drops those that run scripts. */
function asLinked(content: readonly HtmlBlock[], all: readonly HtmlBlock[]): HtmlBlock[] {
  const linked = new Map(all.map((block) => [block.text, block.linked]));
  return content.map((block) => ({ ...block, linked: Math.max(block.linked, linked.get(block.text) ?? 0) }));
}

/** The blocks of a page, without scripts, dress and pictures; those of its main content where it can be told. */
export async function pageText({ html, weight, nodes }: WebPage): Promise<PageText> {
  const all = blocksOfHtml(html);
  const tooMuch = weight > HEAVIEST || nodes > MOST_NODES;
  const content = lengthOf(all) < SHORTEST || tooMuch ? [] : asLinked(blocksOfHtml(await contentOf(html)), all);
  return { all, content: lengthOf(content) < SHORTEST ? [] : content };
}
