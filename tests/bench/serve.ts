/** Our server over the bench's database, in its production setting: PORT and BOLT come from the bench. */
import { readSettings } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { createLog } from '../../src/log.ts';
import { startServer } from '../../src/server/server.ts';

const settings = readSettings({ ...process.env, NEO4J_URI: process.env.BOLT, NEO4J_PASSWORD: 'none' });
const log = createLog(settings);
const graph = await openGraph(settings, log);
const server = await startServer(settings, graph, log);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void server.close().then(() => graph.close()));
}
