/** One local Neo4j for a whole run of the database suites, in a folder of its own; every suite joins it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readSettings } from '../../src/config.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { createLog } from '../../src/log.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of the run's server. */
    home: string;
  }
}

/** Starts the server; what comes back stops it and removes its folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'pressgraph-test-'));
  const settings = readSettings({ ...process.env, NEO4J_URI: '', PRESSGRAPH_HOME: home });
  const graph = await openGraph(settings, createLog({ LOG_LEVEL: 'silent' }));
  await migrate(graph);
  project.provide('home', home);
  return async () => {
    await graph.close();
    rmSync(home, { recursive: true, force: true });
  };
}
