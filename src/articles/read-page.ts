/** Page text → page, articles, furniture and leftover. */
import type { Masthead } from '../pages/masthead-parts.ts';
import { canonical } from '../pages/normalise.ts';
import type { Page } from '../pages/page.ts';
import { type Given, type GivenPage, NOTHING_GIVEN } from '../sources/part.ts';
import { wordSet } from '../words/lexicon.ts';
import { account } from './account.ts';
import type { Article } from './article.ts';
import type { Chain } from './chain.ts';
import { chainChunks } from './chain-chunks.ts';
import { chunksOf } from './chunks.ts';
import { dateOfArticle } from './dateline/article-date.ts';
import { pageYear } from './dateline/page-year.ts';
import { markDoubts, withScripts } from './doubts.ts';
import { untangleChunks } from './interleave/untangle-chunks.ts';
import { type PageLine, printedLines, readPageLines } from './lines/page-lines.ts';
import type { PageReading } from './page-reading.ts';
import { type Draft, readArticle } from './read-article.ts';
import { type GivenPageReading, readGiven } from './read-given.ts';
import { draftReleases } from './releases/draft-releases.ts';
import { readReleases } from './releases/read-releases.ts';
import { giveTitles } from './titles/give-titles.ts';
import { returnSubheads } from './titles/subheads.ts';
import { titledBodies, titleGroups } from './titles/title-groups.ts';

/** Web pages, releases and documents print none. */
const NO_MASTHEAD: Masthead = { publication: null, issueDate: null, number: null, name: null };

/** The column name that stands above each line, by the line's index. */
function sectionsOf(lines: PageLine[]): (string | null)[] {
  let section: string | null = null;
  return lines.map((line) => {
    if (line.label === 'section') section = line.compact.replace(/^[◎●■□◆▲★☆※【[]+|[】\]]{1,3}$/g, '');
    return section;
  });
}

/** `北方新报正北` cut off at a page's foot is the wire that the page prints whole elsewhere. */
function completeWires(articles: Article[]): void {
  const wires = new Set(articles.map(({ wire }) => wire).filter((wire) => wire !== null));
  for (const article of articles) {
    const { wire } = article;
    if (!wire || wire.length < 3) continue;
    const whole = [...wires].find(
      (other) => other !== wire && other.startsWith(wire) && other.length <= wire.length + 3 && !wordSet('wires').has(wire),
    );
    if (whole) article.wire = whole;
  }
}

/** The paper that signs datelines with its own name, where the masthead names none. */
function publicationIn(articles: Article[]): string | null {
  const papers = articles.flatMap(({ wire }) => [...wordSet('publications')].filter((paper) => wire?.startsWith(paper)));
  return papers[0] ?? null;
}

/** Dates the articles: by the source's word, else as they or their releases print it, with the masthead's year, else the page's. */
function date(drafts: Draft[], page: Page, datedBy: string | null): void {
  const months = drafts
    .map(({ printed }) => (printed && 'month' in printed ? printed.month : null))
    .filter((month) => month !== null);
  const year = pageYear(canonical(page.text).replace(/\s+/g, ''), months);
  for (const { article, dateline, released, given } of drafts) {
    const dated = given
      ? { iso: given, why: 'date: its source’s own' }
      : dateOfArticle({
          text: article.text,
          dateline,
          released,
          issueDate: page.issueDate,
          notice: article.kind === 'notice',
          year,
        });
    article.date = dated?.iso ?? null;
    if (dated) article.reading.reasons.push(dated.why);
    if (!given && datedBy && page.issueDate) article.reading.reasons.push(`${article.date ? 'year' : 'day'}: ${datedBy}`);
  }
}

function readDrafts(text: string, lines: PageLine[], chains: Chain[]): Draft[] {
  const bodies = titledBodies(text, chains);
  const { titles, rest } = giveTitles(titleGroups(lines, chains), bodies);
  returnSubheads(chains, rest);
  const sections = sectionsOf(lines);
  return chains.map((chain, at) => readArticle(text, chain, titles.get(at), sections[chain.chunks[0]?.from ?? 0] ?? null));
}

/** What reading a page gives before it is dated, however its articles were told from each other. */
interface Read extends GivenPageReading {
  /** A newspaper's page: its datelines complete each other, and tell its paper. */
  newspaper: boolean;
}

/** Reads a page whose articles its source does not tell: by the heads of releases, else as a newspaper's. */
function readPrinted(text: string): Read {
  const printed = printedLines(text);
  const releases = readReleases(text, printed);
  if (releases) return { masthead: NO_MASTHEAD, drafts: draftReleases(text, releases), rest: releases.lines, newspaper: false };
  const { masthead, lines } = readPageLines(text, printed);
  const chains = chainChunks(untangleChunks(chunksOf(lines)));
  return { masthead, drafts: readDrafts(text, lines, chains), rest: lines, newspaper: true };
}

/** What the page prints of itself, else what its source says of it. */
const masthead = (printed: Masthead, given: GivenPage): Masthead => ({
  publication: printed.publication ?? given.publication,
  issueDate: printed.issueDate ?? given.issueDate,
  number: printed.number ?? given.number,
  name: printed.name ?? given.name,
});

/**
 * Reads a page that has been decoded.
 * @param source the page's source name
 * @param text its text, well-formed
 * @param given what its source says of it; articles that are given are not looked for
 */
export function readPage(source: string, text: string, given: Given = NOTHING_GIVEN): PageReading {
  const read: Read = given.articles ? { ...readGiven(text, given, given.articles), newspaper: true } : readPrinted(text);
  const page: Page = { source, text, ...masthead(read.masthead, given.page) };
  date(read.drafts, page, read.masthead.issueDate ? null : given.page.datedBy);
  const articles = read.drafts.map(({ article }) => article).filter((article) => article.text !== '');
  articles.forEach((article, order) => {
    article.order = order;
  });
  if (read.newspaper) completeWires(articles);
  markDoubts(given.articles ? null : text, articles);
  page.publication ??= read.newspaper ? publicationIn(articles) : null;
  const told = given.reasons.length > 0 ? { told: given.reasons } : {};
  const { furniture, leftover } = account(text, read.rest, articles);
  return { page, articles, ...told, furniture, leftover: withScripts(leftover) };
}
