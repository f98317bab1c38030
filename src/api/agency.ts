/** An agency, and what it has to do with regions, officials and projects. */
import { along } from '../pothos-cypher/index.ts';
import { AgencyOrder } from './agency-list.ts';
import { builder } from './builder.ts';
import { HOLDS, LED_BY, SERVES, SUCCEEDED_BY, UNDER } from './edges.ts';
import { entityFields, figuresField } from './entity.ts';
import { Node } from './node.ts';
import { OfficialOrder } from './official-list.ts';
import { asOfArgument, PostOrder, postsAt } from './post-list.ts';
import { ProjectOrder } from './project-list.ts';
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
} from './refs.ts';

builder.graphNode(Agency, {
  label: 'Agency',
  description: 'An organ, company, school or other body that acts.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    ...entityFields(t, 'Agency'),
    kind: t.property({ type: 'String', nullable: true, description: 'government, party, congress, court, company …' }),
    region: t.one({ type: Region, rows: along(SERVES, 'out'), description: 'Its jurisdiction.' }),
    under: t.one({ type: Agency, rows: along(UNDER, 'out'), description: 'The agency it stands under.' }),
    successor: t.one({ type: Agency, rows: along(SUCCEEDED_BY, 'out'), description: 'The body that took its place by reform.' }),
    predecessors: t.connected({
      type: AgencyConnection,
      rows: along(SUCCEEDED_BY, 'in'),
      order: AgencyOrder,
      description: 'Bodies whose place it took.',
    }),
    subordinates: t.connected({
      type: AgencyConnection,
      rows: along(UNDER, 'in'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies that stand under it.',
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
