/** `pressgraph read PATH…`: prints what pages say, one JSON page a line, or explained for people; needs no database. */
import { once } from 'node:events';
import type { Command } from 'commander';
import type { SaidOfAll } from '../sources/defaults.ts';
import type { Part } from '../sources/part.ts';
import { usersRows } from '../words/users-lexicon.ts';
import { findPages } from './find-pages.ts';
import { addSaidOfAll } from './said-of-all.ts';

interface ReadOptions extends SaidOfAll {
  explain?: boolean;
}

/** One page's line, or its explanation; waits when whoever reads is slower. */
async function print(part: Part, { explain }: ReadOptions): Promise<void> {
  const line = explain ? await explained(part) : await asJson(part);
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Prints a page; what went wrong with it, which is no fault of the pages behind it. */
async function printed(part: Part, options: ReadOptions): Promise<string | null> {
  try {
    await print(part, options);
    return null;
  } catch (error) {
    return `${part.source}: it could not be read (${(error as Error).message}). Please report this page`;
  }
}

async function asJson({ source, text, given }: Part): Promise<string> {
  const { readPageFacts } = await import('../entities/page-facts.ts');
  const { pageJson } = await import('../entities/page-json.ts');
  return JSON.stringify(pageJson(readPageFacts(source, text, given)));
}

async function explained({ source, text, given }: Part): Promise<string> {
  const { readPageStages } = await import('../entities/page-facts.ts');
  const { explainPage } = await import('./explain.ts');
  const { default: colours } = await import('picocolors');
  return explainPage(readPageStages(source, text, given), process.stdout.columns ?? 100, colours);
}

async function read(paths: string[], options: ReadOptions): Promise<number> {
  usersRows();
  const { files, problems } = findPages(paths);
  let refused = problems.length;
  const refuse = (message: string) => void process.stderr.write(`${message.replace(/\p{Cc}/gu, ' ')}\n`);
  for (const { message } of problems) refuse(message);
  const { loadParts } = await import('./load-parts.ts');
  for (const file of files)
    for await (const part of loadParts(file, options)) {
      const problem = 'problem' in part ? part.problem : await printed(part, options);
      if (problem === null) continue;
      refused += 1;
      refuse(problem);
    }
  return refused ? 1 : 0;
}

/** Adds the command. */
export function addRead(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  addSaidOfAll(program.command('read'))
    .description('Print what pages say as JSON, one page a line, without a database')
    .argument('<path...>', 'files of any form (README lists them), folders of them, or - for standard input')
    .option('--explain', 'show for people where each line of the page went and why, and by which rule each fact was read')
    .action((paths, options) => run(read(paths, options)));
}
