/** `pressgraph read PATH…`: prints what pages say, one JSON page a line, or explained for people; needs no database. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { usersRows } from '../words/users-lexicon.ts';
import { findPages, type PageFile } from './find-pages.ts';

interface ReadOptions {
  explain?: boolean;
}

/** One page's line, or its explanation; waits when whoever reads is slower. */
async function print(file: PageFile, { explain }: ReadOptions): Promise<void> {
  const { loadPage } = await import('./load-page.ts');
  const text = await loadPage(file);
  const line = explain ? await explained(file.source, text) : await asJson(file.source, text);
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function asJson(source: string, text: string): Promise<string> {
  const { readPageFacts } = await import('../entities/page-facts.ts');
  const { pageJson } = await import('../entities/page-json.ts');
  return JSON.stringify(pageJson(readPageFacts(source, text)));
}

async function explained(source: string, text: string): Promise<string> {
  const { readPageStages } = await import('../entities/page-facts.ts');
  const { explainPage } = await import('./explain.ts');
  const { default: colours } = await import('picocolors');
  return explainPage(readPageStages(source, text), process.stdout.columns ?? 100, colours);
}

async function read(paths: string[], options: ReadOptions): Promise<number> {
  usersRows();
  const { files, problems } = findPages(paths);
  let refused = problems.length;
  const refuse = (message: string) => void process.stderr.write(`${message.replace(/\p{Cc}/gu, ' ')}\n`);
  for (const { message } of problems) refuse(message);
  for (const file of files) {
    await print(file, options).catch((error: Error) => {
      refused += 1;
      refuse(error.message);
    });
  }
  return refused ? 1 : 0;
}

/** Adds the command. */
export function addRead(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  program
    .command('read')
    .description('Print what pages say as JSON, one page a line, without a database')
    .argument('<path...>', 'files, folders or -')
    .option('--explain', 'show for people where each line of the page went and why, and by which rule each fact was read')
    .action((paths, options) => run(read(paths, options)));
}
