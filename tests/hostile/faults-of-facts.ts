/** What is wrong with the facts of a page: its account, and quotes that are not where they say. */
import type { readPageFacts } from '../../src/entities/page-facts.ts';
import { faultsOf } from '../reading/properties/accounted.ts';

type PageFacts = ReturnType<typeof readPageFacts>;

function misquoted({ articles, facts }: PageFacts): string[] {
  return facts.flatMap((some, at) => {
    const text = articles[at]?.text ?? '';
    const entities = [...some.regions, ...some.agencies, ...some.officials, ...some.people, ...some.projects];
    const quotes = [...entities.flatMap(({ mentions }) => mentions), ...some.figures];
    return quotes
      .filter((quote) => text.slice(quote.start, quote.end) !== quote.text)
      .map((quote) => `quote ${quote.start} is not “${quote.text}”`);
  });
}

export const faultsOfFacts = (page: PageFacts): string[] => [...faultsOf(page), ...misquoted(page)];
