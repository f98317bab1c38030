// Newest first by keyset (day, id); entities by (name, id); a page's own edges by the article that states them.
CREATE INDEX article_day_id IF NOT EXISTS FOR (n:Article) ON (n.day, n.id);
CREATE INDEX page_issue IF NOT EXISTS FOR (n:Page) ON (n.publication, n.issueDate);
CREATE INDEX publication_name IF NOT EXISTS FOR (n:Publication) ON (n.name);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name, n.id);
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name, n.id);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name, n.id);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name, n.id);
CREATE INDEX figure_indicator IF NOT EXISTS FOR (n:Figure) ON (n.indicator);
CREATE INDEX holds_article IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.article);
CREATE INDEX located_in_article IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.article);
CREATE INDEX led_by_article IF NOT EXISTS FOR ()-[r:LED_BY]-() ON (r.article);
