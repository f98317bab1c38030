/** Programs started by a test: their output as it comes, their end, and which servers run for a data folder. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Program {
  child: ChildProcess;
  /** All it has printed so far. */
  output(): string;
  /** Waits until it has printed `words`. */
  said(words: string): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

/** Runs `command` in the project's folder, as the head of a group of processes, as a terminal would. */
export function runProgram(command: string, args: string[], env: Record<string, string>): Program {
  const environment = { ...process.env, NEO4J_URI: '', ...env };
  const child = spawn(command, args, { cwd: ROOT, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 0));
  });
  const said = async (words: string) => {
    while (!output.includes(words)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended without saying ${words}: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, output: () => output, said, ended };
}

/** A TypeScript file as a program. */
export const runScript = (file: string, env: Record<string, string>): Program =>
  runProgram(process.execPath, ['--import', 'tsx', file], env);

/** Process numbers of the Neo4j servers that run on a data folder. */
export function serversOf(home: string): number[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,args=', '-ww'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n');
  const mine = lines.filter((line) => `${line} `.includes(` --home-dir=${home}/neo4j `));
  return mine.map((line) => Number.parseInt(line, 10));
}
