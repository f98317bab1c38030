/** A page's text → its reading with the facts of each article: the one way from text to facts. */
import type { PageReading } from '../articles/page-reading.ts';
import { readPage } from '../articles/read-page.ts';
import type { Given } from '../sources/part.ts';
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

/** Reads a decoded page and all that its articles say; `given` is what its source says of it. */
export function readPageFacts(source: string, text: string, given?: Given): PageFacts {
  const reading = readPage(source, text, given);
  return { ...reading, facts: reading.articles.map((article) => readFacts(reading.page, article)) };
}

/** The same, with all that the stages saw, for whoever asks why. */
export function readPageStages(source: string, text: string, given?: Given): PageStages {
  const reading = readPage(source, text, given);
  return { ...reading, staged: reading.articles.map((article) => readStages(reading.page, article)) };
}
