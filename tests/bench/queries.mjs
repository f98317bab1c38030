/** Our query set for the bench beside the checkout: the same questions, asked of our schema. */
const named = ({ key, name }) => ({ id: key, name });
const figure = (f) => ({ id: f.key, indicator: f.indicator, value: f.value, unit: f.unit });
const mention = ({ count, entity }) => ({
  type: entity.__typename,
  key: entity.code ?? entity.key,
  name: entity.name,
  count,
});
const article = (a) => ({ id: a.key, headline: a.headline, date: a.date });
const project = (p) => ({ ...named(p), figures: p.figures.nodes.map(figure) });

const BY_ID = 'orderBy: {field: ID}';
const FIGURES = `figures(first: 5, ${BY_ID}) { nodes { key indicator value unit } }`;
const MENTIONS = 'mentions(first: 100) { nodes { count entity { __typename key name ... on Region { code } } } }';

export default {
  q0: { query: '{ __typename }', variables: () => ({}), pick: () => 'up' },
  q1: {
    query: `query Q1($code: String!) { region(code: $code) { code name projects(first: 20, ${BY_ID}) { nodes { key name ${FIGURES} } } } }`,
    variables: (p) => p,
    pick: ({ region: r }) => ({ code: r.code, name: r.name, projects: r.projects.nodes.map(project) }),
  },
  q2: {
    query: `query Q2($code: String!) { region(code: $code) { code name children(first: 100) { nodes { code name projects(first: 10, ${BY_ID}) { nodes { key name ${FIGURES} agencies(first: 1, ${BY_ID}) { nodes { key name } } } } } } } }`,
    variables: (p) => p,
    pick: ({ region: r }) => ({
      code: r.code,
      name: r.name,
      children: r.children.nodes.map((c) => ({
        code: c.code,
        name: c.name,
        projects: c.projects.nodes.map((p) => ({
          ...project(p),
          agency: p.agencies.nodes[0] ? named(p.agencies.nodes[0]) : null,
        })),
      })),
    }),
  },
  q3: {
    query: `query Q3($id: ID!) { node(id: $id) { ... on Agency { key name articles(first: 50) { nodes { key headline date ${MENTIONS} } } } } }`,
    variables: (p) => ({ id: globalId('Agency', p.id) }),
    pick: ({ node: g }) => ({
      ...named(g),
      articles: g.articles.nodes.map((a) => ({ ...article(a), mentions: a.mentions.nodes.map(mention) })),
    }),
  },
  q4: {
    query: `query Q4($phrase: String!) { searchAgencies(phrase: $phrase, first: 20) { nodes { key name mentions { totalCount } posts { totalCount } projects { totalCount } } } }`,
    variables: ({ phrase }) => ({ phrase: phrase.replaceAll('"', '') }),
    pick: ({ searchAgencies: s }) =>
      s.nodes.map((g) => ({
        ...named(g),
        articles: g.mentions.totalCount,
        officials: g.posts.totalCount,
        projects: g.projects.totalCount,
      })),
  },
  q5: {
    query: 'query Q5($id: ID!) { node(id: $id) { ... on Agency { mentionsByMonth { month mentions articles } } } }',
    variables: (p) => ({ id: globalId('Agency', p.id) }),
    pick: (d) => d.node.mentionsByMonth,
  },
  q6: {
    query: `query Q6($id: ID!) { article(id: $id) { key headline date text ${MENTIONS} figures(first: 100, ${BY_ID}) { nodes { key indicator value unit } } } }`,
    variables: (p) => p,
    pick: ({ article: a }) => ({
      ...article(a),
      text: a.text,
      mentions: a.mentions.nodes.map(mention),
      figures: a.figures.nodes.map(figure),
    }),
  },
  q7: {
    query: `query Q7($id: ID!, $after: String) { node(id: $id) { ... on Agency { articles(first: 20, after: $after) { nodes { key headline date } pageInfo { hasNextPage endCursor } } } } }`,
    variables: (p) => ({ id: globalId('Agency', p.id), after: cursor(p.after) }),
    pick: ({ node }) => ({ articles: node.articles.nodes.map(article), hasNext: node.articles.pageInfo.hasNextPage }),
  },
  q8: {
    query: `query Q8($filter: ArticleFilter, $first: Int) { articles(filter: $filter, first: $first) { nodes { key headline date ${MENTIONS} } } }`,
    variables: ({ name, since }) => ({ filter: { agencies: { some: { name: { eq: name } } }, date: { gte: since } }, first: 20 }),
    pick: ({ articles }) => articles.nodes.map((a) => ({ ...article(a), mentions: a.mentions.nodes.map(mention) })),
  },
};

function globalId(type, key) {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

function cursor({ date, id }) {
  return Buffer.from(JSON.stringify([2, 'Article ArticleOrder DATE-', date, id])).toString('base64url');
}
