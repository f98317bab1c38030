/** Our pages, spoiled byte by byte: each is read or refused with a PageError; none crashes, hangs, or is accounted for wrongly. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEED } from '../seed.ts';

/** Mutations of each page: `PRESSGRAPH_TEST_MUTATIONS=10000` for a night. */
const PER_PAGE = Number(process.env.PRESSGRAPH_TEST_MUTATIONS ?? 25);
/** The number of the first, from the seed. */
const FIRST = SEED % 2 ** 20;

test(
  `${PER_PAGE} mutations of each page`,
  () => {
    const child = spawnSync(
      'node',
      ['--import', 'tsx', join(import.meta.dirname, 'read-mutations.ts'), String(FIRST), String(PER_PAGE)],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        timeout: 50_000 + PER_PAGE * 20_000,
      },
    );
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
  },
  100_000 + PER_PAGE * 20_000,
);
