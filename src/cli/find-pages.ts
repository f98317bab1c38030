/** Paths as typed → the files to read, each with its source name, and a line for each that is no page. */
import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isLitter } from '../sources/litter.ts';

/** A file to read; `-` stands for standard input. */
export interface PageFile {
  path: string;
  /** Its name in the graph: relative to what was given, the same on every machine. */
  source: string;
}

/** What was given and can't be read: what is wrong, and what to do. */
interface Problem {
  path: string;
  message: string;
}

export interface FoundPages {
  files: PageFile[];
  problems: Problem[];
}

const problem = (path: string, what: string, remedy: string): FoundPages => ({
  files: [],
  problems: [{ path, message: `${path}: ${what}. ${remedy}` }],
});

const nameOf = (path: string): string => path.split(sep).join('/').normalize('NFC');

const kindOf = (stats: Stats): string =>
  stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : stats.isDirectory() ? 'a folder' : 'a device';

/** A link may lead to another file of the folder; out of it, it would bring in what was not given. */
function findLinked(path: string, root: string): FoundPages {
  try {
    const target = realpathSync(path);
    const inside = target.startsWith(realpathSync(root) + sep);
    if (!inside) return problem(path, 'this link leads out of the folder', 'Give what it leads to by its own path');
    if (statSync(target).isFile()) return { files: [{ path, source: nameOf(relative(root, path)) }], problems: [] };
    return problem(path, 'this link leads to no file', 'Remove it, or give what it leads to by its own path');
  } catch {
    return problem(path, 'this link leads nowhere', 'Remove it or mend it');
  }
}

function findInside(path: string, root: string): FoundPages {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return findLinked(path, root);
  if (stats.isDirectory()) return findFolder(path, root);
  if (stats.isFile()) return { files: [{ path, source: nameOf(relative(root, path)) }], problems: [] };
  return problem(path, `this is ${kindOf(stats)}, no file`, 'Give a text file');
}

const together = (parts: FoundPages[]): FoundPages => ({
  files: parts.flatMap(({ files }) => files),
  problems: parts.flatMap(({ problems }) => problems),
});

/** All files of a folder and those below, in order of name; hidden ones and litter are left out. */
function findFolder(folder: string, root: string): FoundPages {
  const names = readdirSync(folder).filter((name) => !isLitter(name));
  return together(names.sort().map((name) => findInside(join(folder, name), root)));
}

function findGiven(path: string): FoundPages {
  if (path === '-') return { files: [{ path, source: 'stdin' }], problems: [] };
  try {
    const stats = statSync(path);
    if (stats.isFile()) return { files: [{ path, source: nameOf(basename(path)) }], problems: [] };
    if (!stats.isDirectory()) return problem(path, `this is ${kindOf(stats)}, no file`, 'Give a text file or a folder');
    const found = findFolder(path, path);
    const empty = found.files.length + found.problems.length === 0;
    return empty ? problem(path, 'no file is in this folder', 'Give a folder with text files') : found;
  } catch (error) {
    return unreadable(path, error);
  }
}

/** ENOENT, EACCES and their like in words. */
export function unreadable(path: string, error: unknown): FoundPages {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return problem(path, 'there is no such file', 'Check the path');
  if (code === 'EACCES') return problem(path, 'it may not be read', 'Check its permissions');
  return problem(path, `it can't be read (${code || message})`, 'Check the file');
}

/** Finds the pages under the paths given, in that order. */
export const findPages = (paths: string[]): FoundPages => together(paths.map(findGiven));

/** Two files of one name would be one page, and the later would replace the earlier: the later is refused. */
export function refuseTwins({ files, problems }: FoundPages): FoundPages {
  const first = new Map<string, string>();
  const twins: Problem[] = [];
  const kept = files.filter(({ path, source }) => {
    const other = first.get(source);
    if (other === undefined) return first.set(source, path);
    const message = `${path}: its name in the graph would be ${source}, as that of ${other}. Give the folder above both instead`;
    twins.push({ path, message });
    return false;
  });
  return { files: kept, problems: [...problems, ...twins] };
}
