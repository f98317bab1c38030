/** The command line: one file per command, wired here. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPageFacts } from '../entities/page-facts.ts';
import { pageJson } from '../entities/page-json.ts';

for (const file of process.argv.slice(3)) {
  console.log(JSON.stringify(pageJson(readPageFacts(basename(file), readFileSync(file, 'utf8').toWellFormed()))));
}
