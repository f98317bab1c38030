/** Random operations with random variables, wrong ones too: first run, second run and the plain executor answer alike, to the byte. */
import { execute as executePlainly, type GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shown } from '../../src/api/errors.ts';
import { costOf } from '../../src/api/limits/cost.ts';
import { breaches, LIMITS } from '../../src/api/limits/document.ts';
import { schema } from '../../src/api/schema.ts';
import { isTimeout, isUnavailable } from '../../src/graph/faults.ts';
import { execute } from '../../src/pothos-cypher/index.ts';
import { remember } from './naive/memory.ts';
import { randomFrom, randomOperation } from './naive/operations.ts';
import { samplesOf } from './naive/samples.ts';
import { type Asked, withVariables } from './naive/variables.ts';
import { LONG_WAY, seededServer } from './seeded.ts';

/** How many operations; the whole proof is 2,000. */
const COUNT = Number(process.env.RANDOM_VARIABLES ?? 200);
const SEED = Number(process.env.RANDOM_SEED ?? 20_260_201);

const seeded = seededServer();

const faults = { isTimeout, isUnavailable, isOverloaded: () => false };

/** The answer as a client gets it. */
async function answerBy(executor: typeof execute, { query, variables }: Asked, document = parse(query)): Promise<string> {
  const run = (statement: string, parameters: Record<string, unknown>) =>
    seeded.graph.run(statement, parameters, { timeout: 120_000 });
  const { data, errors } = await executor({ schema, document, variableValues: variables, contextValue: { run } });
  return JSON.stringify({ errors: errors?.map((error) => shown(error, faults)), data });
}

const codesOf = (answer: string): string[] =>
  ((JSON.parse(answer).errors ?? []) as GraphQLError[]).map(({ extensions }) => String(extensions.code));

it(`${COUNT} operations with variables are answered alike by both executors, again and again`, {
  timeout: 60_000 + COUNT * 15_000,
}, async () => {
  const random = randomFrom(SEED);
  const samples = samplesOf(await remember(seeded.graph));
  const counts = { answered: 0, refused: 0, inPart: 0 };
  for (let done = 0; done < COUNT; ) {
    const asked = withVariables(schema, randomOperation(schema, random, samples), random);
    const document = parse(asked.query);
    if (validate(schema, document).length + breaches(document).length) continue;
    if (costOf(schema, document, null, asked.variables) > LIMITS.cost) continue;
    const where = `${asked.query}\n${JSON.stringify(asked.variables)}`;
    const expected = await answerBy(executePlainly, asked);
    expect(await answerBy(execute, asked, document), where).toBe(expected);
    expect(await answerBy(execute, asked, document), `again: ${where}`).toBe(expected);
    const codes = codesOf(expected);
    expect(
      codes.filter((code) => code !== 'BAD_USER_INPUT'),
      where,
    ).toEqual([]);
    if (!codes.length) counts.answered++;
    else if (JSON.parse(expected).data) counts.inPart++;
    else counts.refused++;
    done++;
  }
  console.log(`${COUNT} operations with variables: ${JSON.stringify(counts)}`);
  expect(counts.answered).toBeGreaterThan(COUNT / 5);
  expect(counts.refused).toBeGreaterThan(COUNT / 10);
});

describe.each([
  ['the short way', {}],
  ['yoga’s way', LONG_WAY],
])('on %s', (_, headers: Record<string, string>) => {
  it.each<[string, string, object]>([
    ['a text for a Float', 'query($v: Float) { figures(filter: { value: { eq: $v } }) { totalCount } }', { v: '1' }],
    ['2.5 for an Int', 'query($v: Int) { figures(first: $v) { totalCount } }', { v: 2.5 }],
    ['a text for a page size', 'query($v: Int) { figures(first: $v) { totalCount } }', { v: 'many' }],
    ['a wrong enum', 'query($v: SortDirection) { figures(orderBy: { field: ID, direction: $v }) { totalCount } }', { v: 'UP' }],
    ['an unknown field', 'query($v: FigureFilter) { figures(filter: $v) { totalCount } }', { v: { no: {} } }],
    ['null in a list', 'query($v: TextFilter) { figures(filter: { unit: $v }) { totalCount } }', { v: { in: ['x', null] } }],
    ['an object for an ID', 'query($v: ID!) { node(id: $v) { id } }', { v: {} }],
    ['no value where one must be', 'query($v: ID!) { node(id: $v) { id } }', {}],
    ['a date that is none', 'query($v: Date) { figures(filter: { date: { eq: $v } }) { totalCount } }', { v: '20-1' }],
    [
      'null for an item that must not be',
      'query($v: String = "x") { figures(filter: { unit: { in: [$v] } }) { totalCount } }',
      { v: null },
    ],
    ['null for a condition', 'query($v: Boolean = true) { figures { totalCount @skip(if: $v) } }', { v: null }],
    ['null for a condition at the root', 'query($v: Boolean = true) { figures @skip(if: $v) { totalCount } }', { v: null }],
    [
      'null for an argument further down',
      'query($v: ArticleOrderField = DATE) { regions(first: 1) { nodes { articles(orderBy: { field: $v }) { totalCount } } } }',
      { v: null },
    ],
  ])('%s is bad input, on every run, and says where', async (_name, query, variables) => {
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push(JSON.stringify((await seeded.ask(query, variables, headers)).body));
    expect(new Set(answers).size, answers.join('\n')).toBe(1);
    const { errors } = JSON.parse(answers[0] as string);
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
      expect(error.locations?.length).toBeGreaterThan(0);
    }
  });

  it('the order of fields is the document’s, whatever is left out', async () => {
    const query = `query($a: Boolean!) { regions(first: 1) { totalCount nodes { level @skip(if: $a) name ...F level code } } }
      fragment F on Region { aliases @include(if: $a) key }`;
    for (const a of [true, false, true]) {
      const { body } = await seeded.ask(query, { a }, headers);
      const [region] = (body.data as unknown as { regions: { nodes: object[] } }).regions.nodes;
      expect(Object.keys(region ?? {})).toEqual(
        a ? ['name', 'aliases', 'key', 'level', 'code'] : ['level', 'name', 'key', 'code'],
      );
    }
  });
});
