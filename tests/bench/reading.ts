/**
 * Prints how many characters a second are read, stage by stage, and t(2n)/t(n) from short pages up to the size limit:
 *   npx tsx tests/bench/reading.ts [PAGE …]
 * With pages, it times those.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { readPage } from '../../src/articles/read-page.ts';
import { readAgencies } from '../../src/entities/agencies/read-agencies.ts';
import { readFigures } from '../../src/entities/figures/read-figures.ts';
import { officialStages } from '../../src/entities/officials/read-officials.ts';
import { readProjects } from '../../src/entities/projects/read-projects.ts';
import { readRegions } from '../../src/entities/regions/read-regions.ts';
import { viewOf } from '../../src/entities/view-article.ts';
import type { Page } from '../../src/pages/page.ts';
import { PAGE_LIMIT } from '../../src/sources/decode.ts';
import { USUAL } from '../hostile/page-shapes.ts';

type Times = Map<string, number>;

/** CPU time of `work` in ms, added up under a name. */
function timed<T>(times: Times, name: string, work: () => T): T {
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  times.set(name, (times.get(name) ?? 0) + (user + system) / 1_000);
  return done;
}

function readArticle(page: Page, article: Article, times: Times): void {
  const context = timed(times, 'words', () => viewOf(page, article));
  const regions = timed(times, 'regions', () => readRegions(context));
  const agencies = timed(times, 'agencies', () => readAgencies(context, regions));
  timed(times, 'officials', () => officialStages(context, regions, agencies));
  const projects = timed(times, 'projects', () => readProjects(context, regions, agencies));
  timed(times, 'figures', () => readFigures(context, regions, agencies, projects));
}

function read(source: string, text: string): Times {
  const times: Times = new Map();
  const { page, articles } = timed(times, 'articles', () => readPage(source, text));
  for (const article of articles) readArticle(page, article, times);
  return times;
}

const total = (times: Times) => [...times.values()].reduce((sum, time) => sum + time, 0);
const inWords = (times: Times) => [...times].map(([name, time]) => `${name} ${time.toFixed(0)}`).join(', ');

const report = (name: string, characters: number, times: Times) =>
  `${name}: ${characters} characters in ${total(times).toFixed(0)} ms of CPU, ${Math.round((characters / total(times)) * 1_000)} a second (ms: ${inWords(times)})`;

function timePages(files: string[]): void {
  for (const round of ['first round', 'warm']) {
    const all: Times = new Map();
    let characters = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8').toWellFormed();
      characters += text.length;
      for (const [name, time] of read(basename(file), text)) all.set(name, (all.get(name) ?? 0) + time);
    }
    console.log(report(`${files.length} pages, ${round}`, characters, all));
  }
}

function timeShapes(): void {
  const limit = Math.floor(PAGE_LIMIT / 3);
  for (const [name, make] of Object.entries(USUAL)) {
    let before: number | null = null;
    for (let size = Math.floor(limit / 16); size <= limit; size *= 2) {
      const times = read(name, make(size));
      const growth = before === null ? '' : `, t(2n)/t(n) ${(total(times) / before).toFixed(2)}`;
      console.log(report(name, size, times) + growth);
      before = total(times);
    }
  }
}

read('warm-up', (USUAL['many reports'] as (size: number) => string)(4_000));
const files = process.argv.slice(2);
if (files.length > 0) timePages(files);
else timeShapes();
