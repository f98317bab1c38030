/** A folder of the user's own tables: its rows stand behind ours; what is no table's, or no row of one, is refused in a line that says what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  vi.stubEnv('PRESSGRAPH_LEXICON', folder);
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
const lexiconWith = () => import('../../../src/words/lexicon.ts');

it('a good row stands behind ours', async () => {
  put('region-zones.tsv', '\ufeff# ours\r\n云岭新区\t530000 # a comment\r\n');
  const { lexicon } = await lexiconWith();
  expect(lexicon('region-zones').at(-1)).toEqual({ zone: '云岭新区', parent: '530000' });
});

it('files may stand in folders as ours do', async () => {
  mkdirSync(join(folder, 'articles'));
  put('articles/wires.tsv', '云岭社\n');
  expect((await lexiconWith()).wordSet('wires').has('云岭社')).toBe(true);
});

it('a row whose key ours has changes nothing', async () => {
  put('region-zones.tsv', '雄安新区\t530000\n');
  const { lexicon } = await lexiconWith();
  expect(lexicon('region-zones').filter(({ zone }) => zone === '雄安新区')).toEqual([{ zone: '雄安新区', parent: '130000' }]);
});

it.each([
  ['region-zones.tsv', '云岭新区\n', '“parent” is empty, and must be a code of six digits (GB/T 2260)'],
  ['region-zones.tsv', '云岭新区 530000\n', '“parent” is empty'],
  ['agency-stems.tsv', '云务管理\t局\t\t云务厅\t20o8\n', '“since” is “20o8”, and must be a year of four digits, or empty'],
  ['organ-heads.tsv', '云社\tcloud\tstrong\n', '“kind” is “cloud”, and must be one of government, party,'],
  ['units.tsv', '云尺\tlength\t米\t5/0\n', '“factor” is “5/0”'],
  ['region-groups.tsv', '滇云\t530000\t530100\n', 'it has 3 cells, and there is no column for the last'],
])('a bad row of %s is named by line and column', async (file, row, fault) => {
  put(file, `# my own\n\n${row}`);
  const { lexicon } = await lexiconWith();
  expect(() => lexicon('wires')).toThrow(`${join(folder, file)}:3: ${fault}`);
  expect(() => lexicon('wires')).toThrow('Correct the row or take it out; its cells, a tab between them: ');
});

it('every wrong file has its line; a name that is no table’s gets the nearest', async () => {
  put('region-zone.tsv', '云岭新区\t530000\n');
  put('units.tsv', '云尺\tspan\n');
  const { lexicon } = await lexiconWith();
  const [first, second, none] = [
    /region-zone\.tsv: there is no table “region-zone”.*nearest is region-zones\.tsv/,
    /units\.tsv:1:/,
    /zod|issues/,
  ];
  expect(() => lexicon('wires')).toThrow(first);
  expect(() => lexicon('wires')).toThrow(second);
  expect(() => lexicon('wires')).not.toThrow(none);
});

it('a sign of regular expressions in a word is itself', async () => {
  put('editor-roles.tsv', '(甲\n');
  put('region-zone-suffixes.tsv', '(甲区\n');
  const { readPageFacts } = await import('../../../src/entities/page-facts.ts');
  expect(readPageFacts('page.txt', '云岭召开会议\n本报讯 3月3日，云岭县召开会议。\n').articles).toHaveLength(1);
});

it('a folder called as a table, and a control character, are told with the file', async () => {
  mkdirSync(join(folder, 'units.tsv'));
  put('wires.tsv', '云岭社\n云\0社\n');
  const { lexicon } = await lexiconWith();
  expect(() => lexicon('wires')).toThrow(`${join(folder, 'units.tsv')}: it can’t be read.`);
  expect(() => lexicon('wires')).toThrow(`${join(folder, 'wires.tsv')}:2: it holds a control character.`);
});

it('what the system puts beside files is passed over', async () => {
  put('._wires.tsv', '\0');
  expect((await lexiconWith()).lexicon('wires').length).toBeGreaterThan(0);
});

it('what is not in UTF-8 is refused', async () => {
  writeFileSync(join(folder, 'wires.tsv'), Buffer.from([0xd4, 0xc6, 0xc1, 0xeb, 0x0a]));
  const { lexicon } = await lexiconWith();
  expect(() => lexicon('wires')).toThrow(/wires\.tsv: it is not in UTF-8/);
});

it('a folder that isn’t there is refused', async () => {
  vi.stubEnv('PRESSGRAPH_LEXICON', join(folder, 'none'));
  const { lexicon } = await lexiconWith();
  expect(() => lexicon('wires')).toThrow(/PRESSGRAPH_LEXICON: the folder .*none can’t be read/);
});
