/** Settings → the program's logger: JSON lines on standard error, in which secrets never stand. */
import { type Logger, pino } from 'pino';
import type { Settings } from './config.ts';

export type Log = Logger;

const SECRETS = ['password', 'NEO4J_PASSWORD', 'token', 'authorization', 'cookie'];

/** Names at the top, one and two levels down: `settings.NEO4J_PASSWORD`, `req.headers.authorization`. */
const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Makes the logger; written without a buffer, so that the last line of a crash is there too. */
export function createLog(settings: Pick<Settings, 'LOG_LEVEL'>): Log {
  const options = { level: settings.LOG_LEVEL, base: null, redact: { paths, censor: '[secret]' } };
  return pino(options, pino.destination({ dest: 2, sync: true }));
}
