/** Address and password → the one driver of a program. */
import neo4j, { type Driver } from 'neo4j-driver';

export interface Address {
  uri: string;
  user: string;
  password: string;
}

/** Nobody waits for a connection longer than a request may take; numbers come back plain. */
export function createDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 30_000,
    userAgent: 'pressgraph',
  });
}
