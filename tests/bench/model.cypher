// Brings the bench's graph to our model: ids, the label Entity, the day articles sort by, our indexes.
MATCH (a:Article) WHERE a.day IS NULL SET a.day = a.date;
MATCH (n:Region) WHERE n.id IS NULL SET n.id = 'region-' + n.code, n:Entity;
MATCH (n:Agency|Official|Project) WHERE NOT n:Entity SET n:Entity;
CREATE INDEX article_day_id IF NOT EXISTS FOR (n:Article) ON (n.day, n.id);
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name, n.id);
CALL db.awaitIndexes(600);
