/** The whole graph read into memory: nodes with their edges. */
import type { Graph } from '../../../src/graph/graph.ts';

/** Properties as the graph has them, of whatever kind. */
// biome-ignore lint/suspicious/noExplicitAny: what a property holds is for the reader to know here
export type Props = Record<string, any>;

export interface Node {
  labels: string[];
  props: Props;
  out: Edge[];
  in: Edge[];
}

export interface Edge {
  type: string;
  props: Props;
  from: Node;
  to: Node;
}

export interface Memory {
  nodes: Node[];
  edges: Edge[];
}

/** Reads everything with two statements. */
export async function remember(graph: Graph): Promise<Memory> {
  const byId = new Map<unknown, Node>();
  for (const [id, labels, props] of await graph.run(
    'MATCH (n) WHERE NOT n:SchemaVersion RETURN elementId(n), labels(n), properties(n)',
  )) {
    byId.set(id, { labels, props, out: [], in: [] } as unknown as Node);
  }
  const edges: Edge[] = [];
  for (const [type, props, from, to] of await graph.run(
    'MATCH (a)-[r]->(b) RETURN type(r), properties(r), elementId(a), elementId(b)',
  )) {
    const edge = { type, props, from: byId.get(from), to: byId.get(to) } as Edge;
    edge.from.out.push(edge);
    edge.to.in.push(edge);
    edges.push(edge);
  }
  return { nodes: [...byId.values()], edges };
}

/** Ends of a node's edges of one type, each node once. */
export function ends(node: Node, type: string, way: 'in' | 'out', label?: string): Node[] {
  const all = node[way].filter((edge) => edge.type === type).map((edge) => (way === 'out' ? edge.to : edge.from));
  return [...new Set(all)].filter((each) => !label || each.labels.includes(label));
}
