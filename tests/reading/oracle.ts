/**
 * Prints predictions whose article boundaries are the gold's own, so that facts can be judged apart from splitting:
 *   npx tsx tests/reading/oracle.ts GOLD_FOLDER [PAGES_FOLDER] [page prefix …] | node score.mjs --gold GOLD_FOLDER --pred - --errors
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { pageJson } from '../../src/entities/page-json.ts';
import { readFacts } from '../../src/entities/read-facts.ts';
import { canonical } from '../../src/pages/normalise.ts';

interface GoldArticle {
  headline: string | null;
  kicker: string | null;
  kind: Article['kind'];
  date: string | null;
  wire: string | null;
  reporters?: string[];
  text?: string;
  first: string;
  last: string;
}

const tidy = (text: string) =>
  canonical(text.replace(/\u3000{2}/g, '\n'))
    .replace(/(?<![A-Za-z]) +| +(?![A-Za-z])/g, '')
    .replace(/\n+/g, '\n')
    .trim();

function cut(page: string, from: string, to: string): string {
  const whole = page.normalize('NFKC').replace(/\s+/g, '');
  const start = whole.indexOf(from.normalize('NFKC').replace(/\s+/g, ''));
  const last = to.normalize('NFKC').replace(/\s+/g, '');
  return whole.slice(start, whole.indexOf(last, start) + last.length);
}

/** The gold text of composed pages includes the dateline; an article's text does not. */
function bodyOf(gold: GoldArticle, pageText: string): string {
  const text = tidy(gold.text ?? cut(pageText, gold.first, gold.last));
  const at = text.indexOf(tidy(gold.first));
  return at > 0 && at < 80 ? text.slice(at) : text;
}

/** The gold page as if our own reader had split it. */
export function goldPage(goldFile: string, pagesFolder: string) {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8'));
  const file = join(pagesFolder, gold.page);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const page = {
    source: gold.page,
    text,
    publication: gold.publication ?? null,
    issueDate: gold.issueDate ?? null,
    number: null,
    name: null,
  };
  const articles = (gold.articles as GoldArticle[]).map(
    (g, order): Article => ({
      order,
      headline: g.headline,
      subtitle: null,
      kicker: g.kicker,
      section: null,
      kind: g.kind,
      date: g.date,
      wire: g.wire,
      place: null,
      bylines: (g.reporters ?? []).map((name) => ({ name, role: 'reporter' })),
      text: bodyOf(g, text),
      runs: [],
      reading: { score: 1, reasons: [] },
    }),
  );
  return { page, articles, furniture: [], leftover: [], facts: articles.map((article) => readFacts(page, article)) };
}

if (process.argv[1] === import.meta.filename) {
  const [folder = '', pages = join(folder, folder.includes('composed') ? '../pages-composed' : '../pages'), ...prefixes] =
    process.argv.slice(2);
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    if (prefixes.length && !prefixes.some((prefix) => name.startsWith(prefix))) continue;
    console.log(JSON.stringify(pageJson(goldPage(join(folder, name), pages))));
  }
}
