/** A region, what lies in it, and how regions are found. */
import { along, type Site } from '../../pothos-cypher/index.ts';
import { AgencyOrder } from '../agency/list.ts';
import { builder } from '../builder.ts';
import { byKey } from '../by-key.ts';
import { PART_OF, SERVES } from '../edges.ts';
import { entityFields, figuresField } from '../entity/entity.ts';
import { RegionLevel } from '../enums.ts';
import { byName } from '../name.ts';
import { Node } from '../node.ts';
import { ProjectOrder } from '../project/list.ts';
import {
  AgencyConnection,
  AgencyFilter,
  Entity,
  ProjectFilter,
  ProjectInRegionConnection,
  Region,
  RegionConnection,
  RegionFilter,
} from '../refs.ts';
import { nameArgument } from '../root.ts';
import { typed } from '../typed.ts';
import { RegionOrder } from './list.ts';

/** Projects in the region; with `includeDescendants` also those in the regions it is made of. */
function projectsIn({ scope, fresh, choice, label: _ }: Site) {
  const far = fresh('n');
  const below = choice('includeDescendants') === true ? '<-[:PART_OF*0..6]-()' : '';
  return {
    clauses: `MATCH (${scope.node})${below}<-[:LOCATED_IN]-(${far})`,
    scope: { node: far, from: far, to: scope.node },
    carried: [far],
    distinct: true,
  };
}

builder.graphNode(Region, {
  label: 'Region',
  description: 'A place of the administrative division, or a zone or village in one: 通辽市, 海勃湾区.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    ...entityFields(t, 'Region'),
    code: t.property({
      type: 'String',
      nullable: true,
      description: 'GB/T 2260 code, 6 digits (townships 9); zones and villages have none.',
    }),
    level: t.property({
      type: 'String',
      nullable: true,
      deprecationReason: 'Use `regionLevel`.',
      description: 'The same as `regionLevel`, as the graph stores it: province, prefecture, county and so on.',
    }),
    regionLevel: t.value(
      RegionLevel.field(({ node }) => `${node}.level`, 'At which level of the administrative division it stands.'),
    ),
    parent: t.one({
      type: Region,
      rows: along(PART_OF, 'out'),
      description: 'The region it is directly part of; null for provinces and where it is not known.',
    }),
    ancestors: t.many({
      type: Region,
      rows: ({ scope, fresh }) => {
        const [far, path] = [fresh('n'), fresh('w')];
        return {
          clauses: `MATCH ${path} = (${scope.node})-[:PART_OF*1..6]->(${far})`,
          scope: { node: far, path },
          carried: [far, path],
        };
      },
      order: ({ path }) => `length(${path})`,
      description: 'The regions it lies in, nearest first, up to the province.',
    }),
    children: t.connected({
      type: RegionConnection,
      rows: along(PART_OF, 'in'),
      order: RegionOrder,
      filter: RegionFilter,
      description: 'Regions directly below it, by code.',
    }),
    projects: t.connected({
      type: ProjectInRegionConnection,
      rows: projectsIn,
      order: ProjectOrder,
      filter: ProjectFilter,
      args: {
        includeDescendants: t.arg.boolean({
          defaultValue: false,
          description: 'Also projects placed in regions below it, at any level.',
        }),
      },
      description: 'Projects that articles place in it.',
    }),
    agencies: t.connected({
      type: AgencyConnection,
      rows: along(SERVES, 'in'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies whose jurisdiction it is.',
    }),
    figures: figuresField(t),
  }),
});

builder.queryFields((t) => ({
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
  regions: t.connected({
    type: RegionConnection,
    rows: byName('Region', 'regionName'),
    order: RegionOrder,
    filter: RegionFilter,
    args: nameArgument(t),
    description: 'All regions, or those of one name.',
  }),
}));
