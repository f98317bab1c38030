/** How many runs a property has; it is drawn from the seed of all. */
import fc from 'fast-check';
import { SEED } from '../../seed.ts';

/** Runs of each property: `PRESSGRAPH_TEST_RUNS=100000` for a night. */
export const RUNS = Number(process.env.PRESSGRAPH_TEST_RUNS ?? 1_000);
/** Checks a property and prints its seed; it throws when it does not hold, with the smallest example found. */
export function holds<T>(name: string, values: fc.Arbitrary<T>, check: (value: T) => void, numRuns = RUNS): void {
  const started = performance.now();
  const property = fc.property(values, (value) => void check(value));
  fc.assert(property, { numRuns });
  console.log(`${name}: ${numRuns} runs from seed ${SEED} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
