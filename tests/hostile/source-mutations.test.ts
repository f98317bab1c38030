/** A file of each format, spoiled byte by byte: it gives parts that can be read as pages, or is refused with a PageError. */
import { test } from 'vitest';
import { checkMutations, EACH, TEST_DEADLINE } from './mutations-of.ts';

test(`${EACH} mutations of each format`, () => checkMutations('read-source-mutations.ts'), TEST_DEADLINE);
