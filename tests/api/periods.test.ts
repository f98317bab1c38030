/** Periods are time: their days, conditions on them, and the order of a series. */
import { describe, expect, it } from 'vitest';
import { exportHash } from '../../src/graph/export.ts';
import { findBreaches } from '../../src/graph/invariants.ts';
import { placeFigures } from '../../src/graph/place-figures.ts';
import { addUndatedPage, answersOver, seededServer } from './seeded.ts';

const seeded = seededServer((graph) => addUndatedPage(graph));

/** What the root fields of a query give, by name. */
const give = async <Field>(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, Field>> =>
  answersOver(seeded.graph).data(query, variables);

interface Found {
  key: string;
  period: string | null;
  periodIso: string | null;
  span: { from: string | null; until: string | null; printed: string } | null;
  article: { date: string | null; page: { issueDate: string | null } };
}

interface Page {
  nodes: Found[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const FIELDS = 'key period periodIso span { from until printed } article { date page { issueDate } }';

/** All figures of a root list. */
async function figures(list: string, variables: object = {}): Promise<Found[]> {
  const all: Found[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query($after: String, $filter: FigureFilter) { figures(${list} first: 100, after: $after, filter: $filter) {
      nodes { ${FIELDS} } totalCount pageInfo { hasNextPage endCursor } } }`;
    const page: Page = (await give<Page>(query, { after, ...variables })).figures as Page;
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(all).toHaveLength(page.totalCount);
      return all;
    }
    after = page.pageInfo.endCursor;
  }
}

const key = ({ span, article }: Found): string => {
  const day = article.date ?? article.page.issueDate ?? '';
  if (span?.from || span?.until) return `${span.until ?? '9999-12-31'} ${span.from ?? ''}`;
  return day && `${day} ${day}`;
};

describe('a span', () => {
  it('has the days of the period, its words, and nothing where it is open', async () => {
    const all = await figures('');
    const spanOf = (iso: string) => all.find(({ periodIso }) => periodIso === iso)?.span;
    expect(spanOf('2019')).toMatchObject({ from: '2019-01-01', until: '2019-12-31' });
    expect(spanOf('../2023-12')).toMatchObject({ from: null, until: '2023-12-31' });
    expect(spanOf('../2021-09')).toMatchObject({ from: null, until: '2021-09-30' });
    for (const { period, span } of all) expect(span?.printed ?? null).toBe(period);
    expect(all.some(({ span }) => span === null)).toBe(true);
  });
});

describe('the order by period', () => {
  it('is that of time, either way', async () => {
    const up = await figures('orderBy: { field: PERIOD, direction: ASC },');
    const expected = up.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.key < b.key ? -1 : 1));
    expect(up.map((each) => each.key)).toEqual(expected.map((each) => each.key));
    const down = await figures('orderBy: { field: PERIOD, direction: DESC },');
    expect(down.map((each) => each.key)).toEqual(expected.map((each) => each.key).toReversed());
    const [first, last] = [
      up.findIndex(({ periodIso }) => periodIso === '2019'),
      up.findIndex(({ periodIso }) => periodIso === '../2023-12'),
    ];
    expect(first).toBeGreaterThanOrEqual(0);
    expect(last).toBeGreaterThan(first);
  });

  it('is that of a series', async () => {
    const [[id] = []] = await seeded.graph.run("MATCH (p:Project {name: '海勃湾矿区生态治理工程'}) RETURN p.id");
    const subject = Buffer.from(`Project:${id}`).toString('base64url');
    const query = `{ figureSeries(indicator: "治理面积", subject: "${subject}", first: 50) { nodes { ${FIELDS} } } }`;
    const nodes = (await give<Page>(query)).figureSeries?.nodes ?? [];
    expect(nodes.map(({ periodIso }) => periodIso)).toEqual(['2019', '../2021-09', '../2023-12']);
  });
});

describe('conditions on spans', () => {
  const meets: Record<string, (span: { from: string; until: string }, from: string, until: string) => boolean> = {
    overlaps: (span, from, until) => span.from <= until && span.until >= from,
    within: (span, from, until) => span.from >= from && span.until <= until,
  };

  it.each([
    [{ from: '2021', until: '2021' }, '2021-01-01', '2021-12-31'],
    [{ from: '2021-06', until: '2023' }, '2021-06-01', '2023-12-31'],
    [{ until: '2020-02' }, '', '2020-02-29'],
    [{ from: '2022-05-01' }, '2022-05-01', '9999-12-31'],
    [{}, '', '9999-12-31'],
  ])('%o', async (span, from, until) => {
    const all = await figures('');
    for (const operator of ['overlaps', 'within']) {
      const expected = all.filter(({ span: own }) => {
        if (!own?.from && !own?.until) return false;
        return meets[operator]?.({ from: own.from ?? '', until: own.until ?? '9999-12-31' }, from, until);
      });
      const found = await figures('', { filter: { span: { [operator]: span } } });
      expect(
        found.map((each) => each.key),
        operator,
      ).toEqual(expected.map((each) => each.key));
      const others = await figures('', { filter: { not: { span: { [operator]: span } } } });
      expect(others, operator).toHaveLength(all.length - expected.length);
    }
    expect(all.filter(({ span: own }) => own?.from || own?.until).length).toBeGreaterThan(10);
  });

  it('may be written in the document, variables inside', async () => {
    const query = (text: string) => `query($d: Date) { figures(filter: { span: { overlaps: ${text} } }) { totalCount } }`;
    const [literal, inside] = await Promise.all([
      give<Page>(query('{ from: "2021", until: "2021-06" }').replace('($d: Date)', '')),
      give<Page>(query('{ from: "2021", until: $d }'), { d: '2021-06' }),
    ]);
    expect(inside).toEqual(literal);
    expect(literal?.figures?.totalCount).toBeGreaterThan(0);
  });

  it('that end before they begin are refused, as are days that are none', async () => {
    const refused = async (span: object) => {
      const { body } = await seeded.ask('query($f: FigureFilter) { figures(filter: $f) { totalCount } }', {
        f: { span: { within: span } },
      });
      return [body.errors?.[0]?.message, body.errors?.[0]?.extensions?.code];
    };
    expect(await refused({ from: '2022', until: '2021-12' })).toEqual([
      'A span from 2022 until 2021-12 ends before it begins: give the earlier date as `from`.',
      'BAD_USER_INPUT',
    ]);
    const [message, code] = await refused({ from: '2023-02-31' });
    expect(message).toContain('"2023-02-31" is no date of the calendar');
    expect(code).toBe('BAD_USER_INPUT');
  });
});

it('figures written before spans were stored are given theirs: the same graph, and again the same', async () => {
  const before = await exportHash(seeded.graph);
  await seeded.graph.write((run) => run('MATCH (f:Figure) REMOVE f.spanFrom, f.spanUntil, f.inTime'));
  expect((await findBreaches(seeded.graph)).some((breach) => breach.startsWith('a figure without a place in time'))).toBe(true);
  for (let again = 0; again < 2; again++) {
    await placeFigures(seeded.graph);
    expect(await exportHash(seeded.graph)).toBe(before);
  }
  expect(await findBreaches(seeded.graph)).toEqual([]);
});
