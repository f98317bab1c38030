/** The command line: one file per command, wired here. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addExport } from './export.ts';
import { addIngest } from './ingest.ts';
import { addMigrate } from './migrate.ts';
import { addRead } from './read.ts';
import { run } from './run.ts';
import { addSchema } from './schema.ts';
import { addServe } from './serve.ts';

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const EXAMPLES = `
Examples:
  pressgraph read --explain seed/pages   what each page says, and why; no database
  pressgraph ingest seed/pages           the same into the graph
  pressgraph serve                       http://127.0.0.1:4000/graphql

The database: NEO4J_URI, or a local Neo4j that is started when it is not set. README.md lists all settings.`;

const program = new Command('pressgraph')
  .version(version)
  .description(description)
  .showHelpAfterError()
  .addHelpText('after', EXAMPLES);
for (const add of [addIngest, addRead, addServe, addExport, addMigrate, addSchema]) add(program, run);

await program.parseAsync();
