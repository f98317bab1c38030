/** `pressgraph serve`: answers GraphQL until it is told to end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from './with-graph.ts';

const SEED = join(import.meta.dirname, '../../seed/pages');

interface ServeOptions {
  /** Puts our own pages into a graph that has none. */
  seed?: boolean;
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));

async function ingestSeed({ graph, stop }: CommandContext): Promise<void> {
  const [[page] = []] = await graph.run('MATCH (p:Page) RETURN p.id LIMIT 1');
  if (page || !existsSync(SEED)) return;
  const [{ findPages }, { ingestFound }] = await Promise.all([import('./find-pages.ts'), import('./ingest-found.ts')]);
  console.log('The graph is empty: taking in the pages of seed/pages …');
  await ingestFound({ graph, stop }, findPages([SEED]), { workers: 4, said: {} });
}

const WELCOME = (url: string) => `
pressgraph is up: ${url}
Open ${url}/graphql and press ▶; each tab of the playground asks something else.
Or ask from a shell:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ region(code: \\"150000\\") { name articles(first: 3) { totalCount nodes { headline date } } } }"}'

Pages of your own: npx pressgraph ingest FOLDER, in another shell. Ctrl-C ends this, and Neo4j with it.`;

async function answer(context: CommandContext, options: ServeOptions): Promise<number> {
  const { settings, graph, log, stop } = context;
  if (options.seed) await ingestSeed(context);
  if (stop.aborted) return 0;
  const { startServer } = await import('../server/server.ts');
  const server = await startServer(settings, graph, log);
  await Promise.race([server.awake, whenAborted(stop)]);
  if (!stop.aborted) console.log(WELCOME(server.url));
  await whenAborted(stop);
  await server.close();
  return 0;
}

/** Opens the graph and serves it till the first SIGINT or SIGTERM. */
export async function serve(options: ServeOptions): Promise<number> {
  const { withGraph } = await import('./with-graph.ts');
  return withGraph((context) => answer(context, options));
}

/** Adds the command. */
export function addServe(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  program
    .command('serve')
    .description('Answer GraphQL queries over HTTP (HOST, PORT)')
    .option('--seed', 'take in the pages of seed/pages when the graph is empty')
    .action((options) => run(serve(options)));
}
