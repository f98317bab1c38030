/** What was read of a page in simplified characters → the same with the characters that are printed; entities keep their names. */
import type { Article, Piece, Span } from '../articles/article.ts';
import type { PageReading } from '../articles/page-reading.ts';
import type { Facts } from './facts.ts';

/** A page as printed and as it was read: both of one length. */
interface Both {
  printed: string;
  read: string;
}

const at = ({ printed, read }: Both, page: number, char: string): string =>
  printed[page] === read[page] ? char : (printed[page] as string);

/** The article's text, by its runs. */
function textOf(both: Both, { text, runs }: Article): string {
  const chars = text.split('');
  for (const run of runs)
    for (let step = 0; step < run.length; step++)
      chars[run.text + step] = at(both, run.page + step, chars[run.text + step] as string);
  return chars.join('');
}

/** How many marks and white space stand between two characters of a title, at most. */
const MARKS = 40;

/** A headline, by where its parts stand: its characters come in the order of these, with marks between them. */
function titleOf(both: Both, title: string | null, spans: Span[] = []): string | null {
  if (title === null) return null;
  const places = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step));
  let next = 0;
  const chars = title.split('').map((char) => {
    const ahead = places.slice(next, next + MARKS).findIndex((page) => both.read[page] === char);
    if (/\s/.test(char) || ahead < 0) return char;
    next += ahead + 1;
    return at(both, places[next - 1] as number, char);
  });
  return chars.join('');
}

const pieceOf = ({ printed }: Both, piece: Piece): Piece => ({ ...piece, text: printed.slice(piece.start, piece.end) });

const articleOf = (both: Both, article: Article): Article => ({
  ...article,
  text: textOf(both, article),
  headline: titleOf(both, article.headline, article.parts?.headline),
  kicker: titleOf(both, article.kicker, article.parts?.kicker),
  subtitle: titleOf(both, article.subtitle, article.parts?.subtitle),
});

/** A page's reading as printed. */
export function readingAsPrinted(reading: PageReading, printed: string): PageReading {
  const both = { printed, read: reading.page.text };
  return {
    ...reading,
    page: { ...reading.page, text: printed },
    articles: reading.articles.map((article) => articleOf(both, article)),
    furniture: reading.furniture.map((piece) => pieceOf(both, piece)),
    leftover: reading.leftover.map((piece) => pieceOf(both, piece)),
  };
}

/** An article's facts with the words of its text as printed: those of mentions and figures. */
export function factsAsPrinted(facts: Facts, { text }: Article): Facts {
  const quoted = <Quoted extends Span & { text: string }>(one: Quoted): Quoted => ({
    ...one,
    text: text.slice(one.start, one.end),
  });
  const mentioned = <Entity extends { mentions: Facts['regions'][number]['mentions'] }>(entity: Entity): Entity => ({
    ...entity,
    mentions: entity.mentions.map(quoted),
  });
  return {
    regions: facts.regions.map(mentioned),
    agencies: facts.agencies.map(mentioned),
    officials: facts.officials.map(mentioned),
    people: facts.people.map(mentioned),
    projects: facts.projects.map(mentioned),
    figures: facts.figures.map(quoted),
  };
}
