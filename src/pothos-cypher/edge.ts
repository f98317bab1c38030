/** An edge of the graph and a direction → the rows it leads to: nodes, or the edges themselves. */
import { type Rows, type Scope, type Site, type Source, scopeOf, type Walk } from './spec.ts';

/** An edge type as the graph has it. */
export interface EdgeType {
  type: string;
  /** Labels at its ends: a wanted type with the same label needs no test. */
  from: string;
  to: string;
  /** Two nodes may be joined by several (one for each article that says so). */
  parallel?: boolean;
}

export type Direction = 'in' | 'out';

interface Options {
  /** Roles of the parent row: where the edge begins. `node` unless told. */
  at?: keyof Scope;
  /** The field may walk the far node's index instead: term, direction, properties. */
  walk?: { term: string; direction: 'ASC' | 'DESC'; properties: readonly [string, string]; from?: string };
  /** More conditions on the rows. */
  where?: (scope: Scope, site: Site) => string | null;
  /** Rows are the edges: parallel ones stay apart. */
  each?: boolean;
}

const arrow = (edge: string, direction: Direction): string => (direction === 'out' ? `-[${edge}]->` : `<-[${edge}]-`);

/** Follows an edge from the parent's node. Each row has the far node in `node`, the edge in `edge`, its ends in `from` and `to`. */
export function along(edge: EdgeType, direction: Direction, options: Options = {}): Source {
  return (site): Rows => {
    const here = site.scope[options.at ?? 'node'];
    const [far, link] = [site.fresh('n'), site.fresh('e')];
    const known = direction === 'out' ? edge.to : edge.from;
    const label = site.label && site.label !== known ? `:${site.label}` : '';
    const distinct = !!edge.parallel && !options.each;
    const ends = direction === 'out' ? { node: far, from: here, to: far } : { node: far, from: far, to: here };
    const scope = distinct ? ends : { ...ends, edge: link };
    const named = distinct ? `:${edge.type}` : `${link}:${edge.type}`;
    const condition = options.where?.(scopeOf(scope), site);
    const degree = `(${here})${arrow(`:${edge.type}`, direction)}()`;
    return {
      clauses: `MATCH (${here})${arrow(named, direction)}(${far}${label})`,
      scope,
      carried: distinct ? [far] : [far, link],
      distinct,
      ...(condition && { where: [condition] }),
      ...(!label && !condition && { degree }),
      step: (known) => `(${known ? here : ''})${arrow(`:${edge.type}`, direction)}(${known ?? far})`,
      ...(options.walk &&
        !condition &&
        !distinct && { walk: walkOf(options.walk, site.label ?? known, here, far, edge, direction) }),
    };
  };
}

function walkOf(
  walk: NonNullable<Options['walk']>,
  label: string,
  here: string,
  far: string,
  edge: EdgeType,
  direction: Direction,
): Walk {
  const kind = arrow(`:${edge.type}`, direction);
  const test = `(${here})${kind}(${far})`;
  const degree = `COUNT { (${here})${kind}() }`;
  return { ...walk, label, variable: far, near: here, from: walk.from ?? "''", test, degree };
}

/** Finds edges, each in the variable `link`, by the roles of a row. */
export type Pattern = (scope: Scope, link: string) => string;

/** The edges between the ends of a row whose parallel edges were taken together. */
export const between =
  (edge: EdgeType): Pattern =>
  ({ from, to }, link) =>
    `(${from})-[${link}:${edge.type}]->(${to})`;

/** The node that a row has in `role`, as a row of its own; with a label only where it has that. */
export const ending = (role: keyof Scope, label?: string): Source => {
  return ({ scope }) => {
    const node = scope[role];
    return { clauses: `MATCH (${node}${label ? `:${label}` : ''})`, scope: { node }, carried: [node] };
  };
};
