/**
 * Child of the mutation test: reads spoiled pages and prints what went wrong as JSON; a crash or hang ends it, not the test.
 *   npx tsx tests/hostile/read-mutations.ts FIRST_NUMBER PER_PAGE
 */
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { pageJson } from '../../src/entities/page-json.ts';
import { decodePage } from '../../src/sources/decode.ts';
import { PageError } from '../../src/sources/page-error.ts';
import { faultsOf } from '../reading/properties/accounted.ts';
import { OWN_PAGES } from '../reading/properties/own-pages.ts';
import { mutate } from './mutate.ts';

const [first = 0, perPage = 10] = process.argv.slice(2).map(Number);
const seen = { read: 0, refused: 0, slowest: 0, growth: 0, faults: [] as string[] };

/** Facts whose quotes are not where they say. */
function misquoted({ articles, facts }: ReturnType<typeof readPageFacts>): string[] {
  return facts.flatMap((some, at) => {
    const text = articles[at]?.text ?? '';
    const entities = [...some.regions, ...some.agencies, ...some.officials, ...some.people, ...some.projects];
    const quotes = [...entities.flatMap(({ mentions }) => mentions), ...some.figures];
    return quotes
      .filter((quote) => text.slice(quote.start, quote.end) !== quote.text)
      .map((quote) => `quote ${quote.start} is not “${quote.text}”`);
  });
}

function read(bytes: Buffer, name: string): string[] {
  try {
    const page = readPageFacts(name, decodePage(bytes, name));
    JSON.stringify(pageJson(page));
    seen.read += 1;
    return [...faultsOf(page), ...misquoted(page)];
  } catch (error) {
    if (!(error instanceof PageError)) return [String((error as Error).stack)];
    seen.refused += 1;
    return [];
  }
}

readPageFacts('warm-up', (OWN_PAGES[0] as (typeof OWN_PAGES)[number]).text);
const before = process.memoryUsage.rss();
for (const [at, { name, bytes }] of OWN_PAGES.entries()) {
  for (let number = first; number < first + perPage; number++) {
    const seed = number * OWN_PAGES.length + at;
    const other = OWN_PAGES[seed % (OWN_PAGES.length - 1)] as (typeof OWN_PAGES)[number];
    const started = process.cpuUsage();
    const faults = read(mutate(bytes, other.bytes, seed), name);
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1_000;
    seen.slowest = Math.max(seen.slowest, took);
    if (took > 1_000) faults.push(`took ${Math.round(took)} ms`);
    if (faults.length > 0) seen.faults.push(`${name}, mutation ${number}: ${faults.slice(0, 3).join('; ')}`);
  }
}
seen.growth = (process.memoryUsage.rss() - before) / 1e6;
process.stdout.write(JSON.stringify(seen));
