/** Importing this file adds the plugin to Pothos; its name goes into the builder's `plugins`. */
import './global-types.ts';
import './fields.ts';
import './types.ts';
import './plugin.ts';

export { along, between, type Direction, type EdgeType, ending, type Pattern } from './edge.ts';
export { execute } from './execute.ts';
export { tooMuch, variablesFault } from './input.ts';
export type { OrderRef, RunStatement } from './options.ts';
export type { Row } from './rows.ts';
export type { Expression, Operand, Roles, Rows, Scope, Site, Source, Written } from './spec.ts';
export const CYPHER = 'cypher';
