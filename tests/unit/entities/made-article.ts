/** A text → an article of nothing else, for the finders of facts to be tested on. */
import type { Article } from '../../../src/articles/article.ts';
import type { Page } from '../../../src/pages/page.ts';

const BARE: Article = {
  order: 0,
  headline: null,
  subtitle: null,
  kicker: null,
  section: null,
  kind: 'news',
  date: '2021-03-05',
  wire: null,
  place: null,
  bylines: [],
  text: '',
  runs: [],
  reading: { score: 1, reasons: [] },
};

/** The article, with what else a test says of it. */
export const articleOf = (text: string, told: Partial<Article> = {}): Article => ({ ...BARE, text, ...told });

/** A page that says nothing of itself. */
export const pageOf = (text = '', told: Partial<Page> = {}): Page => ({
  source: 'invented.txt',
  text,
  publication: null,
  issueDate: null,
  number: null,
  name: null,
  ...told,
});
