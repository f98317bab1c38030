/** What the log says of statements not run before. */
import { expect, test } from 'vitest';
import { levelsOf, noteFirstRuns } from '../../../src/graph/first-runs.ts';
import type { Log } from '../../../src/log.ts';

const logOf = (debug: boolean) => {
  const lines: unknown[] = [];
  return { lines, log: { isLevelEnabled: () => debug, debug: (line: unknown) => lines.push(line) } as unknown as Log };
};

test('each text has one line, with its size and the time it took', () => {
  const { lines, log } = logOf(true);
  const told = noteFirstRuns(log);
  for (const [text, ms] of [['RETURN 1', 40] as const, ['RETURN 1', 1] as const, ['RETURN COLLECT { RETURN 1 }', 50] as const])
    told?.(text, ms);
  expect(lines).toEqual([
    { statement: expect.stringMatching(/^[0-9a-f]{12}$/), levels: 0, chars: 8, ms: 40, fresh: true },
    { statement: expect.stringMatching(/^[0-9a-f]{12}$/), levels: 1, chars: 27, ms: 50, fresh: true },
  ]);
});

test('nothing is remembered where debug is off', () => {
  expect(noteFirstRuns(logOf(false).log)).toBeUndefined();
  expect(noteFirstRuns(undefined)).toBeUndefined();
});

test('levels are lists within lists, not braces', () => {
  expect(
    levelsOf('MATCH (n:A {id: $p}) RETURN [COLLECT { MATCH (n {x: 1}) RETURN COLLECT { RETURN 1 } }, COLLECT { RETURN 2 }]'),
  ).toBe(2);
  expect(levelsOf('CALL (n, d) { RETURN COLLECT { RETURN COUNT { (n)-->() } } AS x } RETURN x')).toBe(2);
});
