/** A text → what the stages of reading its people make of it, with regions and agencies read from it too. */
import { readAgencies } from '../../../../src/entities/agencies/read-agencies.ts';
import { type OfficialStages, officialStages } from '../../../../src/entities/officials/read-officials.ts';
import { readRegions } from '../../../../src/entities/regions/read-regions.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

export function stagesOf(text: string): OfficialStages {
  const view = viewOf(pageOf(text), articleOf(text));
  const regions = readRegions(view);
  return officialStages(view, regions, readAgencies(view, regions));
}
