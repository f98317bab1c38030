/** Our pages, spoiled byte by byte: each is read or refused with a PageError; none crashes, hangs, or is accounted for wrongly. */
import { test } from 'vitest';
import { checkMutations, EACH, TEST_DEADLINE } from './mutations-of.ts';

test(`${EACH} mutations of each page`, () => checkMutations('read-mutations.ts'), TEST_DEADLINE);
