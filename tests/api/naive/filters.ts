/** Filters evaluated on one row at a time. */
import { dateHolds, spanHolds } from './dates.ts';
import { type Edge, ends, type Node } from './memory.ts';

type Given = Record<string, unknown>;
const KINDS_OF_ENTITY = ['Region', 'Agency', 'Official', 'Project'];

/** A node, or for posts and mentions an edge. */
type Row = Node | Edge;
type Read = (row: never) => unknown;
type Dated = { date: Read };
type Spanned = { span: Read };
type Related = { rows: (row: never) => Row[]; filter: string };

const prop =
  (name: string): Read =>
  ({ props }: Row) =>
    props[name] ?? null;
/** A stored text as the schema's enums write it. */
export const enumName = (text: string | null | undefined): string | null =>
  text
    ? text
        .replace(/[A-Z]/g, (letter) => `_${letter}`)
        .replaceAll('-', '_')
        .toUpperCase()
    : null;
const listed =
  (name: string): Read =>
  ({ props }: Row) =>
    enumName(props[name]);
const dated = (name: string): Dated => ({ date: prop(name) });
const to = (type: string, way: 'in' | 'out', filter: string, label?: string): Related => ({
  rows: (node: Node) => ends(node, type, way, label),
  filter,
});
const edges = (way: 'in' | 'out', filter: string, ...types: string[]): Related => ({
  rows: (node: Node) => node[way].filter(({ type }) => types.includes(type)),
  filter,
});
/** The article that states a post: where the edge ends, or the one whose page gave it. */
const stating = ({ from, to: end, props }: Edge): Node[] => {
  const all = [end, ...ends(from, 'MENTIONS', 'in')];
  return all.filter((node) => node.props.id === props.article).slice(0, 1);
};

const entity = { id: prop('id'), name: prop('name'), aliases: prop('aliases'), articles: to('MENTIONS', 'in', 'ArticleFilter') };

/** What each filter's fields read. */
export const FILTERS: Record<string, Record<string, Read | Dated | Spanned | Related>> = {
  EntityFilter: entity,
  RegionFilter: {
    ...entity,
    code: prop('code'),
    level: prop('level'),
    regionLevel: listed('level'),
    parent: to('PART_OF', 'out', 'RegionFilter'),
    projects: to('LOCATED_IN', 'in', 'ProjectFilter'),
  },
  AgencyFilter: {
    ...entity,
    kind: prop('kind'),
    agencyKind: listed('kind'),
    officials: to('HOLDS', 'in', 'OfficialFilter'),
    posts: edges('in', 'PostFilter', 'HOLDS'),
    under: to('UNDER', 'out', 'AgencyFilter'),
    subordinates: to('UNDER', 'in', 'AgencyFilter'),
    region: to('SERVES', 'out', 'RegionFilter'),
    projects: to('LED_BY', 'in', 'ProjectFilter'),
  },
  OfficialFilter: {
    ...entity,
    agencies: to('HOLDS', 'out', 'AgencyFilter'),
    posts: edges('out', 'PostFilter', 'HOLDS', 'STYLED'),
  },
  ProjectFilter: {
    ...entity,
    kind: prop('kind'),
    phase: prop('phase'),
    projectKind: listed('kind'),
    projectPhase: listed('phase'),
    regions: to('LOCATED_IN', 'out', 'RegionFilter'),
    figures: to('ABOUT', 'in', 'FigureFilter'),
  },
  ArticleFilter: {
    id: prop('id'),
    headline: prop('headline'),
    kind: prop('kind'),
    articleKind: listed('kind'),
    wire: prop('wire'),
    date: dated('day'),
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
    span: { span: prop('periodIso') },
    figureQualifier: listed('qualifier'),
    changeDirection: listed('changeDirection'),
    date: { date: (figure: Node) => ends(figure, 'REPORTS', 'in')[0]?.props.day },
    subjects: to('ABOUT', 'out', 'EntityFilter'),
    article: to('REPORTS', 'in', 'ArticleFilter'),
  },
  PostFilter: {
    title: prop('title'),
    former: ({ props }: Edge) => props.former ?? false,
    asOf: dated('asOf'),
    official: { rows: ({ from }: Edge) => [from], filter: 'OfficialFilter' },
    agency: { rows: ({ to }: Edge) => [to].filter(({ labels }) => labels.includes('Agency')), filter: 'AgencyFilter' },
    article: { rows: stating, filter: 'ArticleFilter' },
  },
  MentionFilter: {
    rule: prop('rule'),
    mentionRule: listed('rule'),
    count: prop('count'),
    score: prop('score'),
    date: { date: ({ from }: Edge) => from.props.day },
    kind: ({ to }: Edge) => KINDS_OF_ENTITY.find((kind) => to.labels.includes(kind))?.toUpperCase() ?? null,
    entity: { rows: ({ to }: Edge) => [to], filter: 'EntityFilter' },
    article: { rows: ({ from }: Edge) => [from], filter: 'ArticleFilter' },
  },
  PageFilter: { id: prop('id'), number: prop('number'), issueDate: dated('issueDate') },
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
function holds(row: Row, name: string, field: string, given: Given): Answer {
  const of = FILTERS[name]?.[field];
  if (!of) throw new Error(`${name}.${field} is not known here`);
  const answers = Object.entries(given).map(([operator, asked]): Answer => {
    const value = stored(name, field, asked);
    if ('date' in of) return value === null && operator !== 'eq' ? null : dateHolds(of.date(row as never), operator, value);
    if ('span' in of) return value === null ? null : spanHolds(of.span(row as never) as string | undefined, operator, value);
    if (typeof of !== 'function') {
      if (value === null) return null;
      const { count, of: inner } = operator === 'atLeast' ? (value as Given) : { count: 1, of: value };
      const found = of.rows(row as never).filter((each) => passes(each, of.filter, inner as Given | null));
      return operator === 'none' ? !found.length : found.length >= Number(count);
    }
    const left = of(row as never);
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

function asked(row: Row, name: string, filter: Given): Answer {
  return every(
    Object.entries(filter).map(([field, given]): Answer => {
      if (given === null) return null;
      if (field === 'and') return every((given as Given[]).map((each) => asked(row, name, each)));
      if (field === 'or') return any((given as Given[]).map((each) => asked(row, name, each)));
      if (field !== 'not') return holds(row, name, field, given as Given);
      const inner = asked(row, name, given as Given);
      return inner === null ? null : !inner;
    }),
  );
}

/** Whether a row is as the filter asks; where it asks nothing, every row is. */
export const passes = (row: Row, name: string, filter: Given | null | undefined): boolean =>
  !filter || asked(row, name, filter) !== false;

export type { Edge };
