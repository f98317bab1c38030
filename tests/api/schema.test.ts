/** The printed schema is fresh, described throughout, and keeps Relay's rules. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildASTSchema,
  buildSchema,
  type ConstDirectiveNode,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  visit,
} from 'graphql';
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

/** Everything that has a description, by its place in the schema. */
function described(): [place: string, description: string][] {
  const types = Object.values(buildSchema(printedSchema()).getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return types
    .flatMap((type) => {
      const fields =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      const args =
        isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).flatMap((field) => field.args) : [];
      const inside = [...fields, ...values, ...args].map((each) => [`${type.name}.${each.name}`, each.description] as const);
      return [[type.name, type.description] as const, ...inside];
    })
    .map(([place, description]) => [place, description ?? '']);
}

/** What says no more than the name does. */
const STUB = /^(?:(?:Its|The|A|By|Only|In) [\w’]+(?: these)?|Which \w+(?: \w+)?|Who)\.$/;

it('every type, field, argument, value and input has a sentence that says more than its name', () => {
  const all = described();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, text]) => text.length < 12 || !/[.)]$/.test(text))).toEqual([]);
  expect(all.filter(([, text]) => STUB.test(text))).toEqual([]);
  expect(all.filter(([, text]) => text.split(/\s+/).length < 3)).toEqual([]);
});

/** Changes that break no query, but give another answer to the same one. */
const SILENT = new Set(['ARG_DEFAULT_VALUE_CHANGE']);

const unlessDeprecated = ({ directives }: { directives?: readonly ConstDirectiveNode[] }) =>
  directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined;

/** A schema without what it calls deprecated: that may go. */
const promised = (sdl: string) =>
  buildASTSchema(
    visit(parse(sdl), {
      FieldDefinition: unlessDeprecated,
      InputValueDefinition: unlessDeprecated,
      EnumValueDefinition: unlessDeprecated,
    }),
  );

/** What would break, or change silently, for clients of `before`. */
function broken(before: string, after: string): string[] {
  const [old, young] = [promised(before), buildSchema(after)];
  const dangerous = findDangerousChanges(old, young).filter(({ type }) => SILENT.has(type));
  return [...findBreakingChanges(old, young), ...dangerous].map(({ description }) => description);
}

/** The schema of the last commit; null where there is no git or no commit of it. */
function committed(): string | null {
  try {
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    return execFileSync('git', ['show', 'HEAD:schema/schema.graphql'], { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return null;
  }
}

it('breaks nothing for clients of the last commit’s schema', ({ skip }) => {
  const before = committed();
  if (before === null) return skip('there is no git here to tell what was committed');
  expect(broken(before, printedSchema()), 'deprecate first; remove when nobody asks for it any more').toEqual([]);
});

it('lets go what was deprecated', () => {
  const before = 'type Query {\n  name: String!\n  old: Int @deprecated(reason: "Use `name`.")\n}\n';
  expect(broken(before, 'type Query {\n  name: String!\n}\n')).toEqual([]);
});

it.each([
  ['a field gone', '  name: String!\n', ''],
  ['a type changed', 'name: String!', 'name: String'],
  ['an argument now required', 'first: Int', 'first: Int!'],
])('would see %s', (_, is, was) => {
  const before = 'type Query {\n  name: String!\n  list(first: Int): Int\n}\n';
  expect(broken(before, before)).toEqual([]);
  expect(broken(before, before.replace(is, was))).not.toEqual([]);
});
