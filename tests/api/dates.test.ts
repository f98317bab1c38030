/** What dates mean: the undated meet no condition, a month or a year stands for all its days, and the calendar is the real one. */
import { describe, expect, it } from 'vitest';
import { writtenDates } from '../../src/api/date-condition.ts';
import { schema } from '../../src/api/schema.ts';
import { dateHolds } from './naive/dates.ts';
import { openPlanner, statementsOf } from './plans.ts';
import { type Answer, addUndatedPage, answersOver, seededServer } from './seeded.ts';

const seeded = seededServer((graph) => addUndatedPage(graph));

interface List<Node = object> {
  totalCount: number;
  nodes: Node[];
}

/** What the root fields of a query give, by name. */
const give = async <Field>(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, Field>> =>
  answersOver(seeded.graph).data(query, variables);

/** How many of a root list are as the filter asks. */
const count = async (list: string, filter: string): Promise<number> =>
  (await give<List>(`{ ${list}(filter: ${filter}) { totalCount } }`))[list]?.totalCount as number;

/** The same, straight from the graph. */
async function stored(match: string): Promise<number> {
  const [[found] = []] = await seeded.graph.run(`MATCH ${match} RETURN toFloat(count(*))`);
  return found as number;
}

describe('what has no date', () => {
  it('meets no condition, and is what eq: null asks for', async () => {
    const undated = await stored("(a:Article {day: ''})");
    expect(undated).toBeGreaterThan(3);
    expect(await count('articles', '{ date: { eq: null } }')).toBe(undated);
    for (const condition of ['lt: "1970"', 'lte: "1970"', 'eq: "1970"', 'in: ["1970", "1971"]', 'gt: "2100"', 'gte: "2100"'])
      expect(await count('articles', `{ date: { ${condition} } }`), condition).toBe(0);
    const all = await stored('(a:Article)');
    expect(await count('articles', '{ date: { lte: "2100" } }')).toBe(all - undated);
    expect(await count('articles', '{ not: { date: { lte: "2100" } } }')).toBe(undated);
  });

  it('whether it is an article, a figure or a page', async () => {
    const figures = await stored("(f:Figure)<-[:REPORTS]-({day: ''})");
    expect(figures).toBeGreaterThan(0);
    expect(await count('figures', '{ date: { lt: "1970" } }')).toBe(0);
    expect(await count('figures', '{ date: { eq: null } }')).toBe(figures);
    expect(await count('pages', '{ issueDate: { eq: null } }')).toBe(await stored('(p:Page) WHERE p.issueDate IS NULL'));
    expect(await count('pages', '{ issueDate: { lt: "1970" } }')).toBe(0);
  });

  it('or a mention', async () => {
    const query = `{ agencies(first: 100) { nodes {
      all: mentions { totalCount } none: mentions(filter: { date: { eq: null } }) { totalCount }
      early: mentions(filter: { date: { lt: "1970" } }) { totalCount } dated: mentions(filter: { date: { lte: "2100" } }) { totalCount }
    } } }`;
    const nodes = (await give<List<Record<'all' | 'none' | 'early' | 'dated', List>>>(query)).agencies?.nodes ?? [];
    expect(nodes.some(({ none }) => none.totalCount > 0)).toBe(true);
    for (const { all, none, early, dated } of nodes) {
      expect(early.totalCount).toBe(0);
      expect(none.totalCount + dated.totalCount).toBe(all.totalCount);
    }
  });

  it('or a post, which no asOf counts in', async () => {
    const query =
      '{ agencies(first: 100) { nodes { by: posts(asOf: "2100") { totalCount } all: posts(first: 100) { nodes { asOf former } } } } }';
    type Posts = { by: List; all: List<{ asOf: string | null; former: boolean }> };
    const nodes = (await give<List<Posts>>(query)).agencies?.nodes ?? [];
    expect(nodes.flatMap(({ all }) => all.nodes).some(({ asOf }) => asOf === null)).toBe(true);
    for (const { by, all } of nodes)
      expect(by.totalCount).toBe(all.nodes.filter(({ asOf, former }) => asOf !== null && !former).length);
  });

  it('sorts before what has one', async () => {
    const query = '{ articles(first: 1, orderBy: { field: DATE, direction: ASC }) { nodes { date page { issueDate } } } }';
    expect(await give<List>(query)).toEqual({ articles: { nodes: [{ date: null, page: { issueDate: null } }] } });
  });
});

describe('a month or a year stands for all its days', () => {
  it.each([
    ['eq: "2021"', "a.day STARTS WITH '2021'"],
    ['lte: "2023"', "a.day <> '' AND a.day < '2024'"],
    ['gt: "2021"', "a.day >= '2022'"],
    ['gte: "2021-03"', "a.day >= '2021-03'"],
    ['lt: "2021-03"', "a.day <> '' AND a.day < '2021-03'"],
    ['in: ["2021-03", "2019"]', "a.day STARTS WITH '2021-03' OR a.day STARTS WITH '2019'"],
  ])('%s', async (condition, where) => {
    const expected = await stored(`(a:Article) WHERE ${where}`);
    expect(expected).toBeGreaterThan(0);
    expect(await count('articles', `{ date: { ${condition} } }`)).toBe(expected);
  });

  it('in arguments too', async () => {
    const query = (until: string) =>
      `{ agency(name: "自治区市场监管局") { mentionsByMonth(until: "${until}") { month } posts(asOf: "${until}") { totalCount } } }`;
    const [year, day] = await Promise.all(
      ['2024', '2024-12-31'].map(async (until) => (await give<{ posts: List }>(query(until))).agency),
    );
    expect(year).toEqual(day);
    expect(year?.posts.totalCount).toBeGreaterThan(0);
  });
});

it('stored days, months and years meet just the conditions that the calendar says', async () => {
  const dates = ['2019', '2020', '2020-01', '2020-02', '2020-12', '2021', '2021-01', '2021-06', '2021-12'].concat([
    '2020-01-01',
    '2020-02-28',
    '2020-02-29',
    '2020-12-31',
    '2021-01-01',
    '2021-01-02',
    '2021-06-15',
    '2021-06-30',
    '2021-12-31',
  ]);
  const all = ['', null, ...dates];
  for (const asked of [...dates, null]) {
    for (const operator of Object.keys(writtenDates)) {
      const values: Record<string, unknown> = {};
      if (!asked && operator !== 'eq') continue;
      const given = /in$/i.test(operator) ? [asked, '2020-02'] : asked;
      const operand = (change = (value: unknown) => value) => {
        const name = `p${Object.keys(values).length}`;
        values[name] = change(given);
        return `$${name}`;
      };
      const text = writtenDates[operator]?.('s', asked ? operand : null);
      const rows = await seeded.graph.run(`UNWIND $all AS s RETURN s, coalesce(${text}, false)`, { ...values, all });
      const expected = all.map((each) => [each, dateHolds(each, operator, given)]);
      expect(rows, `${operator} ${asked}`).toEqual(expected);
    }
  }
});

describe('the calendar', () => {
  const refused = ({ body }: Answer) => body.errors?.map(({ message, extensions }) => [message, extensions?.code]);

  it.each(['2023-02-31', '2023-02-29', '1900-02-29', '2023-13', '2023-6', 'gestern'])('does not have %s', async (date) => {
    const literal = await seeded.ask(`{ articles(filter: { date: { gte: "${date}" } }) { totalCount } }`);
    const variable = await seeded.ask('query($d: Date) { articles(filter: { date: { gte: $d } }) { totalCount } }', { d: date });
    for (const answer of [literal, variable]) {
      const [[message, code] = []] = refused(answer) ?? [];
      expect(message).toContain(
        `"${date}" is no date of the calendar. A Date is written 2023-06-05, 2023-06 or 2023, in quotes.`,
      );
      expect(code).toBe('BAD_USER_INPUT');
    }
  });

  it('has leap days', async () => {
    expect(await count('articles', '{ date: { gte: "2024-02-29" } }')).toBeGreaterThan(0);
    expect(await count('articles', '{ date: { gte: "2000-02-29" } }')).toBeGreaterThan(0);
  });

  it('a number is shown as it was given', async () => {
    const answer = await seeded.ask('{ articles(filter: { date: { gte: 2023 } }) { totalCount } }');
    expect(refused(answer)?.[0]?.[0]).toContain('2023 is no date of the calendar');
  });
});

it('conditions on an article’s day are served by the index of days', async () => {
  // What the planner knows of the index is of the graph before this one until it is sampled again.
  await seeded.graph.run('CALL db.prepareForReplanning(60)');
  const planner = await openPlanner();
  try {
    for (const condition of ['gte: "2021"', 'gt: "2021"', 'lt: "2021"', 'lte: "2021"', 'eq: "2021"', 'in: ["2021"]']) {
      const query = `{ articles(first: 5, filter: { date: { ${condition} } }) { nodes { headline } } }`;
      const [asked] = await statementsOf(schema, query);
      const plan = asked ? await planner.plan(asked) : [];
      const seek = plan.find(({ name }) => /IndexSeek/.test(name));
      expect(seek?.details, `${condition}: ${plan.map(({ name, details }) => `${name} ${details}`).join('\n')}`).toMatch(
        /RANGE INDEX .*Article\(day, id\)/,
      );
    }
  } finally {
    await planner.close();
  }
});
