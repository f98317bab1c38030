/** Statements as they are run → a line in the log, at debug, for each text not run before: how long Neo4j took to plan it. */
import { createHash } from 'node:crypto';
import type { Log } from '../log.ts';

/** Told of each statement that has run: its text, and after how many milliseconds Neo4j had its answer ready. */
export type Told = (statement: string, ms: number) => void;

/** Texts remembered; the oldest goes. */
const MOST = 1000;

/** Lists within lists, and within those, at the deepest. */
export function levelsOf(statement: string): number {
  let [deep, deepest] = [0, 0];
  const open: boolean[] = [];
  for (const [brace] of statement.matchAll(/(?:COLLECT|CALL \([^)]*\)) \{|[{}]/g)) {
    if (brace === '}') deep -= open.pop() ? 1 : 0;
    else {
      open.push(brace !== '{');
      if (brace !== '{') deepest = Math.max(deepest, ++deep);
    }
  }
  return deepest;
}

/**
 * Notes the first run of each text. What Neo4j took for it is planning for the most part; its summary doesn't tell the
 * two apart. Undefined where the log doesn't want it, so that nothing is remembered.
 */
export function noteFirstRuns(log: Log | undefined): Told | undefined {
  if (!log?.isLevelEnabled('debug')) return undefined;
  const seen = new Set<string>();
  return (text, ms) => {
    if (seen.has(text)) return;
    if (seen.size >= MOST) seen.delete(seen.values().next().value as string);
    seen.add(text);
    const statement = createHash('sha256').update(text).digest('hex').slice(0, 12);
    log.debug({ statement, levels: levelsOf(text), chars: text.length, ms, fresh: true }, 'a statement not run before');
  };
}
