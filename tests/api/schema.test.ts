/** The printed schema is fresh, described throughout, and keeps Relay's rules. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { printedSchema } from '../../src/api/schema.ts';

const file = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
const RULES = [
  'relay-connection-types-spec',
  'relay-connection-arguments-spec',
  'relay-page-info-spec',
  'types-have-descriptions',
  'fields-have-descriptions',
  'enum-values-have-descriptions',
];

it('schema/schema.graphql is what the code says', () => expect(readFileSync(file, 'utf8')).toBe(printedSchema()));

it('keeps the rules for Relay and descriptions', () => {
  const linter = fileURLToPath(new URL('../../node_modules/.bin/graphql-schema-linter', import.meta.url));
  expect(() => execFileSync(linter, ['--rules', RULES.join(), file], { stdio: 'pipe' })).not.toThrow();
});
