/** `schema/graph/NNN-*.cypher` → numbered migrations, each a list of statements. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../schema/graph');

export interface Migration {
  number: number;
  /** The file's name: `001-identity`. */
  name: string;
  statements: string[];
}

/** A statement ends with `;` at the end of a line; lines that begin with `//` are for people. */
const splitStatements = (text: string): string[] =>
  text
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** All migrations, in order. */
export function readMigrations(): Migration[] {
  const files = readdirSync(FOLDER)
    .filter((file) => /^\d{3}-.*\.cypher$/.test(file))
    .sort();
  return files.map((file) => ({
    number: Number(file.slice(0, 3)),
    name: file.replace('.cypher', ''),
    statements: splitStatements(readFileSync(join(FOLDER, file), 'utf8')),
  }));
}
