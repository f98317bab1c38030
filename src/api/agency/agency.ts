/** An agency, what it has to do with regions, officials and projects, and how agencies are found. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { HOLDS, LED_BY, SERVES, SUCCEEDED_BY, UNDER } from '../edges.ts';
import { entityFields, figuresField } from '../entity/entity.ts';
import { AgencyKind } from '../enums.ts';
import { bestByName, byName } from '../name.ts';
import { Node } from '../node.ts';
import { OfficialOrder } from '../official/list.ts';
import { asOfArgument, PostOrder, postsAt } from '../post/list.ts';
import { ProjectOrder } from '../project/list.ts';
import {
  Agency,
  AgencyConnection,
  AgencyFilter,
  Entity,
  OfficialConnection,
  OfficialFilter,
  PostConnection,
  PostFilter,
  ProjectFilter,
  ProjectLedConnection,
  Region,
} from '../refs.ts';
import { nameArgument } from '../root.ts';
import { AgencyOrder } from './list.ts';

builder.graphNode(Agency, {
  label: 'Agency',
  description: 'An organ, company, school or other body that acts.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    ...entityFields(t, 'Agency'),
    kind: t.property({
      type: 'String',
      nullable: true,
      deprecationReason: 'Use `agencyKind`.',
      description: 'The same as `agencyKind`, as the graph stores it: government, party, court and so on.',
    }),
    agencyKind: t.value(AgencyKind.field(({ node }) => `${node}.kind`, 'What sort of body it is; null where no page tells.')),
    region: t.one({
      type: Region,
      rows: along(SERVES, 'out'),
      description: 'The region it serves (its jurisdiction); null where it has none or none is known.',
    }),
    under: t.one({
      type: Agency,
      rows: along(UNDER, 'out'),
      description:
        'The agency it stands under, as its name or an article says: 乌海市公安局 for its 交警支队; null where none is known.',
    }),
    successor: t.one({
      type: Agency,
      rows: along(SUCCEEDED_BY, 'out'),
      description: 'The body that took its place by reform (工商局 → 市场监督管理局); null where none did.',
    }),
    predecessors: t.connected({
      type: AgencyConnection,
      rows: along(SUCCEEDED_BY, 'in'),
      order: AgencyOrder,
      description: 'Bodies whose place it took by reform.',
    }),
    subordinates: t.connected({
      type: AgencyConnection,
      rows: along(UNDER, 'in'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies that stand directly under it.',
    }),
    officials: t.connected({
      type: OfficialConnection,
      rows: along(HOLDS, 'in'),
      order: OfficialOrder,
      filter: OfficialFilter,
      description: 'Officials who hold or held a post at it.',
    }),
    posts: t.connected({
      type: PostConnection,
      rows: postsAt('in'),
      order: PostOrder,
      filter: PostFilter,
      args: asOfArgument(t),
      description: 'Posts at it, as articles state them.',
    }),
    projects: t.connected({
      type: ProjectLedConnection,
      rows: along(LED_BY, 'in'),
      order: ProjectOrder,
      filter: ProjectFilter,
      description: 'Projects it leads or takes part in.',
    }),
    figures: figuresField(t),
  }),
});

builder.queryFields((t) => ({
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
  agencies: t.connected({
    type: AgencyConnection,
    rows: byName('Agency', 'agencyName'),
    order: AgencyOrder,
    filter: AgencyFilter,
    args: nameArgument(t),
    description: 'All agencies, or those of one name.',
  }),
}));
