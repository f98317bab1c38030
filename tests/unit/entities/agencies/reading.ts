import { type AgencyStages, agencyStages } from '../../../../src/entities/agencies/stages.ts';
import type { Agency } from '../../../../src/entities/facts.ts';
import { readRegions } from '../../../../src/entities/regions/read-regions.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

/** All that was seen and chosen in an article of nothing but a headline and a text. */
export function stagesOf(text: string, headline: string | null = null): AgencyStages {
  const view = viewOf(pageOf(text), articleOf(text, { headline }));
  return agencyStages(view, readRegions(view));
}

/** The agencies of such an article. */
export const agenciesOf = (text: string, headline: string | null = null): Agency[] => stagesOf(text, headline).agencies;

/** Full names by the words that say them: `{ 市监局: ['乌海市市场监督管理局'] }`. */
export function namesBySurface(text: string, headline: string | null = null): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const agency of agenciesOf(text, headline)) {
    for (const mention of agency.mentions) names[mention.text] = [...new Set([...(names[mention.text] ?? []), agency.name])];
  }
  return names;
}
