/** The run's shared server → an empty graph for one test file. */
import { inject } from 'vitest';
import { readSettings, type Settings } from '../../src/config.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { createLog } from '../../src/log.ts';

export const silent = createLog({ LOG_LEVEL: 'silent' });

/** Settings under which a program finds the run's server. */
export const testSettings = (): Settings => readSettings({ NEO4J_URI: '', PRESSGRAPH_HOME: inject('home') });

/** Takes everything out but the version and the indexes. */
export async function clear(graph: Graph): Promise<void> {
  await graph.write((run) => run('MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n'));
}

/** The shared graph, emptied. Close it in `afterAll`. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await openGraph(testSettings(), silent);
  await clear(graph);
  return graph;
}
