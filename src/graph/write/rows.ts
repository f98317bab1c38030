/** The shapes in which a page is handed to the database: nodes and edges by id, with their properties. */
import type { Span } from '../../articles/article.ts';
import { int } from '../numbers.ts';
import type { Props } from './entity-state.ts';

/** What an edge of an article's facts can be. */
export type FactEdge = 'MENTIONS' | 'REPORTS' | 'ABOUT' | 'HOLDS' | 'STYLED' | 'LOCATED_IN' | 'LED_BY';

export interface EdgeRow {
  type: FactEdge;
  from: string;
  to: string;
  props: Props;
}

/** The article that states something: its id, and the text in which the words stand. */
export interface Stated {
  id: string;
  text: string;
}

/** All that one page puts into the graph. */
export interface PageRows {
  id: string;
  page: Props;
  publication: { id: string; name: string } | null;
  articles: Props[];
  figures: Props[];
  edges: EdgeRow[];
  /** Lines of {@link claimLine}, in order. */
  claims: string[];
  /** Digest of all the above: equal for two readings that say the same. */
  factsHash: string;
}

/** The words of an article that say so. Kept on the edge, so that an answer need not read the text for them. */
export const wordsOf = ({ text }: Stated, { start, end }: Span): Props => ({
  start: int(start),
  end: int(end),
  quote: text.slice(start, end),
});
