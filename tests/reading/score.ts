/** Runs the scorer beside the checkout, where it is there, on what we read of its pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { pageJson } from '../../src/entities/page-json.ts';

/** What is given beside the checkout: pages, their annotations, the scorer. */
export const SHARED = join(import.meta.dirname, '../../../shared');
/** False where the checkout stands alone; tests on those pages then skip. */
export const hasShared = existsSync(join(SHARED, 'score/score.mjs'));

export interface Row {
  metric: string;
  precision: number;
  recall: number;
  f1: number;
}

/** Reads every `.txt` of a folder as `pressgraph read` does. */
export function readFolder(folder: string) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return names.map((name) => readPageFacts(name, readFileSync(join(folder, name), 'utf8').toWellFormed()));
}

/** F1 by metric of reading `pages` against the annotations in `gold`, by the scorer itself; `only` takes page prefixes. */
export function score(gold: string, pages: string, read: ReturnType<typeof readFolder>, only: string[] = []): Map<string, Row> {
  const scratch = mkdtempSync(join(tmpdir(), 'pressgraph-score-'));
  const file = join(scratch, 'read.jsonl');
  writeFileSync(file, read.map((page) => JSON.stringify(pageJson(page))).join('\n'));
  const args = [join(SHARED, 'score/score.mjs'), '--gold', gold, '--texts', pages, '--pred', file, '--json'];
  const run = spawnSync('node', only.length ? [...args, '--pages', only.join(',')] : args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  rmSync(scratch, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return new Map((JSON.parse(run.stdout) as Row[]).map((row) => [row.metric, row]));
}

/** The rows as a table for people. */
export const table = (rows: Map<string, Row>) =>
  [...rows.values()]
    .map(
      ({ metric, precision, recall, f1 }) =>
        `${metric.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    )
    .join('\n');
