/** src/entities/README.md: what it points at is there, and its recipes, followed, do what they say. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const HERE = join(ROOT, 'src/entities');
const README = readFileSync(join(HERE, 'README.md'), 'utf8');

/** The section under a heading. */
const section = (title: string): string => README.split(/^#+ /m).find((part) => part.startsWith(title)) ?? '';

/** Paths in backticks: of the repository, or of this folder. */
const paths = (text: string): string[] =>
  [...text.matchAll(/`([\w/.-]+\/[\w.-]*|[\w-]+\.ts)`/g)].flatMap(([, path]) => path ?? []);

const present = (path: string): boolean => existsSync(join(ROOT, path)) || existsSync(join(HERE, path));

/** The kinds of entity there are; each went through the recipe for one. */
const KINDS = ['region', 'agency', 'official', 'project'];
const plural = (kind: string): string => kind.replace(/y$/, 'ie').concat('s');
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const folderText = (path: string): string =>
  readdirSync(join(ROOT, path))
    .map((file) => read(path, file))
    .join('\n');

test('every file and folder it names is there', () => {
  const named = paths(README).filter((path) => !/[A-Z]{3,}/.test(path.replace('README', '')));
  expect(named.length).toBeGreaterThan(30);
  const here = ['claim.ts', 'naming.ts', 'entity-state.ts', 'entities.ts', 'mention-edges.ts', 'figure-rows.ts'].map(
    (file) => `src/graph/write/${file}`,
  );
  expect(
    [...named.filter((path) => !here.some((known) => known.endsWith(`/${path}`))), ...here].filter((path) => !present(path)),
  ).toEqual([]);
});

test('every list of rules it names is there, and a test runs its rules on their examples', () => {
  const lists = [...README.matchAll(/`([A-Z_]+_RULES)` in `([^`]+)`/g)];
  expect(lists.length).toBeGreaterThan(3);
  for (const [, list, file] of lists) {
    expect(read('src/entities', file ?? '')).toMatch(new RegExp(`export const ${list}\\b`));
    const tests = readdirSync(join(ROOT, 'tests/unit/entities'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.test.ts'),
    );
    expect(tests.some((name) => read('tests/unit/entities', name).includes(`${list}`))).toBe(true);
  }
});

test('every function it names is exported where it says', () => {
  const functions = [...README.matchAll(/`([a-z]\w+)` in `([^`]+\.ts)`/g)];
  expect(functions.length).toBeGreaterThan(1);
  for (const [, name, file] of functions)
    expect(read('src/entities', file ?? '')).toMatch(new RegExp(`export (?:const|function) ${name}\\b`));
});

describe('a word', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recipe-'));
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const recipe = section('Add a word');
  const [, file = '', sentence = ''] = /row for `([^`]+)`, without which (\S+) gives no figure/.exec(recipe) ?? [];
  const row = /```tsv\n(.*)\n```/.exec(recipe)?.[1] ?? '';
  const figuresIn = async (): Promise<string[]> => {
    const { readPageFacts } = await import('../../src/entities/page-facts.ts');
    const { facts } = readPageFacts('page.txt', `秋收\n本报讯 3月3日，${sentence}\n`);
    return facts.flatMap(({ figures }) => figures.map(({ unit }) => unit));
  };

  test('added as the recipe says, it is read', async () => {
    expect(present(file)).toBe(true);
    expect(await figuresIn()).toEqual([]);
    writeFileSync(join(folder, file.split('/').at(-1) ?? ''), `${row}\n`);
    vi.stubEnv('PRESSGRAPH_LEXICON', folder);
    vi.resetModules();
    expect(await figuresIn()).toEqual([row.split('\t')[0]]);
  });
});

/** A field of an entity that went through the recipe. */
test('a field is in all the places of its recipe', () => {
  expect(section('Add a field')).toMatch(
    /facts\.ts.*\n.*entity-state\.ts.*\n.*schema\/README\.md.*\n.*src\/api\/TYPE\/TYPE\.ts.*\n.*filter-questions/,
  );
  for (const file of [
    'src/entities/facts.ts',
    'src/entities/page-json.ts',
    'src/graph/write/entity-state.ts',
    'schema/README.md',
  ])
    expect(read(file)).toMatch(/\bphase\b/);
  for (const file of [
    'src/api/project/project.ts',
    'src/api/project/list.ts',
    'schema/schema.graphql',
    'tests/api/enums.test.ts',
  ])
    expect(read(file)).toMatch(/projectPhase/);
});

test.each(KINDS)('a kind of entity is in all the places of its recipe: %s', (kind) => {
  const [label, kinds] = [kind[0]?.toUpperCase() + kind.slice(1), plural(kind)];
  const files = paths(section('Add a kind of entity')).map((path) => path.replaceAll('KIND', kind).replaceAll(`${kind}s`, kinds));
  const missing = files.filter((path) => !path.includes('NNN') && !present(path) && !present(`src/graph/write/${path}`));
  expect(missing).toEqual([]);
  expect(read('src/entities/facts.ts')).toContain(`export interface ${label} {`);
  expect(read('src/entities/identity.ts')).toContain(`${kind}Id =`);
  for (const file of ['read-facts.ts', 'page-json.ts']) expect(read('src/entities', file)).toContain(kinds);
  expect(read('src/cli/explain-facts.ts')).toContain(`facts.${kinds}`);
  expect(read('src/graph/write/entities.ts')).toContain(`SET e:${label}`);
  for (const file of ['naming.ts', 'mention-edges.ts']) expect(read('src/graph/write', file)).toContain(`facts.${kinds}`);
  for (const file of ['graph/write/entity-state.ts', 'graph/export.ts', 'api/refs.ts', 'api/node.ts', 'api/entity/list.ts'])
    expect(read('src', file)).toContain(`'${label}'`);
  expect(folderText('schema/graph')).toContain(`(n:${label}) REQUIRE n.id IS UNIQUE`);
  expect(read('src/api/search.ts')).toContain(`${label}Connection`);
  expect(read('src/api/schema.ts')).toContain(`/${kind}/${kind}.ts`);
  expect(read('tests/reading/scores.test.ts')).toContain(kinds);
});
