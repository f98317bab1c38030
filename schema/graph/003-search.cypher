// Full text. Chinese has no spaces: the cjk analyzer indexes every pair of neighbouring characters, so a phrase in quotes finds any part of a name.
CREATE FULLTEXT INDEX regionName IF NOT EXISTS FOR (n:Region) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX agencyName IF NOT EXISTS FOR (n:Agency) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX officialName IF NOT EXISTS FOR (n:Official) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX projectName IF NOT EXISTS FOR (n:Project) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX entityName IF NOT EXISTS FOR (n:Region|Agency|Official|Project) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article) ON EACH [n.headline, n.subtitle, n.kicker, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX figureIndicator IF NOT EXISTS FOR (n:Figure) ON EACH [n.indicator] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
