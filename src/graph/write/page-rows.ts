/** A page with its facts → all it puts into the graph; a pure function, so that two readings can be compared. */
import { createHash } from 'node:crypto';
import { type Article, type Piece, reportersOf, type Span } from '../../articles/article.ts';
import type { Facts } from '../../entities/facts.ts';
import { articleId, makeId } from '../../entities/identity.ts';
import type { PageFacts } from '../../entities/page-facts.ts';
import type { Page } from '../../pages/page.ts';
import { int, ints } from '../numbers.ts';
import { type Claim, claimLines } from './claim.ts';
import type { Props } from './entity-state.ts';
import { figureRows } from './figure-rows.ts';
import { aliasClaims, mentionEdges } from './mention-edges.ts';
import { naming } from './naming.ts';
import { relationEdges } from './relation-edges.ts';
import type { EdgeRow, PageRows } from './rows.ts';

/** Changes when what is stored of the same page changes: pages stored under another are written anew. */
const READER_VERSION = '3';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `leftover`, `leftoverStarts` …: texts, places and reasons side by side. */
const pieceProps = (name: string, pieces: Piece[]): Props => ({
  [name]: pieces.map(({ text }) => text),
  [`${name}Starts`]: ints(pieces.map(({ start }) => start)),
  [`${name}Ends`]: ints(pieces.map(({ end }) => end)),
  [`${name}Reasons`]: pieces.map(({ reason }) => reason),
});

function pageProps(id: string, { page, furniture, leftover }: PageFacts): Props {
  const { source, text, publication, issueDate, number, name } = page;
  return {
    id,
    source,
    text,
    publication,
    issueDate,
    number,
    name,
    textHash: digest(page.text),
    readerVersion: READER_VERSION,
    ...pieceProps('leftover', leftover),
    ...pieceProps('furniture', furniture),
  };
}

/** Where headline, kicker, subtitle and dateline stand on the page, side by side. */
function partProps({ parts }: Article): Props {
  const spans = Object.entries(parts ?? {}).flatMap(([kind, list]) => (list as Span[]).map((span) => ({ kind, ...span })));
  return {
    partKinds: spans.map(({ kind }) => kind),
    partStarts: ints(spans.map(({ start }) => start)),
    partEnds: ints(spans.map(({ end }) => end)),
  };
}

/** The article's date, else its page's, else empty: never absent, so that articles can always be sorted by it. */
const dayOf = (article: Article, issueDate: string | null): string => article.date ?? issueDate ?? '';

function articleProps(id: string, article: Article, day: string, people: string[]): Props {
  const { order, headline, subtitle, kicker, section, kind, date, wire, place, text } = article;
  const { bylines, runs, reading, jump } = article;
  return {
    ...{ id, order: int(order), headline, subtitle, kicker, section, kind, date, wire, place, text, people },
    day,
    reporters: reportersOf(article),
    bylineNames: bylines.map(({ name }) => name),
    bylineRoles: bylines.map(({ role }) => role),
    runTexts: ints(runs.map((run) => run.text)),
    runPages: ints(runs.map((run) => run.page)),
    runLengths: ints(runs.map(({ length }) => length)),
    ...partProps(article),
    readingScore: reading.score,
    readingReasons: reading.reasons,
    jumpDirection: jump?.direction,
    jumpPage: jump?.page,
    ...sourceProps(article),
  };
}

/** Where its source has it: its address, its key there, and where it is printed. What is not told has no property. */
const sourceProps = ({ url, sourceId, boxes = [] }: Article): Props => ({
  ...(url && { url }),
  ...(sourceId && { sourceId }),
  ...(boxes.length > 0 && {
    boxPages: ints(boxes.map(({ pageNumber }) => pageNumber)),
    boxes: boxes.flatMap(({ box }) => [...box]),
  }),
});

interface ArticleRows {
  article: Props;
  figures: Props[];
  edges: EdgeRow[];
  claims: Claim[];
}

function articleRows({ source, issueDate }: Page, article: Article, facts: Facts): ArticleRows {
  const id = articleId(source, article.order);
  const names = naming(facts, article.date);
  const stated = { id, text: article.text };
  const day = dayOf(article, issueDate);
  const figures = figureRows(stated, day, facts, names);
  const edges = [...mentionEdges(stated, facts), ...relationEdges(stated, facts, names), ...figures.edges];
  const people = [...new Set(facts.people.map((person) => person.name))];
  const claims = [...aliasClaims(facts), ...names.claims(edges.flatMap(({ from, to }) => [from, to]))];
  return { article: articleProps(id, article, day, people), figures: figures.nodes, edges, claims };
}

/** Everything of the page, by id. */
export function pageRows(pageFacts: PageFacts): PageRows {
  const { page, articles, facts } = pageFacts;
  const id = makeId('page', page.source);
  const parts = articles.map((article, at) => articleRows(page, article, facts[at] as Facts));
  const rows = {
    id,
    page: pageProps(id, pageFacts),
    publication: page.publication ? { id: makeId('publication', page.publication), name: page.publication } : null,
    articles: parts.map(({ article }) => article),
    figures: parts.flatMap(({ figures }) => figures),
    edges: parts.flatMap(({ edges }) => edges),
    claims: claimLines(parts.flatMap(({ claims }) => claims)),
  };
  return { ...rows, factsHash: digest(JSON.stringify(rows)) };
}
