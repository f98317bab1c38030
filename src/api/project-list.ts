/** Lists of projects: connection, filter and order. */
import { along, type Scope } from '../pothos-cypher/index.ts';
import { AgencyFilter } from './agency-list.ts';
import { ABOUT, LED_BY, LOCATED_IN } from './edges.ts';
import { FigureFilter } from './figure-list.ts';
import { Text } from './operators.ts';
import { evidenceFields, rolesField } from './relation.ts';
import { some } from './quantified.ts';
import { RegionFilter } from './region-list.ts';
import { builder } from './builder.ts';
import { entityFilterFields, entityTerms } from './entity-list.ts';
import { Project } from './project.ts';

export const ProjectConnection = builder.graphConnection(() => Project, { name: 'Project' });

/** A project in a region that may lie in the region asked: the words say which. */
const within = ({ from, to }: Scope, link: string) => `(${from})-[${link}:LOCATED_IN]->()-[:PART_OF*0..6]->(${to})`;

export const ProjectInRegionConnection = builder.graphConnection(() => Project, {
  name: 'ProjectInRegion',
  edge: evidenceFields(LOCATED_IN, within),
});

export const ProjectLedConnection = builder.graphConnection(() => Project, {
  name: 'ProjectLed',
  edge: (t) => ({ roles: rolesField(t), ...evidenceFields(LED_BY)(t) }),
});

export const ProjectFilter = builder.graphFilter('ProjectFilter', {
  description: 'Which projects.',
  fields: () => ({
    ...entityFilterFields(),
    kind: { by: ({ node }) => `${node}.kind`, input: Text, description: 'construction, programme, campaign, park …' },
    phase: { by: ({ node }) => `${node}.phase`, input: Text, description: 'planned, started, under-way, finished.' },
    regions: some(RegionFilter, 'RegionFilter', along(LOCATED_IN, 'out'), 'Regions it is in.'),
    agencies: some(AgencyFilter, 'AgencyFilter', along(LED_BY, 'out'), 'Agencies that lead it or take part.'),
    figures: some(FigureFilter, 'FigureFilter', along(ABOUT, 'in'), 'Figures reported of it.'),
  }),
});

export const ProjectOrder = builder.graphOrder('ProjectOrder', {
  description: 'How to sort projects; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
