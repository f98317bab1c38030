/** The lexicon's files keep to their declarations; `npm run lexicon` writes first lines, order and seed/README.md anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, lexicon, wordSet } from '../../../src/words/lexicon.ts';
import { TABLES } from '../../../src/words/tables/tables.ts';
import { NAMES, printedFile, printedReadme, README, ROOT, readersOf } from './printed-tables.ts';

if (process.env.LEXICON === 'print') {
  for (const name of NAMES) writeFileSync(fileOf(name), printedFile(name));
  writeFileSync(README, printedReadme());
}

describe.each(NAMES)('%s', (name) => {
  it('has only rows that are as declared', () => expect(lexicon(name).length).toBeGreaterThan(0));
  it('says in its first line what it is, and has its rows in order', () =>
    expect(readFileSync(fileOf(name), 'utf8') === printedFile(name)).toBe(true));
  it('has no row twice', () => {
    const keys = lexicon(name).map((row) => JSON.stringify(TABLES[name].key.map((column) => Object(row)[column])));
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });
  it('is read by somebody', () => expect(readersOf(name)).not.toEqual([]));
});

it('every file is a table’s', () => {
  const files = readdirSync(join(ROOT, 'seed/lexicon'), { recursive: true, encoding: 'utf8' }).filter((file) => /\./.test(file));
  expect(files.map((file) => join(ROOT, 'seed/lexicon', file)).sort()).toEqual(NAMES.map(fileOf).sort());
});

it('seed/README.md lists the tables as they are declared', () => expect(readFileSync(README, 'utf8')).toBe(printedReadme()));

describe('rows', () => {
  it('have their columns by name and kind', () => {
    expect(lexicon('agency-stems')[0]).toEqual({
      stem: '市场监督管理',
      heads: ['局', '委员会', '厅', '总局'],
      shorts: ['市场监管', '市场监督'],
      successor: null,
      since: null,
    });
    expect(lexicon('units').find(({ unit }) => unit === '亩')).toEqual({
      unit: '亩',
      class: 'area',
      base: '平方米',
      factor: 2000 / 3,
    });
    expect(lexicon('surnames').find(({ surname }) => surname === '成')?.weak).toBe(true);
  });
  it('are read once', () => {
    expect(lexicon('units')).toBe(lexicon('units'));
    expect(wordSet('wires')).toBe(wordSet('wires'));
  });
});
