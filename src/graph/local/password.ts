/** The local server's password: made once, kept in a file that only its owner can read. */
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';

/** The password of this data folder; made on first use. */
export function readPassword(file: string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
    linkSync(draft, file);
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

const options = { telemetryDisabled: true, connectionTimeout: 2000 };

/** Whether the server lets us in; rejects while it does not answer yet. */
async function letsIn(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), options);
  try {
    return await driver.verifyAuthentication();
  } finally {
    await driver.close();
  }
}

/** A new server knows neo4j/neo4j, with which nothing but a change of password is allowed. */
async function changePassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), options);
  const session = driver.session({ database: 'system' });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Makes sure that our password is the server's: rejects while it does not answer yet. */
export async function setFirstPassword(uri: string, password: string): Promise<void> {
  if (!(await letsIn(uri, password))) await changePassword(uri, password);
}
