/** Runs model.cypher on the bench's database: `node load-model.mjs bolt://…`. */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.argv[2], neo4j.auth.basic('neo4j', ''));
const statements = readFileSync(new URL('model.cypher', import.meta.url), 'utf8')
  .replace(/^\/\/.*$/gm, '')
  .split(';')
  .map((text) => text.trim())
  .filter(Boolean);
const session = driver.session({ database: 'neo4j' });
for (const statement of statements) await session.run(statement);
await session.close();
await driver.close();
