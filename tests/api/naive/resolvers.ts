/** A second implementation of the schema, slow and plain, over the graph in memory; it shares nothing with the first. */
import { createHash } from 'node:crypto';
import { dateHolds, daysOfPeriod, orderInTime } from './dates.ts';
import { enumName, passes } from './filters.ts';
import { type Edge, ends, type Memory, type Node } from './memory.ts';
import { connection, type PageArguments, type Sorting, type Value } from './paging.ts';

// biome-ignore lint/suspicious/noExplicitAny: arguments were checked by the schema
type Args = PageArguments & Record<string, any>;
type Resolve<Source> = (source: Source, args: Args) => unknown;

const text = (node: Node, name: string): string => node.props[name] ?? '';
const figureDay = (figure: Node): string => text(ends(figure, 'REPORTS', 'in')[0] as Node, 'day');
const mentionCount = (node: Node) => node.in.filter(({ type }) => type === 'MENTIONS').length;
const id = (node: Node): Value => text(node, 'id');

const entityTerms = { NAME: (node: Node) => text(node, 'name'), ID: id, MENTIONS: mentionCount };
const sorted = (terms: Sorting<Node>['terms'], ...initial: Sorting<Node>['initial']): Omit<Sorting<Node>, 'of'> => ({
  terms,
  tie: id,
  initial,
});

const NODES: Record<string, Omit<Sorting<Node>, 'of'>> = {
  Entity: sorted(entityTerms, 'NAME', 'ASC'),
  Agency: sorted(entityTerms, 'NAME', 'ASC'),
  Official: sorted(entityTerms, 'NAME', 'ASC'),
  Project: sorted(entityTerms, 'NAME', 'ASC'),
  Region: sorted({ ...entityTerms, CODE: (node) => node.props.code ?? id(node) }, 'CODE', 'ASC'),
  Article: sorted({ DATE: (node) => text(node, 'day'), ID: id }, 'DATE', 'DESC'),
  Page: sorted(
    { ISSUE_DATE: (node) => text(node, 'issueDate'), SOURCE: (node) => text(node, 'source'), ID: id },
    'ISSUE_DATE',
    'DESC',
  ),
  Publication: sorted({ NAME: (node) => text(node, 'name') }, 'NAME', 'ASC'),
  Figure: sorted(
    {
      ID: id,
      INDICATOR: (node) => text(node, 'indicator'),
      VALUE: (node) => node.props.normalisedValue ?? node.props.value,
      DATE: figureDay,
      PERIOD: (node) => orderInTime(node.props.periodIso, figureDay(node)),
    },
    'ID',
    'ASC',
  ),
};

const postTie = ({ props, from, to }: Edge) =>
  `${props.article ?? ''} ${props.start ?? 0} ${props.title ?? ''} ${from.props.id} ${to.props.id}`;
const POSTS: Sorting<Edge> = {
  of: 'Post PostOrder',
  terms: { AS_OF: ({ props }) => props.asOf ?? '', TITLE: ({ props }) => props.title ?? '' },
  tie: postTie,
  initial: ['AS_OF', 'DESC'],
};
const OF_ARTICLE: Sorting<Edge> = {
  of: 'Mention ArticleMentionOrder',
  terms: { ID: ({ to }) => id(to), COUNT: ({ props }) => props.count },
  tie: ({ to }) => id(to),
  initial: ['ID', 'ASC'],
};
const OF_ENTITY: Sorting<Edge> = {
  of: 'Mention EntityMentionOrder',
  terms: { DATE: ({ from }) => text(from, 'day'), COUNT: ({ props }) => props.count },
  tie: ({ from }) => id(from),
  initial: ['DATE', 'DESC'],
};

const KINDS = ['Region', 'Agency', 'Official', 'Project', 'Article', 'Figure', 'Page', 'Publication'];

/** A node as GraphQL sees it: its type and itself. */
export const wrap = (node: Node) => ({ __typename: KINDS.find((kind) => node.labels.includes(kind)), node });
const one = (node: Node | undefined) => (node ? wrap(node) : null);
const wrapEdge = (__typename: string) => (edge: Edge) => ({ __typename, edge });

type Row = { node: Node; parent?: Node };

