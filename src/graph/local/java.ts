/** Finds a Java that runs Neo4j 5.26. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '../../config.ts';
import { cannotRunNeo4j } from './ways-out.ts';

const OLDEST = 17;

/** `openjdk version "17.0.15" 2025-04-15` → 17; `java version "1.8.0_392"` → 1. */
export const majorVersion = (printed: string): number => Number(/version "(\d+)/.exec(printed)?.[1] ?? 0);

/**
 * The java command to run: JAVA_HOME's when set, else the one on the PATH.
 * @throws SetupError with the ways out when there is none, or it is too old
 */
export function findJava(settings: Settings): string {
  const java = settings.JAVA_HOME ? join(settings.JAVA_HOME, 'bin', 'java') : 'java';
  const { error, stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (error) throw cannotRunNeo4j(`the command ${java} was not found.`);
  const major = majorVersion(`${stderr}${stdout}`);
  if (major < OLDEST) throw cannotRunNeo4j(`${java} is Java ${major || 'of an unknown version'}; ${OLDEST} or newer is needed.`);
  return java;
}
