/** A process id → when that process began, so that a number given out anew is not taken for the old process. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process, told from later ones with the same number by its birth. */
export interface ProcessMark {
  pid: number;
  birth: string;
}

/** `123 (java) S 1 …`: the name may hold spaces and brackets, so fields are counted from the last bracket. */
function birthFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function birthFromPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

const hasProc = existsSync('/proc/self/stat');

/** When the process began, in the system's own words; null when it has ended. */
export const birthOf = (pid: number): string | null => (hasProc ? birthFromProc(pid) : birthFromPs(pid));

/** This or another living process. */
export const markOf = (pid: number): ProcessMark => ({ pid, birth: birthOf(pid) ?? '' });

/** Whether that very process still runs. */
export const isAlive = ({ pid, birth }: ProcessMark): boolean => birthOf(pid) === birth;

function commandLines(): { pid: number; command: string }[] {
  if (!hasProc) {
    const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandLine(name) }));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** The living process whose command line holds `argument` as a word of its own. */
export function findProcess(argument: string): ProcessMark | null {
  const found = commandLines().find(({ command }) => `${command} `.includes(` ${argument} `));
  return found ? markOf(found.pid) : null;
}
