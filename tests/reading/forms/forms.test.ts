/** News in the forms that people have it, each with what any careful reader finds in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readPageFacts } from '../../../src/entities/page-facts.ts';
import { pageJson } from '../../../src/entities/page-json.ts';
import { fileOf, readAll } from '../../unit/sources/read-text.ts';
import { differences, type WantedPage } from './differences.ts';

const FOLDER = new URL('inputs/', import.meta.url);
const EXPECTED = '.expected.json';
const files = readdirSync(FOLDER).sort();

const expectedOf = (file: string): WantedPage =>
  JSON.parse(readFileSync(new URL(`${file.slice(0, file.lastIndexOf('.'))}${EXPECTED}`, FOLDER), 'utf8'));

test.each(files.filter((file) => !file.endsWith(EXPECTED)))('%s', async (file) => {
  const expected = expectedOf(file);
  const { parts, problems } = await readAll(fileOf(basename(file), readFileSync(new URL(file, FOLDER))));
  const pages = parts.map(({ source, text, given }) => pageJson(readPageFacts(source, text, given)));
  expect(problems).toHaveLength(expected.problems ?? 0);
  expect(differences(expected, pages)).toEqual([]);
});
