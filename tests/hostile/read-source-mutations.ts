/**
 * Child of the mutation test of files: reads spoiled files of each format, and their parts as pages.
 *   npx tsx tests/hostile/read-source-mutations.ts FIRST_NUMBER PER_SAMPLE
 */
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { PageError } from '../../src/sources/page-error.ts';
import type { Part, Span } from '../../src/sources/part.ts';
import { readAll } from '../sources-samples/read-all.ts';
import { SAMPLES } from '../sources-samples/samples.ts';
import { faultsOfFacts } from './faults-of-facts.ts';
import { spoilAll } from './spoil-all.ts';

/** Spans of a part that are not within its text. */
function astray({ text, given }: Part): string[] {
  const spans: Span[] = [
    ...given.aside,
    ...(given.articles ?? []).flatMap(({ headline, kicker, subtitle, body }) => [...headline, ...kicker, ...subtitle, ...body]),
  ];
  return spans
    .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
    .map(({ start }) => `span ${start} is astray`);
}

function faultsOfPart(part: Part, name: string): string[] {
  const faults = astray(part);
  if (!part.text.isWellFormed()) faults.push('its text is not well-formed');
  if (!part.source.startsWith(name)) faults.push(`its name is ${part.source}`);
  return [...faults, ...faultsOfFacts(readPageFacts(part.source, part.text, part.given))];
}

readPageFacts('warm-up', '旗水务局检修闸口\n本报讯 昨日，旗水务局检修了闸口。');
spoilAll(SAMPLES, async (bytes, name) => {
  const items = await readAll(bytes, name);
  const faults = items.flatMap((item) => (item instanceof PageError ? [] : faultsOfPart(item, name)));
  const [only] = items;
  if (items.length === 1 && only instanceof PageError) throw only;
  return items.length > 0 ? faults : ['it gave neither parts nor an error'];
});