/** A connection of nodes of a type, filtered, each knowing its parent for the sake of what edges carry. */
const list = (type: string, nodes: Node[], args: Args, parent?: Node) => {
  const rows = nodes.filter((node) => passes(node, `${type}Filter`, args.filter)).map((node): Row => ({ node, parent }));
  const { terms, tie, initial } = NODES[type] as Omit<Sorting<Node>, 'of'>;
  const lifted = Object.fromEntries(Object.entries(terms).map(([name, by]) => [name, (row: Row) => by(row.node)]));
  const sorting = { of: `${type} ${type}Order`, terms: lifted, tie: ({ node }: Row) => tie(node), initial };
  return connection(rows, args, sorting, ({ node }) => wrap(node));
};

const via =
  (type: string, edge: string, way: 'in' | 'out', label?: string): Resolve<Row> =>
  ({ node }, args) =>
    list(type, ends(node, edge, way, label), args, node);
const first =
  (edge: string, way: 'in' | 'out'): Resolve<Row> =>
  ({ node }) =>
    one(ends(node, edge, way)[0]);
const read =
  (name: string, otherwise: unknown = null): Resolve<Row> =>
  ({ node }) =>
    node.props[name] ?? otherwise;

/** A stored text as an enum writes it. */
const listed =
  (name: string): Resolve<Row> =>
  ({ node }) =>
    enumName(node.props[name]);
/** The id of what is no node: a digest of what tells it apart. */
const cacheId = (type: string, ...parts: unknown[]) =>
  Buffer.from(`${type}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`).toString('base64url');

/** Edges as a connection of posts or mentions. */
const edgeList = (type: string, all: Edge[], args: Args, order: Sorting<Edge>) =>
  connection(
    all.filter((edge) => passes(edge, `${type}Filter`, args.filter)),
    args,
    order,
    wrapEdge(type),
  );

const globalId = ({ node }: Row) => Buffer.from(`${wrap(node).__typename}:${node.props.id}`).toString('base64url');

