/** Searching names and texts through the full-text indexes, and an indicator's series. */
import type { Scope, Site } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { FigureOrder } from './figure/list.ts';
import { parseGlobalId } from './global-id.ts';
import { byPhrase, NAMES, TEXTS } from './name.ts';
import {
  AgencyConnection,
  ArticleConnection,
  EntityConnection,
  FigureConnection,
  OfficialConnection,
  ProjectConnection,
  RegionConnection,
} from './refs.ts';
import { typed } from './typed.ts';

/** Best first. */
const byScore = {
  terms: { SCORE: { by: ({ score }: Scope) => score, number: true } },
  tie: ({ node }: Scope) => `${node}.id`,
  tieUp: true,
  initial: ['SCORE', 'DESC'] as const,
};

/** Figures about one entity whose indicator holds the characters asked, in the order of their periods. */
function series({ fresh, argument }: Site) {
  const [subject, node] = [fresh('s'), fresh('n')];
  const key = argument('subject', (id) => parseGlobalId(String(id)).key);
  return {
    clauses: `MATCH (${subject}:Entity {id: ${key}})<-[:ABOUT]-(${node})`,
    where: [`${node}.indicator CONTAINS ${argument('indicator', typed)}`],
    scope: { node },
    carried: [node],
  };
}

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
    figureSeries: t.connected({
      type: FigureConnection,
      rows: series,
      order: { ...FigureOrder, initial: ['PERIOD', 'ASC'] },
      args: {
        indicator: t.arg.string({
          required: true,
          description:
            'Characters that the indicator must hold, as the article’s words have them; blanks around them do not count.',
        }),
        subject: t.arg.id({ required: true, description: 'Id of the region, agency or project, as its field `id` gives it.' }),
      },
      description:
        'Figures of one entity whose indicator holds these characters, in the order of time: by the end of the period; those without one by their article’s day.',
    }),
  };
});
