/** When every connection is busy, who waits too long is told so with a code of its own. */
import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { shown } from '../../src/api/errors.ts';
import { isTimeout, isUnavailable } from '../../src/graph/faults.ts';
import { joinLocalServer } from '../../src/graph/local/local-server.ts';
import { isOverloaded } from '../../src/server/overload.ts';
import { testSettings } from '../graph/open.ts';

it('waiting in vain for a connection is OVERLOADED', async () => {
  const server = await joinLocalServer(testSettings(), { say: () => undefined });
  const limits = { maxConnectionPoolSize: 1, connectionAcquisitionTimeout: 3_000, connectionTimeout: 2_900 };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), limits);
  const busy = driver.session().beginTransaction();
  await (await busy).run('RETURN 1');
  const fault = await driver
    .session()
    .run('RETURN 1')
    .catch((error: unknown) => error);
  expect(shown(fault, { isTimeout, isUnavailable, isOverloaded }).extensions.code).toBe('OVERLOADED');
  await (await busy).rollback();
  await driver.close();
  await server.leave();
});
