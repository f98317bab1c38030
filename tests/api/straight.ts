/** A graph → answers to queries by the schema alone: no server, and no deadline that a busy machine could miss. */
import { type ExecutionResult, execute, parse } from 'graphql';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Milliseconds a statement may take where nothing is measured: planning anew can be slow. */
const PATIENCE = 120_000;

/** Runs an operation; gives its answer, errors included. */
export async function answer(graph: Graph, query: string, variables: object = {}): Promise<ExecutionResult> {
  const run = (statement: string, parameters: Record<string, unknown>) => graph.run(statement, parameters, { timeout: PATIENCE });
  const result = await execute({ schema, document: parse(query), variableValues: { ...variables }, contextValue: { run } });
  return JSON.parse(JSON.stringify(result));
}

/** The data of an operation that must have no errors. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as they come
export async function dataOf(graph: Graph, query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await answer(graph, query, variables);
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}
