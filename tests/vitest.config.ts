/**
 * All suites; each folder is one kind of test. Those that need a database share one server and take turns on it.
 * The time allowed is for what hangs: a machine that others keep busy may take many times as long as an idle one.
 */
import { defineConfig } from 'vitest/config';

const folders = (...names: string[]) => names.map((name) => `tests/${name}/**/*.test.ts`);

export default defineConfig({
  // One copy of graphql: what Vite loads and what Pothos and yoga load must be the same module.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'text',
          include: folders('unit', 'reading', 'hostile'),
          setupFiles: ['tests/seed.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: folders('graph', 'api', 'cli', 'crash', 'browser', 'bench'),
          globalSetup: ['tests/graph/server.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
