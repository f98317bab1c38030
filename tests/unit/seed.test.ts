/** Properties are drawn from one seed, unless another is asked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('two runs draw the same', () => {
  const asked = process.env.PRESSGRAPH_TEST_SEED;
  expect(fc.readConfigureGlobal().seed).toBe(asked === undefined ? 20_261_130 : Number(asked));
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), 5));
});
