/** Environment → typed settings. The only reader of `process.env`. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** An empty variable means the same as one not set: compose files and CI pass `FOO=`. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const fallback = (value: string) => optional.transform((given) => given ?? value);

const memory = z.string().regex(/^\d+[kmg]$/i, 'an amount of memory such as 512m or 2g');

const Settings = z.object({
  HOST: fallback('127.0.0.1'),
  PORT: fallback('4000').transform(Number).pipe(z.number().int().min(0).max(65_535)),
  PRESSGRAPH_HOME: fallback('.pressgraph'),
  PRESSGRAPH_CACHE: fallback(join(homedir(), '.cache', 'pressgraph')),
  PRESSGRAPH_HEAP: fallback('512m').pipe(memory),
  PRESSGRAPH_PAGECACHE: fallback('128m').pipe(memory),
  JAVA_HOME: optional,
  PRESSGRAPH_LEXICON: optional,
  PRESSGRAPH_CORS: optional,
  PRESSGRAPH_PERSISTED_ONLY: fallback('false').transform((value) => value === 'true' || value === '1'),
  NEO4J_URI: optional,
  NEO4J_USER: fallback('neo4j'),
  NEO4J_PASSWORD: fallback(''),
  NEO4J_DATABASE: fallback('neo4j'),
  LOG_LEVEL: fallback('info').pipe(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  NODE_ENV: fallback('production'),
});

/** Every setting the program knows, parsed; README's environment table describes each. */
export type Settings = z.infer<typeof Settings>;

/**
 * Reads the settings.
 * @throws Error naming each variable that is wrong and what it should be.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const read = Settings.safeParse(env);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings in the environment are wrong: ${faults.join('; ')}`);
}
