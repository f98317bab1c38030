/** Prints each line of a page with what it was read as. */
import { readFileSync } from 'node:fs';
import { readPageLines } from '../../src/articles/lines/page-lines.ts';

for (const file of process.argv.slice(2)) {
  const { masthead, lines } = readPageLines(readFileSync(file, 'utf8'));
  console.log(file, masthead);
  for (const { label, opening, text } of lines) console.log(`${label.slice(0, 4)} ${(opening ?? '').padEnd(9)} ${text}`);
}
