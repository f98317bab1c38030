/** Lexicons: one concept a file in `seed/lexicon`, each line a row of cells apart by tabs, `#` starts a comment. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../config.ts';

const OURS = join(import.meta.dirname, '../../seed/lexicon');
const cache = new Map<string, string[][]>();

const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/**
 * The rows of lexicon `name`: ours, then the user's of the same name from the folder `PRESSGRAPH_LEXICON`. Read once.
 * @throws Error when we ship no lexicon of that name (a programming fault).
 */
export function lexicon(name: string): string[][] {
  const known = cache.get(name);
  if (known) return known;
  const users = readSettings().PRESSGRAPH_LEXICON;
  const theirs = users ? join(users, `${name}.tsv`) : null;
  const rows = rowsOf(join(OURS, `${name}.tsv`));
  if (theirs && existsSync(theirs)) rows.push(...rowsOf(theirs));
  cache.set(name, rows);
  return rows;
}

const sets = new Map<string, Set<string>>();

/** The first cells of lexicon `name`, as a set; made once, so it may be asked for at every word. */
export function wordSet(name: string): Set<string> {
  const known = sets.get(name);
  if (known) return known;
  const words = new Set(lexicon(name).map(([word]) => word as string));
  sets.set(name, words);
  return words;
}
