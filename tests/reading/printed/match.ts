/** Articles of a part beside the pieces that were printed: which were found, and how well. */
import type { Article } from '../../../src/articles/article.ts';
import type { Part, Span } from '../../../src/sources/part.ts';
import type { Piece } from './pieces.ts';

/** Shares found: articles by F1, the others of the articles found. */
export interface Score {
  articles: number;
  headline: number;
  kicker: number;
  subtitle: number;
  /** What went wrong, in words. */
  wrong: string[];
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Share of two texts' pairs of letters that both have. */
export function likeness(one: string, other: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at < one.length - 1; at++) pairs.set(one.slice(at, at + 2), (pairs.get(one.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at < other.length - 1; at++) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length - 2);
}

/** So many letters at each end must be the same, and so much of the whole. */
const EDGE = 10;
const ALIKE = 0.95;

/** An article as read. */
type Read = Record<'text' | 'headline' | 'kicker' | 'subtitle', string>;

/** Scores what was read; `textOf` gives what should have been of a piece. */
function compare(given: readonly Read[], wanted: readonly Piece[], textOf: (piece: Piece) => string): Score {
  const wrong: string[] = [];
  const hits = { headline: 0, kicker: 0, subtitle: 0 };
  let found = 0;
  for (const piece of wanted) {
    const text = bare(textOf(piece));
    const ends = (one: Read) => one.text.slice(0, EDGE) === text.slice(0, EDGE) && one.text.slice(-EDGE) === text.slice(-EDGE);
    const match = given.find((one) => ends(one) && likeness(one.text, text) >= ALIKE);
    if (!match) {
      const near = given.find((one) => one.text.startsWith(text.slice(0, EDGE)) || likeness(one.text, text) > 0.5);
      const read = near ? `${near.text.slice(0, 30)}…${near.text.slice(-20)}` : 'nothing like it';
      wrong.push(`lost ${piece.headline.join(' ')}: ${text.slice(0, 30)}…${text.slice(-20)}; read ${read}`);
      continue;
    }
    found += 1;
    for (const field of ['headline', 'kicker', 'subtitle'] as const) {
      const printed = bare([piece[field] ?? ''].flat().join(''));
      if (match[field] === printed) hits[field] += 1;
      else wrong.push(`${field} ${printed}; read ${match[field]}`);
    }
  }
  if (given.length !== wanted.length) wrong.push(`${given.length} articles given, ${wanted.length} printed`);
  const share = (count: number) => count / Math.max(1, found);
  const articles = (2 * found) / Math.max(1, wanted.length + given.length);
  return { articles, headline: share(hits.headline), kicker: share(hits.kicker), subtitle: share(hits.subtitle), wrong };
}

/** Scores a part's given articles, which have all that was printed. */
export function score({ text, given }: Part, wanted: readonly Piece[]): Score {
  const at = (spans: readonly Span[]) => bare(spans.map(({ start, end }) => text.slice(start, end)).join(''));
  const read = (given.articles ?? []).map(({ body, headline, kicker, subtitle }) => ({
    text: at(body),
    headline: at(headline),
    kicker: at(kicker),
    subtitle: at(subtitle),
  }));
  return compare(read, wanted, ({ paragraphs }) => paragraphs.join(''));
}

const DATELINE = /^本报讯（记者 [^）]+）/;
const CREDIT = /本报记者 [\u4e00-\u9fff]{2,4} 摄$/;

/** Scores articles as they are read, which have no datelines and credits in their text. */
export function scoreArticles(articles: readonly Article[], wanted: readonly Piece[]): Score {
  const read = articles.map(({ text, headline, kicker, subtitle }) => ({
    text: bare(text),
    headline: bare(headline ?? ''),
    kicker: bare(kicker ?? ''),
    subtitle: bare(subtitle ?? ''),
  }));
  return compare(read, wanted, ({ paragraphs }) => paragraphs.join('').replace(DATELINE, '').replace(CREDIT, ''));
}

/** The mean of each share. */
export function mean(scores: readonly Score[]): Omit<Score, 'wrong'> {
  const of = (name: 'articles' | 'headline' | 'kicker' | 'subtitle') =>
    Number((scores.reduce((sum, score) => sum + score[name], 0) / Math.max(1, scores.length)).toFixed(4));
  return { articles: of('articles'), headline: of('headline'), kicker: of('kicker'), subtitle: of('subtitle') };
}
