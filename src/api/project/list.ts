/** Lists of projects: connection, filter and order. */
import { along, type Scope } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { ABOUT, LED_BY, LOCATED_IN } from '../edges.ts';
import { entityFilterFields, entityTerms } from '../entity/list.ts';
import { ProjectKind, ProjectPhase } from '../enums.ts';
import { Text } from '../operators.ts';
import { some } from '../quantified.ts';
import {
  AgencyFilter,
  FigureFilter,
  Project,
  ProjectConnection,
  ProjectFilter,
  ProjectInRegionConnection,
  ProjectLedConnection,
  RegionFilter,
} from '../refs.ts';
import { evidenceFields, roleFields } from '../relation.ts';

builder.graphConnection(ProjectConnection, { of: () => Project });

/** A project in a region that may lie in the region asked: the words say which. */
const within = ({ from, to }: Scope, link: string) => `(${from})-[${link}:LOCATED_IN]->()-[:PART_OF*0..6]->(${to})`;

builder.graphConnection(ProjectInRegionConnection, {
  of: () => Project,
  edge: evidenceFields(LOCATED_IN, within),
});

builder.graphConnection(ProjectLedConnection, {
  of: () => Project,
  edge: (t) => ({ ...roleFields(t), ...evidenceFields(LED_BY)(t) }),
});

builder.graphFilter(ProjectFilter, {
  description: 'Conditions on projects.',
  fields: () => ({
    ...entityFilterFields('Project'),
    kind: {
      by: ({ node }) => `${node}.kind`,
      input: Text,
      deprecationReason: 'Use `projectKind`.',
      description: 'Its kind as the graph stores it.',
    },
    projectKind: ProjectKind.filter(({ node }) => `${node}.kind`, 'What sort of undertaking it is.'),
    phase: {
      by: ({ node }) => `${node}.phase`,
      input: Text,
      deprecationReason: 'Use `projectPhase`.',
      description: 'Its phase as the graph stores it.',
    },
    projectPhase: ProjectPhase.filter(({ node }) => `${node}.phase`, 'How far it is by the latest article that tells.'),
    regions: some(RegionFilter, 'RegionFilter', along(LOCATED_IN, 'out'), 'Regions that articles place it in.'),
    agencies: some(AgencyFilter, 'AgencyFilter', along(LED_BY, 'out'), 'Agencies that lead it or take part.'),
    figures: some(FigureFilter, 'FigureFilter', along(ABOUT, 'in'), 'Figures that articles report of it.'),
  }),
});

export const ProjectOrder = builder.graphOrder('ProjectOrder', {
  description: 'How to sort projects; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
