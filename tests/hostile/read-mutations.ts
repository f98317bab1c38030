/**
 * Child of the mutation test: reads spoiled pages and prints what went wrong as JSON; a crash or hang ends it, not the test.
 *   npx tsx tests/hostile/read-mutations.ts FIRST_NUMBER PER_PAGE
 */
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { pageJson } from '../../src/entities/page-json.ts';
import { decodePage } from '../../src/sources/decode.ts';
import { OWN_PAGES } from '../reading/properties/own-pages.ts';
import { faultsOfFacts } from './faults-of-facts.ts';
import { spoilAll } from './spoil-all.ts';

readPageFacts('warm-up', (OWN_PAGES[0] as (typeof OWN_PAGES)[number]).text);
spoilAll(
  OWN_PAGES.map(({ name, bytes }) => ({ name, bytes })),
  async (bytes, name) => {
    const page = readPageFacts(name, decodePage(bytes, name));
    JSON.stringify(pageJson(page));
    return faultsOfFacts(page);
  },
);
