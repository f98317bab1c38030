/** A program that writes the invented pages and prints the number of each as soon as it is in; to be killed by a test. */
import { readSettings } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { writePage } from '../../src/graph/write/write-page.ts';
import { createLog } from '../../src/log.ts';
import { madePage } from '../graph/made-pages.ts';

const settings = readSettings();
const graph = await openGraph(settings, createLog(settings), { say: () => undefined });
const numbers = Array.from({ length: 24 }, (_, at) => at + 1);
const work = async () => {
  for (let next = numbers.shift(); next !== undefined; next = numbers.shift()) {
    await writePage(graph, madePage(next));
    console.log(`written ${next}.`);
  }
};
await Promise.all([work(), work(), work()]);
await graph.close();
