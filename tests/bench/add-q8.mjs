/**
 * Puts an eighth question into the copy of the bench: a list screen whose filter is a variable: the newest 20 articles since a
 * day that name an agency, with all that they name. Its floor is written by hand like those of the other seven.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';

const SINCE = ['2018-06-01', '2021-01-01', '2024-01-01'];

/** As the floor does for q3: a much-mentioned agency's articles are found by walking the index, a rare one's by expanding. */
const FLOOR = `
Q.q8 = {
  cypher: \`MATCH (g:Agency {name:$name}) WITH g, COUNT { (g)<-[:MENTIONS]-() } AS deg
CALL (g, deg) {
  WITH g, deg WHERE deg > $hot
  CALL (g) { MATCH (a:Article) USING INDEX SEEK a:Article(date, id) WHERE a.date >= $since AND a.id IS NOT NULL AND EXISTS { (a)-[:MENTIONS]->(g) } RETURN a ORDER BY a.date DESC, a.id DESC LIMIT 20 }
  RETURN a
  UNION ALL
  WITH g, deg WHERE deg <= $hot
  CALL (g) { MATCH (g)<-[:MENTIONS]-(a) WHERE a.date >= $since RETURN a ORDER BY a.date DESC, a.id DESC LIMIT 20 }
  RETURN a
}
RETURN collect([a.id, a.headline, a.date, COLLECT { MATCH (a)-[m:MENTIONS]->(e) RETURN \${ENTITY} }])\`,
  params: (p, n) => ({ name: p.name, since: p.since, hot: Math.sqrt(168 * n) }),
  shape: r => r[0].map(a => ({ ...art(a), mentions: a[3].map(ent) })),
};
`;

/** Adds to a file once, however often the copy is made. */
function change(file, how) {
  const before = readFileSync(file, 'utf8');
  if (!before.includes('q8')) writeFileSync(file, how(before));
}

/** The floor's statement and its question. */
export function addFloor(bench) {
  change(join(bench, 'servers/cypher.mjs'), (text) => text + FLOOR);
  change(join(bench, 'queries/floor.mjs'), (text) => text.replace(/q7: q\('q7'\)/, "$&, q8: q('q8')"));
}

/** Its parameter sets: agencies from the most to the least mentioned, each since another day. */
export async function addParameters(bench, size, bolt) {
  const file = join(bench, `params/${size}.json`);
  const sets = JSON.parse(readFileSync(file, 'utf8'));
  const driver = neo4j.driver(bolt, neo4j.auth.basic('neo4j', ''));
  const { records } = await driver.executeQuery(
    'UNWIND $ids AS id MATCH (a:Agency {id: id}) WHERE COUNT { (:Agency {name: a.name}) } = 1 RETURN a.name AS name',
    { ids: sets.q3.map(({ id }) => id) },
    { database: 'neo4j' },
  );
  await driver.close();
  sets.q8 = records.map((record, at) => ({ name: record.get('name'), since: SINCE[at % SINCE.length] }));
  writeFileSync(file, JSON.stringify(sets, null, 1));
}
