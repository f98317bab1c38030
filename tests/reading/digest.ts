/**
 * Prints one SHA-256 of all that is read of seed's pages, and of ../shared's pages and news where they lie beside us:
 *   npx tsx tests/reading/digest.ts [FILE]
 * A change of layout alone leaves it as it was. FILE gets each page's facts in a line, so that two runs can be compared.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPageFacts } from '../../src/entities/page-facts.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['seed/pages', '../shared/pages', '../shared/pages-composed', '../shared/news/train'];

function textOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return text;
  const { title, published, text: body } = JSON.parse(text) as { title: string; published: string; text: string };
  return `${title}\n${published}\n${body}`;
}

const files = FOLDERS.flatMap((folder) => {
  const path = join(ROOT, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => /\.(?:txt|json)$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [];
});

const lines = files.map((file) => JSON.stringify(readPageFacts(relative(ROOT, file), textOf(file))));
if (process.argv[2]) writeFileSync(process.argv[2], `${lines.join('\n')}\n`);
console.log(`${createHash('sha256').update(lines.join('\n')).digest('hex')} (${lines.length} pages)`);
