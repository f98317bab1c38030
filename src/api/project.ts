/** A project: where it is, who leads it, what is reported of it. */
import { along } from '../pothos-cypher/index.ts';
import { AgencyOrder } from './agency-list.ts';
import { builder } from './builder.ts';
import { LED_BY, LOCATED_IN } from './edges.ts';
import { entityFields, figuresField } from './entity.ts';
import { Node } from './node.ts';
import { AgencyFilter, AgencyOfProjectConnection, Entity, Project, RegionFilter, RegionOfProjectConnection } from './refs.ts';
import { RegionOrder } from './region-list.ts';

builder.graphNode(Project, {
  label: 'Project',
  description: 'Something built, run or carried out under a name of its own.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    ...entityFields(t, 'Project'),
    kind: t.property({ type: 'String', nullable: true, description: 'construction, programme, campaign, platform, park …' }),
    phase: t.property({ type: 'String', nullable: true, description: 'planned, started, under-way, finished.' }),
    regions: t.connected({
      type: RegionOfProjectConnection,
      rows: along(LOCATED_IN, 'out'),
      order: RegionOrder,
      filter: RegionFilter,
      description: 'Where it is.',
    }),
    agencies: t.connected({
      type: AgencyOfProjectConnection,
      rows: along(LED_BY, 'out'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Who leads it or takes part.',
    }),
    figures: figuresField(t),
  }),
});
