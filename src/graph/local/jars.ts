/** Neo4j's jars: fetched by Maven once for each user of the machine, then found again. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../../config.ts';
import { pom } from './pom.ts';
import { cannotRunNeo4j } from './ways-out.ts';

/** The release that is run: the last line of the 5.26 long-term support. */
const NEO4J_VERSION = '5.26.12';

const NO_MAVEN = 'the command mvn (Maven) was not found, and Neo4j is not fetched yet.';

/** Runs Maven in `folder`; its output is only shown when it fails. */
function runMaven(folder: string, signal?: AbortSignal): Promise<void> {
  const goals = ['-q', '-B', '-C', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  const maven = spawn('mvn', goals, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) });
  const output: Buffer[] = [];
  maven.stdout.on('data', (chunk) => output.push(chunk));
  maven.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((done, reject) => {
    maven.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? cannotRunNeo4j(NO_MAVEN) : error));
    maven.on('close', (code) => (code === 0 ? done() : reject(failed(Buffer.concat(output).toString()))));
  });
}

function failed(output: string) {
  const lines = output.trim().split('\n').slice(0, 6);
  return cannotRunNeo4j(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${lines.map((line) => `    ${line}`).join('\n')}`);
}

/** Moves the finished folder to its place; if another program was faster, its copy is used. */
function putInPlace(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * The folder with Neo4j's jars.
 * @param say told what is done when it takes time
 */
export async function findJars(settings: Settings, say: (line: string) => void, signal?: AbortSignal): Promise<string> {
  const place = join(resolve(settings.PRESSGRAPH_CACHE), `neo4j-${NEO4J_VERSION}`);
  if (existsSync(join(place, 'lib'))) return join(place, 'lib');
  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven (about 120 MB, once) …`);
  const began = Date.now();
  const draft = `${place}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(join(draft, 'pom.xml'), pom(NEO4J_VERSION));
    await runMaven(draft, signal);
    putInPlace(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  say(`Neo4j fetched in ${Math.round((Date.now() - began) / 1000)} s.`);
  return join(place, 'lib');
}
