/** The parts of the local server that need no server. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/config.ts';
import { findJava, majorVersion } from '../../../src/graph/local/java.ts';
import { withLock } from '../../../src/graph/local/lock.ts';
import { neo4jConf } from '../../../src/graph/local/neo4j-conf.ts';
import { birthOf, isAlive, markOf } from '../../../src/graph/local/process-birth.ts';
import { countUsers, register } from '../../../src/graph/local/users.ts';

const folder = mkdtempSync(join(tmpdir(), 'pressgraph-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('java', () => {
  test('versions are read as they are printed', () => {
    expect(majorVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
    expect(majorVersion('java version "1.8.0_392"')).toBe(1);
  });

  test('missing, the message names three ways out', () => {
    const find = () => findJava(readSettings({ JAVA_HOME: join(folder, 'nowhere') }));
    expect(find).toThrow(/Java 17[\s\S]*docker compose[\s\S]*NEO4J_URI/);
  });
});

describe('processes', () => {
  test('a number given out anew is not the old process', () => {
    expect(isAlive(markOf(process.pid))).toBe(true);
    expect(isAlive({ pid: process.pid, birth: '1' })).toBe(false);
    expect(birthOf(2 ** 22 + 1)).toBeNull();
  });

  test('dead users are swept away', () => {
    const users = mkdtempSync(join(folder, 'users-'));
    const leave = register(users);
    writeFileSync(join(users, '1-1'), JSON.stringify({ pid: process.pid, birth: 'long ago' }));
    writeFileSync(join(users, '1-2'), 'half wri');
    expect(countUsers(users)).toBe(1);
    leave();
    expect(readdirSync(users)).toEqual([]);
  });
});

describe('the lock', () => {
  const file = join(folder, 'lock');

  test('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(file, work)));
    expect(most).toBe(1);
  });

  test('of a dead program is broken, once', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, birth: 'long ago', token: 'dead' }));
    const done = await Promise.all([withLock(file, async () => 'a'), withLock(file, async () => 'b')]);
    expect(done).toEqual(['a', 'b']);
  });

  test('of a living program can be given up', async () => {
    writeFileSync(file, JSON.stringify({ ...markOf(process.pid), token: 'mine' }));
    await expect(withLock(file, async () => 'in', AbortSignal.timeout(100))).rejects.toThrow();
    rmSync(file);
  });
});

test('the configuration keeps to loopback and asks for a password', () => {
  const conf = neo4jConf({ port: 4711, heap: '512m', pagecache: '128m' }, '/data');
  expect(conf).toContain('server.bolt.listen_address=127.0.0.1:4711');
  expect(conf).toContain('dbms.security.auth_enabled=true');
  expect(conf).not.toContain('0.0.0.0:');
});
