/** A program that opens the graph, says so and holds it until it is told to end; to be killed by the tests. */
import { readSettings } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { createLog } from '../../src/log.ts';

const settings = readSettings();
const graph = await openGraph(settings, createLog(settings), { say: console.log });
console.log('open');
process.on('SIGTERM', () => void graph.close().then(() => process.exit(0)));
setInterval(() => undefined, 1000);
