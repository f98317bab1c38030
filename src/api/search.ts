/** Searching names and texts through the full-text indexes. */
import type { Scope } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { byPhrase, NAMES, TEXTS } from './name.ts';
import {
  AgencyConnection,
  ArticleConnection,
  EntityConnection,
  OfficialConnection,
  ProjectConnection,
  RegionConnection,
} from './refs.ts';

/** Best first. */
const byScore = {
  terms: { SCORE: { by: ({ score }: Scope) => score, number: true } },
  tie: ({ node }: Scope) => `${node}.id`,
  tieUp: true,
  initial: ['SCORE', 'DESC'] as const,
};

builder.queryFields((t) => {
  const args = {
    phrase: t.arg.string({
      required: true,
      description:
        'Characters to look for, at most 200; an empty phrase finds nothing. Words set apart by blanks must all be there, each as it is; letters and digits are found as whole words.',
    }),
  };
  const search = (type: typeof AgencyConnection, index: string, description: string, texts = NAMES) =>
    t.connected({ type, rows: byPhrase(index, texts), order: byScore, args, description });
  return {
    searchRegions: search(RegionConnection, 'regionName', 'Regions whose names hold the phrase, best first.'),
    searchAgencies: search(AgencyConnection, 'agencyName', 'Agencies whose names hold the phrase, best first.'),
    searchOfficials: search(OfficialConnection, 'officialName', 'Officials whose names hold the phrase, best first.'),
    searchProjects: search(ProjectConnection, 'projectName', 'Projects whose names hold the phrase, best first.'),
    searchEntities: search(EntityConnection, 'entityName', 'Entities of any kind whose names hold the phrase, best first.'),
    searchArticles: search(
      ArticleConnection,
      'articleText',
      'Articles whose headlines or texts hold the phrase, best first.',
      TEXTS,
    ),
  };
});
