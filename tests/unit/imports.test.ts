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
  sources: ['words'],
  pages: ['words', 'sources'],
  articles: ['words', 'sources', 'pages'],
  entities: ['words', 'sources', 'pages', 'articles'],
  'pothos-cypher': [],
  graph: ['config.ts', 'log.ts', 'sources', 'pages', 'articles', 'entities'],
  api: ['pothos-cypher', 'config.ts', 'log.ts', 'entities', 'words'],
  server: ['api', 'pothos-cypher', 'graph', 'config.ts', 'log.ts'],
  web: [],
  cli: ['server', 'api', 'graph', 'entities', 'articles', 'pages', 'sources', 'words', 'config.ts', 'log.ts'],
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

/** The files that a file imports. */
const localImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(ROOT, join(ROOT, dirname(file), target)));

/** What imports itself by way of others; imports of types count, since what one says then can't be read before the other. */
function circles(arrows: ReadonlyMap<string, Iterable<string>>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (one: string, path: string[]): void => {
    if (path.includes(one)) found.push([...path.slice(path.indexOf(one)), one]);
    else if (!done.has(one)) {
      for (const target of arrows.get(one) ?? []) walk(target, [...path, one]);
      done.add(one);
    }
  };
  for (const one of arrows.keys()) walk(one, []);
  return found;
}

/** Which folders of a folder import which others of it; the files that lie there themselves put the folders together. */
function roomArrows(folder: string): Map<string, Set<string>> {
  const roomOf = (file: string): string => {
    const [room = '', ...rest] = relative(folder, file).split('/');
    return room === '..' || rest.length === 0 ? '' : room;
  };
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file);
    const others = localImportsOf(file)
      .map(roomOf)
      .filter((other) => other !== '' && other !== room);
    if (room !== '') arrows.set(room, new Set([...(arrows.get(room) ?? []), ...others]));
  }
  return arrows;
}

/** Folders whose folders are stages or rooms that are read one after another. */
const STAGED = ['', '/agencies', '/figures', '/officials', '/projects', '/regions'].map((kind) => `entities${kind}`);

describe('imports', () => {
  test('there is something to check', () => expect(files.length).toBeGreaterThan(20));
  test('every stage is known', () => expect(files.map(stageOf).filter((stage) => !(stage in MAY))).toEqual([]));
  test('point one way', () => expect(files.flatMap(breaches)).toEqual([]));
  test('go in no circle', () => expect(circles(new Map(files.map((file) => [file, localImportsOf(file)])))).toEqual([]));
  test.each(STAGED)('of the folders in %s go in no circle', (folder) => {
    const arrows = roomArrows(folder);
    expect(arrows.size).toBeGreaterThan(1);
    expect(circles(arrows)).toEqual([]);
  });
  test('process.env is read in config.ts alone', () => {
    const readers = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('process.env'));
    expect(readers.filter((file) => file !== 'config.ts')).toEqual([]);
  });
});
