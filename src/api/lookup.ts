/** Root look-ups by key or name, and root lists. */
import type { Source } from '../pothos-cypher/index.ts';
import { AgencyOrder } from './agency/list.ts';
import { ArticleOrder } from './article/list.ts';
import { builder } from './builder.ts';
import { byKey } from './by-key.ts';
import { FigureOrder } from './figure/list.ts';
import { keyOf } from './global-id.ts';
import { bestByName, byName, ofLabel } from './name.ts';
import { OfficialOrder } from './official/list.ts';
import { PageOrder } from './page/list.ts';
import { ProjectOrder } from './project/list.ts';
import { PublicationOrder } from './publication/publication.ts';
import {
  Agency,
  AgencyConnection,
  AgencyFilter,
  Article,
  ArticleConnection,
  ArticleFilter,
  Figure,
  FigureConnection,
  FigureFilter,
  Official,
  OfficialConnection,
  OfficialFilter,
  Page,
  PageConnection,
  PageFilter,
  Project,
  ProjectConnection,
  ProjectFilter,
  Publication,
  PublicationConnection,
  PublicationFilter,
  Region,
  RegionConnection,
  RegionFilter,
} from './refs.ts';
import { RegionOrder } from './region/list.ts';
import { typed } from './typed.ts';

const all =
  (label: string): Source =>
  ({ fresh }) =>
    ofLabel(label, fresh('n'));

builder.queryFields((t) => {
  const name = {
    name: t.arg.string({
      description:
        'The full name or one it is printed under, all of it; blanks around it do not count. All of the list when not given.',
    }),
  };
  const byId = (type: typeof Article, description: string) =>
    t.one({
      type,
      rows: byKey(type.name, 'id', 'id', keyOf(type.name)),
      args: {
        id: t.arg.id({
          required: true,
          description: 'Its id, as the field `id` gives it, or its key. An id of another type finds nothing.',
        }),
      },
      description: `${description} Null where there is none.`,
    });
  return {
    region: t.one({
      type: Region,
      rows: byKey('Region', 'code', 'code', typed),
      args: {
        code: t.arg.string({
          required: true,
          description: 'GB/T 2260 code of 6 digits, 9 for townships: 150500 is 通辽市. Blanks around it do not count.',
        }),
      },
      description: 'A region by its code; null where no page names such a one. Regions without a code are found by name.',
    }),
    agency: t.one({
      type: Agency,
      rows: bestByName('Agency', 'agencyName'),
      args: {
        name: t.arg.string({
          required: true,
          description: 'Its full name, or one it is printed under, all of it. Blanks around it do not count.',
        }),
      },
      description:
        'An agency by its full name or an alias; of several with that alias the one named most. Null where there is none.',
    }),
    article: byId(Article, 'An article by its id.'),
    official: byId(Official, 'An official by the id; names are looked up by `officials(name:)`, since several may bear one.'),
    project: byId(Project, 'A project by its id; names are looked up by `projects(name:)`.'),
    figure: byId(Figure, 'A figure by its id.'),
    page: byId(Page, 'A page by its id.'),
    publication: byId(Publication, 'A newspaper by its id.'),
    regions: t.connected({
      type: RegionConnection,
      rows: byName('Region', 'regionName'),
      order: RegionOrder,
      filter: RegionFilter,
      args: name,
      description: 'All regions, or those of one name.',
    }),
    agencies: t.connected({
      type: AgencyConnection,
      rows: byName('Agency', 'agencyName'),
      order: AgencyOrder,
      filter: AgencyFilter,
      args: name,
      description: 'All agencies, or those of one name.',
    }),
    officials: t.connected({
      type: OfficialConnection,
      rows: byName('Official', 'officialName'),
      order: OfficialOrder,
      filter: OfficialFilter,
      args: name,
      description: 'All officials, or those of one name: several may bear it.',
    }),
    projects: t.connected({
      type: ProjectConnection,
      rows: byName('Project', 'projectName'),
      order: ProjectOrder,
      filter: ProjectFilter,
      args: name,
      description: 'All projects, or those of one name.',
    }),
    articles: t.connected({
      type: ArticleConnection,
      rows: all('Article'),
      order: ArticleOrder,
      filter: ArticleFilter,
      description: 'All articles, newest first.',
    }),
    figures: t.connected({
      type: FigureConnection,
      rows: all('Figure'),
      order: FigureOrder,
      filter: FigureFilter,
      description: 'All figures, by key; filter by `normalisedUnit` to compare values.',
    }),
    pages: t.connected({
      type: PageConnection,
      rows: all('Page'),
      order: PageOrder,
      filter: PageFilter,
      description: 'All pages that were read, newest issue first.',
    }),
    publications: t.connected({
      type: PublicationConnection,
      rows: all('Publication'),
      order: PublicationOrder,
      filter: PublicationFilter,
      description: 'All newspapers of which a page was read, by name.',
    }),
  };
});