function months({ node }: Row, { since, until }: Args) {
  const counts = new Map<string, { month: string; mentions: number; articles: number }>();
  for (const { type, from, props } of node.in) {
    const day = text(from, 'day');
    const asked = [since && dateHolds(day, 'gte', since), until && dateHolds(day, 'lte', until)];
    if (type !== 'MENTIONS' || !day || asked.includes(false)) continue;
    const month = day.slice(0, 7);
    const count = counts.get(month) ?? { month, mentions: 0, articles: 0 };
    counts.set(month, { month, mentions: count.mentions + props.count, articles: count.articles + 1 });
  }
  return [...counts.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

const posts =
  (way: 'in' | 'out'): Resolve<Row> =>
  ({ node }, args) => {
    const types = way === 'out' ? ['HOLDS', 'STYLED'] : ['HOLDS'];
    const all = node[way].filter(({ type }) => types.includes(type));
    const stood = args.asOf ? all.filter(({ props }) => dateHolds(props.asOf, 'lte', args.asOf) && !props.former) : all;
    return edgeList('Post', stood, args, POSTS);
  };

/** A region and all that is part of it. */
const within = (node: Node): Node[] => [node, ...ends(node, 'PART_OF', 'in').flatMap(within)];

function projectsIn({ node }: Row, args: Args) {
  const regions = args.includeDescendants ? within(node) : [node];
  return list('Project', [...new Set(regions.flatMap((region) => ends(region, 'LOCATED_IN', 'in')))], args, node);
}

const ancestors = (node: Node): Node[] => ends(node, 'PART_OF', 'out').flatMap((up) => [up, ...ancestors(up)]);

const entity: Record<string, Resolve<Row>> = {
  id: globalId,
  key: read('id'),
  name: read('name'),
  aliases: read('aliases', []),
  mentions: ({ node }, args) =>
    edgeList(
      'Mention',
      node.in.filter(({ type }) => type === 'MENTIONS'),
      args,
      OF_ENTITY,
    ),
  articles: via('Article', 'MENTIONS', 'in'),
  mentionsByMonth: months,
  figures: via('Figure', 'ABOUT', 'in'),
};

/** Character by character: the sentences that the place touches. */
function sentenceOf(article: Node | undefined, start: number, end: number): string {
  const text = (article?.props.text ?? '') as string;
  const ends = (at: number) => at < 0 || at >= text.length || /[。！？；\n”’」』）]/.test(text[at] as string);
  const closes = (at: number) => {
    // A sentence is over where its sign, and the quotes that close behind it, are.
    let sign = at;
    while (sign >= 0 && /[”’」』）]/.test(text[sign] as string)) sign--;
    return (
      sign >= 0 &&
      (/[。！？；]/.test(text[sign] as string) || (sign === at && text[sign] === '\n')) &&
      !/[。！？；”’」』）]/.test(text[at + 1] ?? '')
    );
  };
  let from = start;
  while (from > 0 && !(ends(from - 1) && closes(from - 1))) from--;
  let to = end;
  while (to < text.length && !(to > start && ends(to - 1) && closes(to - 1))) to++;
  return text.slice(from, to).trim();
}

const placeOf = ({ props }: Edge, article: Node | undefined) => ({
  id: cacheId('Evidence', article?.props.id, props.start, props.end),
  quote: props.quote,
  sentence: sentenceOf(article, props.start as number, props.end as number),
  start: props.start,
  end: props.end,
  article: one(article),
});

/** Edges between what a connection's edge ties to its parent. */
const stating = ({ row }: { row: { node: Node; parent: Node } }, type: string): Edge[] => {
  const { node, parent } = row;
  const all =
    type === 'LOCATED_IN' && parent.labels.includes('Region')
      ? within(parent).flatMap((region) => region.in)
      : [...parent.in, ...parent.out];
  return all.filter((edge) => edge.type === type && (edge.from === node || edge.to === node));
};

/** Resolvers of every type; what isn't here is read off the value. */
export function resolvers({ nodes, edges }: Memory): Record<string, Record<string, Resolve<never>>> {
  const byKey = (label: string, key: unknown) => nodes.find((node) => node.labels.includes(label) && node.props.id === key);
  const all = (label: string) => nodes.filter((node) => node.labels.includes(label));
  const named = (label: string, name: unknown) =>
    all(label).filter(
      ({ props }) =>
        (name ?? null) === null || props.name === name || (props.aliases as string[] | undefined)?.includes(name as string),
    );
  const relation = (type: string) => ({
    evidenceCount: (source: never) => stating(source, type).length,
    evidence: (source: never, { first: size }: Args) =>
      stating(source, type)
        .map((edge) => placeOf(edge, byKey('Article', edge.props.article)))
        .sort((a, b) => {
          const [left, right] = [a.article?.node as Node, b.article?.node as Node];
          return text(left, 'day') === text(right, 'day')
            ? id(left) === id(right)
              ? a.start - b.start
              : id(left) < id(right)
                ? -1
                : 1
            : text(left, 'day') > text(right, 'day')
              ? -1
              : 1;
        })
        .slice(0, size ?? 20),
    roles: (source: never) => roles(source),
    agencyRoles: (source: never) => roles(source).map(enumName),
  });
  const roles = (source: never): string[] =>
    [...new Set(stating(source, 'LED_BY').map(({ props }) => (props.role ?? 'leads') as string))].sort();
  const fromId = (given: string) => {
    const [type, ...key] = Buffer.from(given, 'base64url').toString().split(':');
    return one(byKey(type as string, key.join(':')));
  };
  const table: Record<string, Record<string, unknown>> = {
    Query: {
      region: (_: unknown, { code }: Args) => one(all('Region').find(({ props }) => props.code === code)),
      ...Object.fromEntries(
        ['Article', 'Official', 'Project', 'Figure', 'Page', 'Publication'].map((label) => [
          label.toLowerCase(),
          (_: unknown, { id: given }: Args) => {
            const found = fromId(given);
            return found?.__typename === label ? found : one(byKey(label, given));
          },
        ]),
      ),
      node: (_: unknown, { id: given }: Args) => fromId(given),
      nodes: (_: unknown, { ids }: Args) => (ids as string[]).map(fromId),
      agency: (_: unknown, { name }: Args) =>
        one(
          named('Agency', name).sort(
            (a, b) =>
              Number(a.props.name !== name) - Number(b.props.name !== name) ||
              mentionCount(b) - mentionCount(a) ||
              (id(a) < id(b) ? -1 : 1),
          )[0],
        ),
      regions: (_: unknown, args: Args) => list('Region', named('Region', args.name), args),
      agencies: (_: unknown, args: Args) => list('Agency', named('Agency', args.name), args),
      officials: (_: unknown, args: Args) => list('Official', named('Official', args.name), args),
      projects: (_: unknown, args: Args) => list('Project', named('Project', args.name), args),
      articles: (_: unknown, args: Args) => list('Article', all('Article'), args),
      figures: (_: unknown, args: Args) => list('Figure', all('Figure'), args),
      pages: (_: unknown, args: Args) => list('Page', all('Page'), args),
      publications: (_: unknown, args: Args) => list('Publication', all('Publication'), args),
      figureSeries: (_: unknown, { indicator, subject, ...args }: Args) => {
        const of = fromId(subject)?.node;
        const figures = of?.labels.includes('Entity') ? ends(of, 'ABOUT', 'in') : [];
        const kept = figures.filter((figure) => text(figure, 'indicator').includes(indicator));
        return list('Figure', kept, { ...args, orderBy: args.orderBy ?? { field: 'PERIOD' } });
      },
    },
    Region: {
      ...entity,
      code: read('code'),
      level: read('level'),
      regionLevel: listed('level'),
      parent: first('PART_OF', 'out'),
      ancestors: ({ node }: Row) => ancestors(node).map(wrap),
      children: via('Region', 'PART_OF', 'in'),
      projects: projectsIn,
      agencies: via('Agency', 'SERVES', 'in'),
    },
    Agency: {
      ...entity,
      kind: read('kind'),
      agencyKind: listed('kind'),
      region: first('SERVES', 'out'),
      under: first('UNDER', 'out'),
      successor: first('SUCCEEDED_BY', 'out'),
      predecessors: via('Agency', 'SUCCEEDED_BY', 'in'),
      subordinates: via('Agency', 'UNDER', 'in'),
      officials: via('Official', 'HOLDS', 'in'),
      posts: posts('in'),
      projects: via('Project', 'LED_BY', 'in'),
    },
    Official: { ...entity, posts: posts('out'), agencies: via('Agency', 'HOLDS', 'out') },
    Project: {
      ...entity,
      kind: read('kind'),
      phase: read('phase'),
      projectKind: listed('kind'),
      projectPhase: listed('phase'),
      regions: via('Region', 'LOCATED_IN', 'out'),
      agencies: via('Agency', 'LED_BY', 'out'),
    },
    Article: {
      ...Object.fromEntries(
        ['headline', 'subtitle', 'kicker', 'section', 'kind', 'date', 'place', 'wire', 'text', 'url', 'sourceId'].map((name) => [
          name,
          read(name),
        ]),
      ),
      id: globalId,
      key: read('id'),
      order: read('order', 0),
      reporters: read('reporters', []),
      parts: ({ node }: Row) => {
        const [pages, boxes] = [(node.props.boxPages ?? []) as number[], (node.props.boxes ?? []) as number[]];
        return pages.map((pageNumber, at) => ({ pageNumber, box: boxes.slice(4 * at, 4 * at + 4) }));
      },
      reading: ({ node }: Row) =>
        node.props.readingScore === undefined
          ? null
          : { score: node.props.readingScore, reasons: node.props.readingReasons ?? [] },
      page: first('PRINTED_ON', 'out'),
      continues: first('CONTINUES', 'out'),
      continuedBy: first('CONTINUES', 'in'),
      mentions: ({ node }: Row, args: Args) =>
        edgeList(
          'Mention',
          node.out.filter(({ type }) => type === 'MENTIONS'),
          args,
          OF_ARTICLE,
        ),
      posts: ({ node }: Row, args: Args) =>
        edgeList(
          'Post',
          edges.filter(({ type, props }) => /^(HOLDS|STYLED)$/.test(type) && props.article === node.props.id),
          args,
          POSTS,
        ),
      articleKind: listed('kind'),
      day: ({ node }: Row) => node.props.day || null,
      figures: via('Figure', 'REPORTS', 'out'),
      regions: via('Region', 'MENTIONS', 'out', 'Region'),
      agencies: via('Agency', 'MENTIONS', 'out', 'Agency'),
      officials: via('Official', 'MENTIONS', 'out', 'Official'),
      projects: via('Project', 'MENTIONS', 'out', 'Project'),
    },
    Figure: {
      ...Object.fromEntries(
        [
          'printed',
          'value',
          'high',
          'unit',
          'normalisedValue',
          'normalisedUnit',
          'indicator',
          'qualifier',
          'period',
          'periodIso',
        ].map((name) => [name, read(name)]),
      ),
      id: globalId,
      key: read('id'),
      span: ({ node: { props } }: Row) => (props.period ? { ...daysOfPeriod(props.periodIso), printed: props.period } : null),
      change: ({ node: { props } }: Row) =>
        props.changeDirection
          ? {
              basis: props.changeBasis ?? null,
              direction: props.changeDirection,
              changeDirection: enumName(props.changeDirection),
              value: props.changeValue ?? null,
              unit: props.changeUnit ?? null,
            }
          : null,
      figureQualifier: listed('qualifier'),
      subjects: via('Entity', 'ABOUT', 'out'),
      article: first('REPORTS', 'in'),
      evidence: ({ node }: Row) => node.in.filter(({ type }) => type === 'REPORTS').map((edge) => placeOf(edge, edge.from)),
    },
    Page: {
      ...Object.fromEntries(['source', 'issueDate', 'number', 'name'].map((name) => [name, read(name)])),
      id: globalId,
      key: read('id'),
      leftover: read('leftover', []),
      publication: first('IN_ISSUE', 'out'),
      articles: via('Article', 'PRINTED_ON', 'in'),
    },
    Publication: { id: globalId, name: read('name'), pages: via('Page', 'IN_ISSUE', 'in') },
    Mention: {
      count: ({ edge }: { edge: Edge }) => edge.props.count,
      id: ({ edge }: { edge: Edge }) => cacheId('Mention', edge.from.props.id, edge.to.props.id),
      rule: ({ edge }: { edge: Edge }) => edge.props.rule ?? null,
      mentionRule: ({ edge }: { edge: Edge }) => enumName(edge.props.rule),
      score: ({ edge }: { edge: Edge }) => edge.props.score ?? null,
      article: ({ edge }: { edge: Edge }) => wrap(edge.from),
      entity: ({ edge }: { edge: Edge }) => wrap(edge.to),
      candidates: ({ edge }: { edge: Edge }) =>
        ((edge.props.candidates ?? []) as string[])
          .map((key) => byKey('Entity', key))
          .filter((node) => node !== undefined)
          .map(wrap),
      evidence: ({ edge: { props, from } }: { edge: Edge }, { first: size }: Args) =>
        ((props.starts ?? []) as number[])
          .map((start, at) => ({
            id: cacheId('Evidence', from.props.id, start, props.ends[at]),
            quote: props.quotes[at],
            sentence: sentenceOf(from, start, props.ends[at]),
            start,
            end: props.ends[at],
            article: wrap(from),
          }))
          .slice(0, size ?? 20),
    },
    Post: {
      id: ({ edge: { from, to, props } }: { edge: Edge }) =>
        cacheId(
          'Post',
          from.props.id,
          to.props.id,
          ...['article', 'title', 'former', 'acting', 'asOf'].map((name) => props[name] ?? null),
        ),
      title: ({ edge }: { edge: Edge }) => edge.props.title ?? null,
      former: ({ edge }: { edge: Edge }) => edge.props.former ?? false,
      acting: ({ edge }: { edge: Edge }) => edge.props.acting ?? false,
      asOf: ({ edge }: { edge: Edge }) => edge.props.asOf ?? null,
      official: ({ edge }: { edge: Edge }) => wrap(edge.from),
      agency: ({ edge }: { edge: Edge }) => (edge.to.labels.includes('Agency') ? wrap(edge.to) : null),
      evidence: ({ edge }: { edge: Edge }) => [placeOf(edge, byKey('Article', edge.props.article))],
    },
    ProjectInRegionEdge: relation('LOCATED_IN'),
    RegionOfProjectEdge: relation('LOCATED_IN'),
    ProjectLedEdge: relation('LED_BY'),
    AgencyOfProjectEdge: relation('LED_BY'),
    SubjectEdge: {
      evidence: ({ row }: { row: { node: Node; parent: Node } }) => {
        const edge = edges.find(({ type, from, to }) => type === 'ABOUT' && from === row.parent && to === row.node) as Edge;
        return [placeOf(edge, ends(row.parent, 'REPORTS', 'in')[0])];
      },
    },
  };
  return table as Record<string, Record<string, Resolve<never>>>;
}
