/** Root look-ups by natural key, and lists by name. */

import type { Site } from '../pothos-cypher/index.ts';
import { AgencyOrder } from './agency-list.ts';
import { ArticleOrder } from './article-list.ts';
import { builder } from './builder.ts';
import { byKey } from './by-key.ts';
import { FigureOrder } from './figure-list.ts';
import { keyOf } from './global-id.ts';
import { bestByName, byName } from './name.ts';
import { OfficialOrder } from './official-list.ts';
import { PageOrder } from './page-list.ts';
import { ProjectOrder } from './project-list.ts';
import { PublicationOrder } from './publication.ts';
import {
  Agency,
  AgencyConnection,
  AgencyFilter,
  Article,
  ArticleConnection,
  ArticleFilter,
  FigureConnection,
  FigureFilter,
  OfficialConnection,
  OfficialFilter,
  PageConnection,
  PageFilter,
  ProjectConnection,
  ProjectFilter,
  PublicationConnection,
  PublicationFilter,
  Region,
  RegionConnection,
  RegionFilter,
} from './refs.ts';
import { RegionOrder } from './region-list.ts';

const all = (label: string) => (site: Site) => {
  const node = site.fresh('n');
  return { clauses: `MATCH (${node}:${label})`, scope: { node }, carried: [node], degree: `(:${label})` };
};

builder.queryFields((t) => {
  const name = { name: t.arg.string({ description: 'Exactly this name, full or as printed elsewhere.' }) };
  return {
    region: t.one({
      type: Region,
      rows: byKey('Region', 'code', 'code'),
      args: { code: t.arg.string({ required: true, description: 'GB/T 2260 code: 150500.' }) },
      description: 'A region by its code.',
    }),
    agency: t.one({
      type: Agency,
      rows: bestByName('Agency', 'agencyName'),
      args: { name: t.arg.string({ required: true, description: 'Its full name, or a name it is printed under.' }) },
      description: 'An agency by its full name or an alias; of several with that alias the one named most.',
    }),
    article: t.one({
      type: Article,
      rows: byKey('Article', 'id', 'id', keyOf('Article')),
      args: { id: t.arg.id({ required: true, description: 'Its id, or its key.' }) },
      description: 'An article by its id.',
    }),
    regions: t.connected({
      type: RegionConnection,
      rows: byName('Region', 'regionName'),
      order: RegionOrder,
      filter: RegionFilter,
      args: name,
      description: 'Regions, by name if given.',
    }),
    agencies: t.connected({
      type: AgencyConnection,
      rows: byName('Agency', 'agencyName'),
      order: AgencyOrder,
      filter: AgencyFilter,
      args: name,
      description: 'Agencies, by name if given.',
    }),
    officials: t.connected({
      type: OfficialConnection,
      rows: byName('Official', 'officialName'),
      order: OfficialOrder,
      filter: OfficialFilter,
      args: name,
      description: 'Officials, by name if given: a name is no key.',
    }),
    projects: t.connected({
      type: ProjectConnection,
      rows: byName('Project', 'projectName'),
      order: ProjectOrder,
      filter: ProjectFilter,
      args: name,
      description: 'Projects, by name if given.',
    }),
    articles: t.connected({
      type: ArticleConnection,
      rows: all('Article'),
      order: ArticleOrder,
      filter: ArticleFilter,
      description: 'Articles, newest first.',
    }),
    figures: t.connected({
      type: FigureConnection,
      rows: all('Figure'),
      order: FigureOrder,
      filter: FigureFilter,
      description: 'Figures.',
    }),
    pages: t.connected({
      type: PageConnection,
      rows: all('Page'),
      order: PageOrder,
      filter: PageFilter,
      description: 'Pages that were read.',
    }),
    publications: t.connected({
      type: PublicationConnection,
      rows: all('Publication'),
      order: PublicationOrder,
      filter: PublicationFilter,
      description: 'Newspapers.',
    }),
  };
});
