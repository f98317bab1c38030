/** Every import in src points one way: a stage knows those before it, never those after. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../src');

/** What each folder (or file at the top of src) may import, besides itself. */
const MAY: Record<string, string[]> = {
  'config.ts': [],
  'log.ts': ['config.ts'],
  words: ['config.ts'],
  pages: ['words'],
  articles: ['words', 'pages'],
  entities: ['words', 'pages', 'articles'],
  'pothos-cypher': [],
  graph: ['config.ts', 'log.ts', 'pages', 'articles', 'entities'],
  api: ['pothos-cypher', 'config.ts', 'log.ts', 'entities', 'words'],
  server: ['api', 'pothos-cypher', 'graph', 'config.ts', 'log.ts'],
  web: [],
  cli: ['server', 'api', 'graph', 'entities', 'articles', 'pages', 'words', 'config.ts', 'log.ts'],
};

/** Packages that belong to one folder only. */
const ONLY: Record<string, string> = { 'neo4j-driver': 'graph', nodejieba: 'words', 'graphql-yoga': 'server', commander: 'cli' };

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|mjs)$/.test(file));
const stageOf = (file: string) => file.split('/')[0] as string;
const importsOf = (file: string) =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /^(?:import|export)\b(?! type \w+ =)[^'"`;]*?\bfrom '([^']+)'|^\s*import '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);

function breaches(file: string): string[] {
  const stage = stageOf(file);
  return importsOf(file).flatMap((target) => {
    if (!target.startsWith('.'))
      return ONLY[target] && ONLY[target] !== stage ? [`${file} imports ${target}, which only ${ONLY[target]} may`] : [];
    const to = stageOf(relative(ROOT, join(ROOT, dirname(file), target)));
    return to === stage || MAY[stage]?.includes(to) ? [] : [`${file} imports ${to}`];
  });
}

/** Files that import each other in a circle; imports of types count, since what one file says then can't be read before the other. */
function cycles(): string[][] {
  const graph = new Map(
    files.map((file) => {
      const local = importsOf(file).filter((target) => target.startsWith('.'));
      return [file, local.map((target) => relative(ROOT, join(ROOT, dirname(file), target)))] as const;
    }),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file]);
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) walk(file, []);
  return found;
}

describe('imports', () => {
  test('there is something to check', () => expect(files.length).toBeGreaterThan(20));
  test('every stage is known', () => expect(files.map(stageOf).filter((stage) => !(stage in MAY))).toEqual([]));
  test('point one way', () => expect(files.flatMap(breaches)).toEqual([]));
  test('go in no circle', () => expect(cycles()).toEqual([]));
  test('process.env is read in config.ts alone', () => {
    const readers = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('process.env'));
    expect(readers.filter((file) => file !== 'config.ts')).toEqual([]);
  });
});
