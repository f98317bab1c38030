/** `pressgraph ingest`, `read` and `export` as they are typed. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportHash } from '../../src/graph/export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { runProgram } from '../crash/program.ts';
import { openEmptyGraph } from '../graph/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'pressgraph-cli-'));
const at = (name: string) => join(folder, name);
const PAGE =
  '草原新报\n2021年3月5日 第2版\n\n环城公路年内通车\n本报乌海3月4日讯（记者 张三）乌海市环城公路项目总投资3.2亿元，年内通车。\n';
const pressgraph = (...args: string[]) =>
  runProgram('node', ['src/cli/pressgraph.mjs', ...args], { PRESSGRAPH_HOME: inject('home') });

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  mkdirSync(at('pages'));
  writeFileSync(at('pages/one.txt'), PAGE);
  mkdirSync(at('bad'));
  writeFileSync(at('bad/empty.txt'), '');
  writeFileSync(at('bad/image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  symlinkSync('/etc/hostname', at('bad/out.txt'));
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

async function finished(...args: string[]) {
  const program = pressgraph(...args);
  const code = await program.ended;
  return { code, output: program.output() };
}

describe('ingest', () => {
  test('takes the good in, names the bad in a line each, and exits with 1', async () => {
    const { code, output } = await finished('ingest', at('pages'), at('bad'), at('gone.txt'));
    expect(code).toBe(1);
    expect(output).toMatch(/^one\.txt: new, \d+ articles/m);
    expect(output).toMatch(/empty\.txt: the page is empty/);
    expect(output).toMatch(/image\.txt: this is a PNG image/);
    expect(output).toMatch(/out\.txt: this link leads out of the folder/);
    expect(output).toMatch(/gone\.txt: there is no such file/);
    expect(output).toMatch(/^Pages {6}1: 1 new, 0 changed, 0 unchanged/m);
    expect(output).toMatch(/^Refused {4}4/m);
  });

  test('a second time finds nothing to do and exits with 0', async () => {
    const before = await exportHash(graph);
    const { code, output } = await finished('ingest', at('pages/one.txt'));
    expect(code).toBe(0);
    expect(output).toMatch(/^Pages {6}1: 0 new, 0 changed, 1 unchanged/m);
    expect(await exportHash(graph)).toBe(before);
  });

  test('without a path says how it is used', async () => {
    const { code, output } = await finished('ingest');
    expect(code).toBe(1);
    expect(output).toMatch(/missing required argument 'path'/);
  });
});

test('read prints one JSON page a line', async () => {
  const { code, output } = await finished('read', at('pages/one.txt'));
  expect(code).toBe(0);
  expect(JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? '')).toMatchObject({ page: 'one.txt' });
});

test('export prints lines whose digest is the hash', async () => {
  const { output } = await finished('export', '--all');
  const lines = output.split('\n').filter((line) => line.startsWith('{"'));
  const digest = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
  expect(output).toContain(`SHA-256 ${digest}`);
  expect(digest).toBe(await exportHash(graph));
});
