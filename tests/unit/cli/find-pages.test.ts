/** Paths as typed → pages and problems. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPages, refuseTwins } from '../../../src/cli/find-pages.ts';
import { loadParts } from '../../../src/cli/load-parts.ts';

const root = mkdtempSync(join(tmpdir(), 'pressgraph-find-'));
const at = (...names: string[]) => join(root, ...names);

beforeAll(() => {
  mkdirSync(at('in', 'deep'), { recursive: true });
  mkdirSync(at('out'));
  mkdirSync(at('empty'));
  writeFileSync(at('in', 'b.txt'), '一版');
  writeFileSync(at('in', 'deep', 'a.txt'), '二版');
  writeFileSync(at('in', '.hidden'), 'x');
  writeFileSync(at('out', 'b.txt'), '别处');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sources = (...paths: string[]) => findPages(paths).files.map(({ source }) => source);
const faults = (...paths: string[]) => findPages(paths).problems.map(({ message }) => message);

test('a folder gives its files by their path within it, in order, hidden ones aside', () => {
  expect(sources(at('in'))).toEqual(['b.txt', 'deep/a.txt']);
});

test('a file gives its base name, - standard input', () => {
  expect(sources(at('in', 'deep', 'a.txt'), '-')).toEqual(['a.txt', 'stdin']);
});

test('each thing that is no page is named with what to do', () => {
  execFileSync('mkfifo', [at('pipe')]);
  expect(faults(at('gone.txt'))).toEqual([`${at('gone.txt')}: there is no such file. Check the path`]);
  expect(faults(at('pipe'))[0]).toMatch(/this is a pipe, no file/);
  expect(faults(at('empty'))[0]).toMatch(/no file is in this folder/);
});

test('links are followed within the folder and never out of it', () => {
  symlinkSync(at('in', 'b.txt'), at('in', 'c.txt'));
  symlinkSync(at('out'), at('in', 'd'));
  symlinkSync(at('out', 'b.txt'), at('in', 'e.txt'));
  symlinkSync(at('nowhere'), at('in', 'f.txt'));
  symlinkSync(at('in'), at('in', 'g'));
  const { files, problems } = findPages([at('in')]);
  expect(files.map(({ source }) => source)).toEqual(['b.txt', 'c.txt', 'deep/a.txt']);
  expect(problems.map(({ message }) => message.replace(root, '').split('. ')[0])).toEqual([
    '/in/d: this link leads out of the folder',
    '/in/e.txt: this link leads out of the folder',
    '/in/f.txt: this link leads nowhere',
    '/in/g: this link leads out of the folder',
  ]);
});

test('two files of one name are one page too many', () => {
  const { files, problems } = refuseTwins(findPages([at('in', 'b.txt'), at('out', 'b.txt')]));
  expect(files).toHaveLength(1);
  expect(problems[0]?.message).toMatch(/out\/b\.txt: its name in the graph would be b\.txt, as that of .*in\/b\.txt/);
});

test('a gigabyte of text is refused before it is read', async () => {
  writeFileSync(at('big.txt'), '');
  truncateSync(at('big.txt'), 2 ** 30);
  const before = process.memoryUsage().rss;
  const loaded = [];
  for await (const one of loadParts({ path: at('big.txt'), source: 'big.txt' }, {})) loaded.push(one);
  expect(loaded).toEqual([{ problem: expect.stringMatching(/big\.txt: it has more than 2,000,000 bytes/) }]);
  expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
});
