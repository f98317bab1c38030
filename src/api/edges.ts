/** The edges of the graph model, as the API follows them. */
import type { Edge } from '../pothos-cypher/index.ts';

export const IN_ISSUE: Edge = { type: 'IN_ISSUE', from: 'Page', to: 'Publication' };
export const PRINTED_ON: Edge = { type: 'PRINTED_ON', from: 'Article', to: 'Page' };
export const CONTINUES: Edge = { type: 'CONTINUES', from: 'Article', to: 'Article' };
export const MENTIONS: Edge = { type: 'MENTIONS', from: 'Article', to: 'Entity' };
export const REPORTS: Edge = { type: 'REPORTS', from: 'Article', to: 'Figure' };
export const ABOUT: Edge = { type: 'ABOUT', from: 'Figure', to: 'Entity' };
export const PART_OF: Edge = { type: 'PART_OF', from: 'Region', to: 'Region' };
export const SERVES: Edge = { type: 'SERVES', from: 'Agency', to: 'Region' };
export const UNDER: Edge = { type: 'UNDER', from: 'Agency', to: 'Agency' };
export const SUCCEEDED_BY: Edge = { type: 'SUCCEEDED_BY', from: 'Agency', to: 'Agency' };
export const LOCATED_IN: Edge = { type: 'LOCATED_IN', from: 'Project', to: 'Region', parallel: true };
export const LED_BY: Edge = { type: 'LED_BY', from: 'Project', to: 'Agency', parallel: true };
export const HOLDS: Edge = { type: 'HOLDS', from: 'Official', to: 'Agency', parallel: true };
/** A post at an agency, or one whose agency the text doesn't name (that edge ends at the article). */
export const POST: Edge = { type: 'HOLDS|STYLED', from: 'Official', to: '' };
