/** A name as asked → nodes printed under it, or whose names hold it; always through an index. */
import type { Rows, Site, Source } from '../pothos-cypher/index.ts';
import { typed } from './typed.ts';

/** Longest search text that is looked at. */
const MAX_PHRASE = 200;

/** A phrase for the full-text index: each word quoted, so that nothing in it is query syntax. */
export function phraseQuery(asked: unknown): string {
  const words = String(asked).slice(0, MAX_PHRASE).replace(/["\\]/g, ' ').split(/\s+/).filter(Boolean);
  return words.length ? words.map((word) => `"${word}"`).join(' AND ') : '"\u0000"';
}

/** Nodes whose name or an alias is exactly `name`; the full-text index only proposes. `rank` is 0 for the full name. */
export function byName(label: string, index: string): Source {
  return ({ fresh, argument }: Site): Rows => {
    const [node, rank] = [fresh('n'), fresh('r')];
    const name = argument('name', typed);
    if (name === null) return { clauses: `MATCH (${node}:${label})`, scope: { node }, carried: [node], degree: `(:${label})` };
    const phrase = argument('name', phraseQuery);
    // The index holds name and id: it serves only what asks for both.
    const full = `MATCH (${node}:${label} {name: ${name}}) WHERE ${node}.id IS NOT NULL RETURN ${node}, 0 AS ${rank}`;
    const alias = `CALL db.index.fulltext.queryNodes('${index}', ${phrase}) YIELD node AS ${node} WITH ${node} WHERE ${node}.name <> ${name} AND ${name} IN ${node}.aliases RETURN ${node}, 1 AS ${rank}`;
    return {
      clauses: `CALL () { ${full} UNION ALL ${alias} } WITH ${node}, ${rank}`,
      scope: { node, rank },
      carried: [node, rank],
    };
  };
}

/** The one most likely meant: full name before alias, then the one named most. */
export function bestByName(label: string, index: string): Source {
  return (site) => {
    const rows = byName(label, index)(site);
    const { node, rank } = rows.scope;
    const order = `ORDER BY ${rank}, COUNT { (${node})<-[:MENTIONS]-() } DESC, ${node}.id LIMIT 1`;
    return { ...rows, clauses: `${rows.clauses} ${order}` };
  };
}

/** Nodes whose names hold `phrase`, with the score of each. */
export function byPhrase(index: string): Source {
  return ({ fresh, argument }: Site): Rows => {
    const [node, score] = [fresh('n'), fresh('s')];
    return {
      clauses: `CALL db.index.fulltext.queryNodes('${index}', ${argument('phrase', phraseQuery)}) YIELD node AS ${node}, score AS ${score}`,
      scope: { node, score },
      carried: [node, score],
    };
  };
}
