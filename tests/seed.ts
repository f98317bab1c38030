/** The seed of every property: the same in each run of the tests, another when `PRESSGRAPH_TEST_SEED` says so (`npm run test:fuzz` draws one). */
import fc from 'fast-check';

export const SEED = Number(process.env.PRESSGRAPH_TEST_SEED ?? 20_261_130);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
