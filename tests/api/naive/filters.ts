/** Filters evaluated on one row at a time. */
import { type Edge, ends, type Node } from './memory.ts';

type Given = Record<string, unknown>;
type Read = (node: Node) => unknown;
type Related = { rows: (node: Node) => Node[]; filter: string };

const prop =
  (name: string): Read =>
  (node) =>
    node.props[name] ?? null;
const to = (type: string, way: 'in' | 'out', filter: string, label?: string): Related => ({
  rows: (node) => ends(node, type, way, label),
  filter,
});

const entity = { id: prop('id'), name: prop('name'), aliases: prop('aliases'), articles: to('MENTIONS', 'in', 'ArticleFilter') };

/** What each filter's fields read. */
export const FILTERS: Record<string, Record<string, Read | Related>> = {
  EntityFilter: entity,
  RegionFilter: {
    ...entity,
    code: prop('code'),
    level: prop('level'),
    parent: to('PART_OF', 'out', 'RegionFilter'),
    projects: to('LOCATED_IN', 'in', 'ProjectFilter'),
  },
  AgencyFilter: {
    ...entity,
    kind: prop('kind'),
    region: to('SERVES', 'out', 'RegionFilter'),
    projects: to('LED_BY', 'in', 'ProjectFilter'),
  },
  OfficialFilter: { ...entity, agencies: to('HOLDS', 'out', 'AgencyFilter') },
  ProjectFilter: {
    ...entity,
    kind: prop('kind'),
    phase: prop('phase'),
    regions: to('LOCATED_IN', 'out', 'RegionFilter'),
    figures: to('ABOUT', 'in', 'FigureFilter'),
  },
  ArticleFilter: {
    id: prop('id'),
    headline: prop('headline'),
    kind: prop('kind'),
    wire: prop('wire'),
    date: prop('day'),
    reporters: prop('reporters'),
    agencies: to('MENTIONS', 'out', 'AgencyFilter', 'Agency'),
    figures: to('REPORTS', 'out', 'FigureFilter'),
  },
  FigureFilter: {
    id: prop('id'),
    indicator: prop('indicator'),
    unit: prop('unit'),
    value: prop('value'),
    normalisedValue: prop('normalisedValue'),
    subjects: to('ABOUT', 'out', 'EntityFilter'),
  },
  PageFilter: { id: prop('id'), number: prop('number'), issueDate: prop('issueDate') },
  PublicationFilter: { id: prop('id'), name: prop('name') },
};

const OPERATORS: Record<string, (left: never, right: never) => boolean> = {
  eq: (left, right) => left === right,
  in: (left, right: unknown[]) => right.includes(left),
  notIn: (left, right: unknown[]) => !right.includes(left),
  contains: (left: string, right: string) => left.includes(right),
  startsWith: (left: string, right: string) => left.startsWith(right),
  endsWith: (left: string, right: string) => left.endsWith(right),
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  has: (left: unknown[], right) => left.includes(right),
};

const KINDS_OF_ENTITY = ['Region', 'Agency', 'Official', 'Project'];

/** What an id stands for where `name` filters: the key of one of its own types, else itself, which is nobody's key. */
function keyOf(name: string, id: unknown): unknown {
  const type = name.replace('Filter', '');
  const [of, ...key] = Buffer.from(String(id), 'base64url').toString().split(':');
  return (type === 'Entity' ? KINDS_OF_ENTITY : [type]).includes(of as string) ? key.join(':') : id;
}

/** A condition's value as the graph would have it. */
function stored(name: string, field: string, value: unknown): unknown {
  if (field !== 'id' || value === null) return value;
  return Array.isArray(value) ? value.map((each) => keyOf(name, each)) : keyOf(name, value);
}

/** Whether a field's conditions hold; null where none is asked. */
function holds(node: Node, name: string, field: string, given: Given): Answer {
  const of = FILTERS[name]?.[field];
  if (!of) throw new Error(`${name}.${field} is not known here`);
  const answers = Object.entries(given).map(([operator, asked]): Answer => {
    const value = stored(name, field, asked);
    if (typeof of !== 'function') {
      if (value === null) return null;
      const { count, of: inner } = operator === 'atLeast' ? (value as Given) : { count: 1, of: value };
      const found = of.rows(node).filter((each) => passes(each, of.filter, inner as Given | null));
      return operator === 'none' ? !found.length : found.length >= Number(count);
    }
    const left = of(node);
    if (value === null) return operator === 'eq' ? left === null : null;
    // Without a value nothing is so, and so it is among none of those.
    if (left === null) return operator === 'notIn';
    return (OPERATORS[operator] as (left: unknown, right: unknown) => boolean)(left, value);
  });
  return every(answers);
}

/** True, false, or null: nothing is asked. */
type Answer = boolean | null;

const every = (answers: Answer[]): Answer =>
  answers.includes(false) ? false : answers.some((each) => each !== null) ? true : null;

/** What asks nothing holds, and with it the whole of an `or`. */
const any = (answers: Answer[]): Answer => (answers.includes(null) ? null : answers.includes(true));

function asked(node: Node, name: string, filter: Given): Answer {
  return every(
    Object.entries(filter).map(([field, given]): Answer => {
      if (given === null) return null;
      if (field === 'and') return every((given as Given[]).map((each) => asked(node, name, each)));
      if (field === 'or') return any((given as Given[]).map((each) => asked(node, name, each)));
      if (field !== 'not') return holds(node, name, field, given as Given);
      const inner = asked(node, name, given as Given);
      return inner === null ? null : !inner;
    }),
  );
}

/** Whether a node is as the filter asks; where it asks nothing, every node is. */
export const passes = (node: Node, name: string, filter: Given | null | undefined): boolean =>
  !filter || asked(node, name, filter) !== false;

export type { Edge };
