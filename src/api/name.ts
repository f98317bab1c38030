/** A name as asked → nodes printed under it, or whose names hold it, through an index; without one all of the label. */
import type { Rows, Site, Source } from '../pothos-cypher/index.ts';
import { phraseQuery, readSearch } from './search-words.ts';
import { typed } from './typed.ts';

/** All nodes of a label. */
export const ofLabel = (label: string, node: string): Rows => ({
  clauses: `MATCH (${node}:${label})`,
  scope: { node },
  carried: [node],
  degree: `(:${label})`,
});

/** Nodes whose name or an alias is exactly `name`; the full-text index only proposes. `rank` is 0 for the full name. */
export function byName(label: string, index: string): Source {
  return ({ fresh, argument }: Site): Rows => {
    const [node, rank] = [fresh('n'), fresh('r')];
    const name = argument('name', typed);
    if (name === null) return ofLabel(label, node);
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

/** Texts of a node that an index is of. */
type Texts = (node: string) => string;

export const NAMES: Texts = (node) => `[${node}.name] + coalesce(${node}.aliases, [])`;
export const TEXTS: Texts = (node) => `[${node}.headline, ${node}.subtitle, ${node}.kicker, ${node}.text]`;

/** Nodes whose texts hold all words of `phrase`, with the score of each. What the index can't tell of them is tested. */
export function byPhrase(index: string, texts: Texts): Source {
  return ({ fresh, argument }: Site): Rows => {
    const [node, score, query] = [fresh('n'), fresh('s'), fresh('q')];
    const asked = argument('phrase', (given) => readSearch(given).query);
    const held = argument('phrase', (given) => readSearch(given).held.map((word) => word.toLowerCase()));
    return {
      // A CALL with nothing before it may not be followed by WHERE.
      clauses: `WITH ${asked} AS ${query} CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node AS ${node}, score AS ${score}`,
      where: [`all(word IN ${held} WHERE any(text IN ${texts(node)} WHERE toLower(text) CONTAINS word))`],
      scope: { node, score },
      carried: [node, score],
    };
  };
}
