/** A sentence → the stages of its undertakings, for tests of rules. */
import { readAgencies } from '../../../../src/entities/agencies/read-agencies.ts';
import type { Candidate } from '../../../../src/entities/projects/candidate.ts';
import { type ProjectStages, projectStages } from '../../../../src/entities/projects/stages.ts';
import { readRegions } from '../../../../src/entities/regions/read-regions.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

/** All that was seen and chosen; a line break ends the headline. */
export function stagesOf(printed: string): ProjectStages {
  const [first = '', second] = printed.split('\n');
  const article = articleOf(second ?? first, { date: null, headline: second === undefined ? null : first });
  const view = viewOf(pageOf(), article);
  const regions = readRegions(view);
  return projectStages(view, regions, readAgencies(view, regions));
}

/** What was said of each candidate, as `rule: text`, refused ones with a minus sign in front. */
export const verdictsOf = (printed: string): string[] =>
  stagesOf(printed).verdicts.map(({ candidate, accepted, rule }) => `${accepted ? '' : '-'}${rule}: ${candidate.text}`);

/** The candidates accepted of a sentence. */
export const acceptedOf = (printed: string): Candidate[] =>
  stagesOf(printed).verdicts.flatMap(({ candidate, accepted }) => (accepted ? [candidate] : []));
