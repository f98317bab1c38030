/** The data folder → a running Neo4j that programs share: the first starts it, the last to leave stops it. */
import type { Settings } from '../../config.ts';
import { findJars } from './jars.ts';
import { findJava } from './java.ts';
import { launch, stopServer, untilReady } from './launch.ts';
import { withLock } from './lock.ts';
import { readPassword } from './password.ts';
import { type ServerHome, serverHome } from './server-home.ts';
import { findServer, forgetServer, type RunningServer, recordServer } from './server-state.ts';
import { countUsers, register } from './users.ts';

/** What a program needs to use the server, and how it leaves. */
export interface LocalServer {
  uri: string;
  password: string;
  /** Takes this program off the list; the last one stops the server and waits till it has ended. */
  leave(): Promise<void>;
}

interface JoinOptions {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

async function start(home: ServerHome, settings: Settings, { say, signal }: JoinOptions): Promise<RunningServer> {
  const java = findJava(settings);
  const jars = await findJars(settings, say, signal);
  say('Starting Neo4j …');
  const server = await launch(home, { java, jars, heap: settings.PRESSGRAPH_HEAP, pagecache: settings.PRESSGRAPH_PAGECACHE });
  recordServer(home, server);
  return server;
}

/** For a program that ends without closing (a second Ctrl-C, a fault): the last one asks the server to end, and waits not. */
function leaveAtExit(home: ServerHome, unregister: () => void): () => void {
  const leaveNow = () => {
    unregister();
    const server = countUsers(home.users) === 0 ? findServer(home) : null;
    if (server) process.kill(server.pid, 'SIGTERM');
  };
  process.once('exit', leaveNow);
  return () => process.off('exit', leaveNow);
}

async function leave(home: ServerHome, unregister: () => void): Promise<void> {
  await withLock(home.lock, async () => {
    unregister();
    if (countUsers(home.users) > 0) return;
    const server = findServer(home);
    if (server) await stopServer(server);
    forgetServer(home);
  });
}

/**
 * Joins the server of the data folder, starting it when none runs. A server left by a killed program is used again.
 * @throws SetupError in words for the user when Java or Maven is missing, or Neo4j does not start
 */
export async function joinLocalServer(settings: Settings, options: JoinOptions): Promise<LocalServer> {
  const home = serverHome(settings.PRESSGRAPH_HOME);
  const unregister = register(home.users);
  const stay = leaveAtExit(home, unregister);
  const leaveOrderly = () => leave(home, unregister).finally(stay);
  try {
    return await withLock(
      home.lock,
      async () => {
        const began = Date.now();
        const password = readPassword(home.password);
        const found = findServer(home);
        const server = found ?? (await start(home, settings, options));
        if (found) recordServer(home, found);
        await untilReady(home, server, password, options.signal);
        const seconds = ((Date.now() - began) / 1000).toFixed(1);
        options.say(found ? 'Using the Neo4j that is already running.' : `Neo4j is up after ${seconds} s.`);
        return { uri: `bolt://127.0.0.1:${server.port}`, password, leave: leaveOrderly };
      },
      options.signal,
    );
  } catch (error) {
    await leaveOrderly();
    throw error;
  }
}
