/** The edges of the graph model, as the API follows them. */
import type { EdgeType } from '../pothos-cypher/index.ts';

export const IN_ISSUE: EdgeType = { type: 'IN_ISSUE', from: 'Page', to: 'Publication' };
export const PRINTED_ON: EdgeType = { type: 'PRINTED_ON', from: 'Article', to: 'Page' };
export const CONTINUES: EdgeType = { type: 'CONTINUES', from: 'Article', to: 'Article' };
export const MENTIONS: EdgeType = { type: 'MENTIONS', from: 'Article', to: 'Entity' };
export const REPORTS: EdgeType = { type: 'REPORTS', from: 'Article', to: 'Figure' };
export const ABOUT: EdgeType = { type: 'ABOUT', from: 'Figure', to: 'Entity' };
export const PART_OF: EdgeType = { type: 'PART_OF', from: 'Region', to: 'Region' };
export const SERVES: EdgeType = { type: 'SERVES', from: 'Agency', to: 'Region' };
export const UNDER: EdgeType = { type: 'UNDER', from: 'Agency', to: 'Agency' };
export const SUCCEEDED_BY: EdgeType = { type: 'SUCCEEDED_BY', from: 'Agency', to: 'Agency' };
export const LOCATED_IN: EdgeType = { type: 'LOCATED_IN', from: 'Project', to: 'Region', parallel: true };
export const LED_BY: EdgeType = { type: 'LED_BY', from: 'Project', to: 'Agency', parallel: true };
export const HOLDS: EdgeType = { type: 'HOLDS', from: 'Official', to: 'Agency', parallel: true };
/** A post at an agency, or one whose agency the text doesn't name (that edge ends at the article). */
export const POST: EdgeType = { type: 'HOLDS|STYLED', from: 'Official', to: '' };
