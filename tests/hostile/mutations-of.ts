/** The test of a child that reads what is spoiled: nothing crashes, hangs, keeps memory, or is read wrongly. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SEED } from '../seed.ts';

/** Mutations of each page or file: `PRESSGRAPH_TEST_MUTATIONS=10000` for a night. */
export const EACH = Number(process.env.PRESSGRAPH_TEST_MUTATIONS ?? 25);
/** The number of the first, from the seed. */
const FIRST = SEED % 2 ** 20;
/** How long the child may take, in ms; the test takes longer. */
const DEADLINE = 50_000 + EACH * 20_000;
export const TEST_DEADLINE = DEADLINE + 50_000;

export function checkMutations(script: string): void {
  const program = ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, script)];
  const child = spawnSync('node', [...program, String(FIRST), String(EACH)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: DEADLINE,
  });
  expect({ status: child.status, signal: child.signal, error: child.status === 0 ? '' : child.stderr.slice(-2_000) }).toEqual({
    status: 0,
    signal: null,
    error: '',
  });
  const seen = JSON.parse(child.stdout);
  console.log(
    `seed ${FIRST}: ${seen.read} read, ${seen.refused} refused, slowest ${Math.round(seen.slowest)} ms, memory +${Math.round(seen.growth)} MB`,
  );
  expect(seen.faults).toEqual([]);
  expect(seen.growth).toBeLessThan(200);
  expect(seen.read).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
}
