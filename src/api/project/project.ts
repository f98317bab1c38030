/** A project: where it is, who leads it, what is reported of it; and how projects are found. */
import { along } from '../../pothos-cypher/index.ts';
import { AgencyOrder } from '../agency/list.ts';
import { builder } from '../builder.ts';
import { LED_BY, LOCATED_IN } from '../edges.ts';
import { entityFields, figuresField } from '../entity/entity.ts';
import { ProjectKind, ProjectPhase } from '../enums.ts';
import { byName } from '../name.ts';
import { Node } from '../node.ts';
import {
  AgencyFilter,
  AgencyOfProjectConnection,
  Entity,
  Project,
  ProjectConnection,
  ProjectFilter,
  RegionFilter,
  RegionOfProjectConnection,
} from '../refs.ts';
import { RegionOrder } from '../region/list.ts';
import { byId, nameArgument } from '../root.ts';
import { ProjectOrder } from './list.ts';

builder.graphNode(Project, {
  label: 'Project',
  description: 'Something built, run or carried out under a name of its own.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    ...entityFields(t, 'Project'),
    kind: t.property({
      type: 'String',
      nullable: true,
      deprecationReason: 'Use `projectKind`.',
      description: 'The same as `projectKind`, as the graph stores it: construction, programme, park and so on.',
    }),
    projectKind: t.value(
      ProjectKind.field(({ node }) => `${node}.kind`, 'What sort of undertaking it is; null where no page tells.'),
    ),
    phase: t.property({
      type: 'String',
      nullable: true,
      deprecationReason: 'Use `projectPhase`.',
      description: 'The same as `projectPhase`, as the graph stores it: planned, under-way and so on.',
    }),
    projectPhase: t.value(
      ProjectPhase.field(({ node }) => `${node}.phase`, 'How far it is by the latest article that tells; null where none does.'),
    ),
    regions: t.connected({
      type: RegionOfProjectConnection,
      rows: along(LOCATED_IN, 'out'),
      order: RegionOrder,
      filter: RegionFilter,
      description: 'Regions that articles place it in, each with the words that say so.',
    }),
    agencies: t.connected({
      type: AgencyOfProjectConnection,
      rows: along(LED_BY, 'out'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies that lead it or take part, each with its roles and the words that say so.',
    }),
    figures: figuresField(t),
  }),
});

builder.queryFields((t) => ({
  project: byId(t, Project, 'A project by its id; names are looked up by `projects(name:)`.'),
  projects: t.connected({
    type: ProjectConnection,
    rows: byName('Project', 'projectName'),
    order: ProjectOrder,
    filter: ProjectFilter,
    args: nameArgument(t),
    description: 'All projects, or those of one name.',
  }),
}));
