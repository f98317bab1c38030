// Figures in time, by keyset (place in time, id); src/graph/place-figures.ts gives figures written before it theirs.
CREATE INDEX figure_in_time IF NOT EXISTS FOR (n:Figure) ON (n.inTime, n.id);
