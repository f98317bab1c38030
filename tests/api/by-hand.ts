/** Each shipped operation and each question of the bench → the Cypher that somebody who wants only that would write. */

const AGENCY = `CALL () {
  MATCH (g:Agency {name: $name}) WHERE g.id IS NOT NULL RETURN g, 0 AS rank
  UNION ALL CALL db.index.fulltext.queryNodes('agencyName', '"' + $name + '"') YIELD node AS g
  WITH g WHERE g.name <> $name AND $name IN g.aliases RETURN g, 1 AS rank
} WITH g, rank ORDER BY rank, COUNT { (g)<-[:MENTIONS]-() } DESC, g.id LIMIT 1`;

const entity = (
  own: string,
) => `CASE WHEN e:Agency THEN ['Agency', ${own}e.kind, e.name] WHEN e:Official THEN ['Official', ${own}e.name]
  WHEN e:Project THEN ['Project', ${own}e.name] WHEN e:Region THEN ['Region', ${own}e.code, e.name] END`;
const KEYED = `CASE WHEN e:Agency THEN ['Agency', e.id, e.name] WHEN e:Official THEN ['Official', e.id, e.name]
  WHEN e:Project THEN ['Project', e.id, e.name] WHEN e:Region THEN ['Region', e.code, e.id, e.name] END`;
const NAMED = `CASE WHEN e:Agency THEN ['Agency', e.name] WHEN e:Official THEN ['Official', e.name]
  WHEN e:Project THEN ['Project', e.name] WHEN e:Region THEN ['Region', e.name] END`;
const FIGURES = 'COLLECT { MATCH (p)<-[:ABOUT]-(f) WITH f ORDER BY f.id LIMIT 5 RETURN [f.id, f.indicator, f.unit, f.value] }';
const MENTIONED = `COLLECT { MATCH (a)-[m:MENTIONS]->(e) WITH e, m ORDER BY e.id LIMIT 100 RETURN [m.count, ${KEYED}] }`;

/**
 * An agency's newest articles. If it is mentioned much, the index is walked and each article asked whether it names the
 * agency; else its mentions are expanded and sorted.
 */
const newest = (agency: string, hot: string, cold: string, limit: number, given: string, also = '') => `
  MATCH (g:Agency ${agency}) WHERE g.id IS NOT NULL WITH g, COUNT { (g)<-[:MENTIONS]-() } AS degree, 8 * ${limit} * COUNT { (:Article) } AS much
  CALL (g, degree, much) {
    WITH g, degree, much WHERE degree * degree > much CALL (g) {
      MATCH (a:Article) USING INDEX SEEK a:Article(day, id) WHERE ${hot} AND a.id IS NOT NULL AND EXISTS { (g)<-[:MENTIONS]-(a) }
      RETURN a ORDER BY a.day DESC, a.id DESC LIMIT ${limit} } RETURN a
    UNION ALL WITH g, degree, much WHERE degree * degree <= much CALL (g) {
      MATCH (g)<-[:MENTIONS]-(a) ${cold} RETURN a ORDER BY a.day DESC, a.id DESC LIMIT ${limit} } RETURN a
  } RETURN ${also} collect(${given})`;

const AFTER = 'a.day <= $date AND CASE WHEN a.day = $date THEN a.id < $key ELSE true END';

