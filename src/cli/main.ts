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

const program = new Command('pressgraph').version(version).description(description).showHelpAfterError();
for (const add of [addIngest, addRead, addServe, addExport, addMigrate, addSchema]) add(program, run);

await program.parseAsync();
