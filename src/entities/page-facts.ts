/** A page's text → its reading with the facts of each article: the one way from text to facts. */
import type { Article } from '../articles/article.ts';
import type { PageReading } from '../articles/page-reading.ts';
import { readPage } from '../articles/read-page.ts';
import { simplified } from '../pages/simplify.ts';
import type { Given } from '../sources/part.ts';
import { factsAsPrinted, readingAsPrinted } from './as-printed.ts';
import type { Facts } from './facts.ts';
import { readFacts, readStages, type StagedFacts } from './read-facts.ts';

/** A page's reading, and the facts of its articles in the same order. */
export interface PageFacts extends PageReading {
  facts: Facts[];
}

/** A page's reading, and its articles' facts with what each stage of reading saw, in the same order. */
export interface PageStages extends PageReading {
  staged: StagedFacts[];
}

/** A page's reading as its facts are read from it, and as it is printed: two only where its characters are traditional. */
interface Readings {
  read: PageReading;
  printed: PageReading;
}

function readingsOf(source: string, text: string, given?: Given): Readings {
  const plain = simplified(text);
  const read = readPage(source, plain ?? text, given);
  return { read, printed: plain === null ? read : readingAsPrinted(read, text) };
}

/** Facts of one of the articles, with the words as printed. */
const withPrint = ({ read, printed }: Readings, facts: Facts, at: number): Facts =>
  read === printed ? facts : factsAsPrinted(facts, printed.articles[at] as Article);

/** Reads a decoded page and all that its articles say; `given` is what its source says of it. */
export function readPageFacts(source: string, text: string, given?: Given): PageFacts {
  const both = readingsOf(source, text, given);
  const { page, articles } = both.read;
  return { ...both.printed, facts: articles.map((article, at) => withPrint(both, readFacts(page, article), at)) };
}

/** The same, with all that the stages saw, for whoever asks why; they see simplified characters. */
export function readPageStages(source: string, text: string, given?: Given): PageStages {
  const both = readingsOf(source, text, given);
  const staged = both.read.articles.map((article, at) => {
    const stages = readStages(both.read.page, article);
    return { ...stages, facts: withPrint(both, stages.facts, at) };
  });
  return { ...both.printed, staged };
}