/** Statements by the operation's name, one for each root field. */
export const BY_HAND: Record<string, string[]> = {
  '01-region-projects-figures': [
    `MATCH (r:Region {code: $code}) RETURN r.name, COUNT { MATCH (r)<-[:LOCATED_IN]-(p) RETURN DISTINCT p }, COLLECT {
      MATCH (r)<-[:LOCATED_IN]-(p) WITH DISTINCT p ORDER BY p.name, p.id LIMIT 20 RETURN [p.name, p.phase, COLLECT {
        MATCH (p)<-[:ABOUT]-(f) WITH f ORDER BY f.id LIMIT 10 RETURN [f.indicator, f.printed, f.value, f.unit, COLLECT {
          MATCH (f)<-[e:REPORTS]-(a) RETURN [e.quote, a.headline, a.text, e.start, e.end] }] }] }`,
  ],
  '02-agency-mentions': [
    `${AGENCY} RETURN g.name, g.aliases, head(COLLECT { MATCH (g)-[:SERVES]->(r) RETURN r.name LIMIT 1 }),
      COLLECT { MATCH (g)<-[:SUCCEEDED_BY]-(o) WITH o ORDER BY o.name, o.id LIMIT 20 RETURN o.name },
      COUNT { (g)<-[:MENTIONS]-() },
      COLLECT { MATCH (g)<-[m:MENTIONS]-(a) WITH a, m ORDER BY a.day DESC, a.id DESC LIMIT 11 RETURN [m.count, m.rule, m.score,
        COLLECT { UNWIND range(0, size(m.starts) - 1) AS i WITH * LIMIT 20
          RETURN [m.quotes[i], a.text, m.starts[i], m.ends[i]] },
        a.headline, a.date, a.day, a.id,
        head(COLLECT { MATCH (a)-[:PRINTED_ON]->(p) RETURN [p.source, head(COLLECT {
          MATCH (p)-[:IN_ISSUE]->(n) RETURN n.name LIMIT 1 })] LIMIT 1 })] }`,
  ],
  '03-mentions-by-month': [
    `${AGENCY} CALL (g) { MATCH (g)<-[m:MENTIONS]-(a) WHERE a.day >= $since
      WITH substring(a.day, 0, 7) AS month, sum(m.count) AS mentions, count(*) AS articles ORDER BY month
      RETURN collect([month, mentions, articles]) AS months } RETURN g.name, months`,
  ],
  '04-posts': [
    `CALL () { MATCH (o:Official {name: $name}) WHERE o.id IS NOT NULL RETURN o
      UNION ALL CALL db.index.fulltext.queryNodes('officialName', '"' + $name + '"') YIELD node AS o
      WITH o WHERE o.name <> $name AND $name IN o.aliases RETURN o }
     WITH o ORDER BY o.name, o.id LIMIT 20 RETURN o.name,
      COUNT { MATCH (o)-[h:HOLDS|STYLED]->() WHERE coalesce(h.asOf, '') <= $asOf + '~' AND NOT coalesce(h.former, false) },
      COLLECT { MATCH (o)-[h:HOLDS|STYLED]->(g) WHERE coalesce(h.asOf, '') <= $asOf + '~' AND NOT coalesce(h.former, false)
        WITH g, h ORDER BY coalesce(h.asOf, '') DESC, coalesce(h.article, '') DESC, h.start DESC LIMIT 20
        RETURN [h.title, h.asOf, CASE WHEN g:Agency THEN [g.name, head(COLLECT { MATCH (g)-[:SERVES]->(r) RETURN r.name LIMIT 1 })] END,
          COLLECT { MATCH (a:Article {id: h.article}) RETURN [h.quote, a.headline] }] }`,
  ],
  '05-newest-articles': [
    `MATCH (a:Article) WHERE a.day >= '' AND a.id IS NOT NULL WITH a ORDER BY a.day DESC, a.id DESC LIMIT 6
     RETURN collect([a.id, a.day, a.headline, a.date, a.wire, a.reporters, a.readingScore, a.readingReasons,
       COUNT { (a)-[:MENTIONS]->() }, COLLECT { MATCH (a)-[m:MENTIONS]->(e) WITH e, m ORDER BY e.id LIMIT 10 RETURN [m.count, ${entity('')}] },
       COUNT { (a)-[:REPORTS]->() }, COLLECT { MATCH (a)-[:REPORTS]->(f) WITH f ORDER BY f.id LIMIT 5
         RETURN [f.printed, f.indicator, CASE WHEN f.changeDirection IS NOT NULL THEN [f.changeBasis, f.changeDirection, f.changeUnit, f.changeValue] END] }]),
       COUNT { (:Article) }`,
  ],
  '06-region-roll-up': [
    `MATCH (r:Region {code: $code}) RETURN r.name, COUNT { (r)<-[:PART_OF]-() },
      COLLECT { MATCH (r)<-[:PART_OF]-(c) WITH c ORDER BY coalesce(c.code, c.id), c.id LIMIT 20
        RETURN [c.code, c.name, COUNT { MATCH (c)<-[:LOCATED_IN]-(p) RETURN DISTINCT p }] },
      COUNT { MATCH (r)<-[:PART_OF*0..6]-()<-[:LOCATED_IN]-(p) RETURN DISTINCT p },
      COLLECT { MATCH (r)<-[:PART_OF*0..6]-()<-[:LOCATED_IN]-(p) WITH DISTINCT p ORDER BY COUNT { (p)<-[:MENTIONS]-() } DESC, p.id DESC LIMIT 10
        RETURN [p.name,
          COLLECT { MATCH (p)-[:LED_BY]->(g) WITH DISTINCT g ORDER BY g.name, g.id LIMIT 20 RETURN [g.name,
            COLLECT { MATCH (p)-[l:LED_BY]->(g) WITH DISTINCT coalesce(l.role, 'leads') AS role ORDER BY role RETURN role }] },
          COLLECT { MATCH (p)-[l:LOCATED_IN]->()-[:PART_OF*0..6]->(r) MATCH (a:Article {id: l.article})
            WITH a, l ORDER BY a.day DESC, a.id, l.start LIMIT 3 RETURN [l.quote, a.headline] }] }`,
  ],
  '07-figures': [
    `MATCH (f:Figure) WHERE f.normalisedUnit = '元' AND f.normalisedValue >= 100000000 WITH f ORDER BY f.normalisedValue DESC, f.id DESC
     WITH collect(f) AS found UNWIND found[..10] AS f RETURN size(found), f.printed, f.normalisedValue, f.normalisedUnit, f.indicator,
       f.period, f.periodIso, head(COLLECT { MATCH (f)<-[:REPORTS]-(a) RETURN [a.headline, a.date] LIMIT 1 }),
       COLLECT { MATCH (f)-[s:ABOUT]->(e) WITH e, s ORDER BY e.name, e.id LIMIT 20 RETURN [s.quote, ${NAMED}] }`,
  ],
  '08-figure-series': [
    `MATCH (:Region {id: 'region-150100'})<-[:ABOUT]-(f) WHERE f.indicator CONTAINS $indicator
     MATCH (f)<-[e:REPORTS]-(a) WITH f, e, a ORDER BY coalesce(f.periodIso, a.day, ''), f.id
     RETURN f.periodIso, f.printed, f.normalisedValue, f.normalisedUnit, f.indicator, e.quote, a.text, e.start, e.end, a.date, a.headline`,
  ],
  '09-search': [
    `CALL db.index.fulltext.queryNodes('agencyName', '"' + $phrase + '"') YIELD node AS g, score WITH g, score ORDER BY score DESC, g.id
     WITH collect(g) AS found UNWIND found[..5] AS g RETURN size(found), g.id, g.name, COUNT { (g)<-[:MENTIONS]-() }`,
    `CALL db.index.fulltext.queryNodes('articleText', '"' + $phrase + '"') YIELD node AS a, score WITH a, score ORDER BY score DESC, a.id
     WITH collect(a) AS found UNWIND found[..5] AS a RETURN size(found), a.headline, a.date`,
  ],
  '10-pages': [
    `MATCH (n:Publication) WHERE n.name >= '' WITH n ORDER BY n.name, n.id LIMIT 10 RETURN COUNT { (:Publication) }, n.name, COUNT { (n)<-[:IN_ISSUE]-() },
      COLLECT { MATCH (n)<-[:IN_ISSUE]-(p) WITH p ORDER BY coalesce(p.issueDate, '') DESC, p.id DESC LIMIT 5
        RETURN [p.source, p.issueDate, p.number, p.leftover, COUNT { (p)<-[:PRINTED_ON]-() },
          COLLECT { MATCH (p)<-[:PRINTED_ON]-(a) WITH a ORDER BY a.day DESC, a.id DESC LIMIT 20 RETURN a.headline }] }`,
  ],
  '11-node': [
    `MATCH (r:Region {id: 'region-150000'}) RETURN r.id, r.name, r.aliases, r.code, head(COLLECT { MATCH (r)-[:PART_OF]->(t) RETURN t.name LIMIT 1 }),
      COUNT { (r)<-[:MENTIONS]-() }, COLLECT { MATCH (r)<-[:MENTIONS]-(a) WITH a ORDER BY a.day DESC, a.id DESC LIMIT 3 RETURN [a.headline, a.date] }`,
  ],
  q1: [
    `MATCH (r:Region {code: $code}) RETURN r.code, r.name, COLLECT {
      MATCH (r)<-[:LOCATED_IN]-(p) WITH DISTINCT p ORDER BY p.id LIMIT 20 RETURN [p.id, p.name, ${FIGURES}] }`,
  ],
  q2: [
    `MATCH (r:Region {code: $code}) RETURN r.code, r.name, COLLECT { MATCH (r)<-[:PART_OF]-(c) WITH c ORDER BY c.code RETURN [c.code, c.name,
      COLLECT { MATCH (c)<-[:LOCATED_IN]-(p) WITH DISTINCT p ORDER BY p.id LIMIT 10 RETURN [p.id, p.name, ${FIGURES},
        COLLECT { MATCH (p)-[:LED_BY]->(g) WITH DISTINCT g ORDER BY g.id LIMIT 1 RETURN [g.id, g.name] }] }] }`,
  ],
  q3: [newest('{id: $id}', "a.day >= ''", '', 50, `[a.id, a.headline, a.date, ${MENTIONED}]`, 'g.id, g.name,')],
  q4: [
    `CALL db.index.fulltext.queryNodes('agencyName', '"' + $phrase + '"') YIELD node AS g, score WITH g, score ORDER BY score DESC, g.id LIMIT 20
     RETURN g.id, g.name, COUNT { (g)<-[:MENTIONS]-() }, COUNT { (g)<-[:HOLDS]-() },
       COUNT { MATCH (g)<-[:LED_BY]-(p) RETURN DISTINCT p }`,
  ],
  q5: [
    `MATCH (g:Agency {id: $id})<-[m:MENTIONS]-(a) WITH substring(a.day, 0, 7) AS month, sum(m.count) AS mentions, count(*) AS articles ORDER BY month
     RETURN collect([month, mentions, articles])`,
  ],
  q6: [
    `MATCH (a:Article {id: $id}) RETURN a.id, a.headline, a.date, a.text, ${MENTIONED},
      COLLECT { MATCH (a)-[:REPORTS]->(f) WITH f ORDER BY f.id LIMIT 100 RETURN [f.id, f.indicator, f.unit, f.value] }`,
  ],
  q7: [newest('{id: $id}', AFTER, `WHERE ${AFTER}`, 21, '[a.id, a.headline, a.date, a.day]')],
  q8: [newest('{name: $name}', 'a.day >= $since', 'WHERE a.day >= $since', 20, `[a.id, a.headline, a.date, ${MENTIONED}]`)],
};
