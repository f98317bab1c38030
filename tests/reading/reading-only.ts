/** Prints pages' readings without facts, one page a line, in the shape the scorer takes. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { reportersOf } from '../../src/articles/article.ts';
import { readPage } from '../../src/articles/read-page.ts';

for (const file of process.argv.slice(2)) {
  const reading = readPage(basename(file), readFileSync(file, 'utf8'));
  const articles = reading.articles.map(({ bylines, ...article }) => ({
    ...article,
    bylines,
    reporters: reportersOf({ bylines }),
  }));
  console.log(
    JSON.stringify({ page: basename(file), ...reading.page, articles, furniture: reading.furniture, leftover: reading.leftover }),
  );
}
