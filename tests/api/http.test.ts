/** HTTP as the standard has it and as we bound it; both ways of answering, the short and yoga's. */
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { documentId } from '../../src/server/persisted.ts';
import { openEmptyGraph } from '../graph/open.ts';
import { LONG_WAY, type Seeded, serveOver } from './seeded.ts';

let graph: Graph;
let open: Seeded;
let locked: Seeded;

beforeAll(async () => {
  graph = await openEmptyGraph();
  open = await serveOver(graph, { PRESSGRAPH_CORS: '' });
  await open.warmed;
  locked = await serveOver(graph, { PRESSGRAPH_PERSISTED_ONLY: true });
  await locked.warmed;
});

afterAll(async () => {
  await open?.close();
  await locked?.close();
  await graph?.close();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${open.server.url}/graphql`, fetchFn: fetch });
  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    if (result.status !== 'ok') throw new Error(`${result.status}: ${'reason' in result ? result.reason : ''}`);
  });

  it('has 61 audits', () => expect(audits).toHaveLength(61));

  it.each([
    ['Apollo Client', 'application/graphql-response+json,application/json;q=0.9'],
    ['urql', 'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed'],
  ])('%s gets the type it names first, with the answer of the long way', async (_, accept) => {
    for (const query of [
      '{ regions(first: 1) { totalCount } }',
      'query ($n: Int = 500) { regions(first: $n) { totalCount nodes { key } } }',
    ]) {
      const [short, long] = [await open.ask(query, {}, { accept }), await open.ask(query, {}, LONG_WAY)];
      expect(short.type).toMatch(/^application\/graphql-response\+json/);
      expect([short.status, short.body]).toEqual([long.status, long.body]);
    }
    const wrong = await open.ask('query ($n: Int) { regions(first: $n) { totalCount } }', { n: 'x' }, { accept });
    expect(wrong).toEqual(await open.ask('query ($n: Int) { regions(first: $n) { totalCount } }', { n: 'x' }, LONG_WAY));
  });
});

describe.each([
  ['the short way', {}],
  ['yoga’s way', LONG_WAY],
])('limits on %s', (_, headers: Record<string, string>) => {
  const codes = async (query: string, variables?: object) => {
    const { body } = await open.ask(query, variables, headers);
    return body.errors?.map(({ extensions }) => extensions?.code);
  };
  const untouched = async (work: () => Promise<unknown>) => {
    const before = open.statements.length;
    await work();
    expect(open.statements.length).toBe(before);
  };

  it('tokens: 2,000', () =>
    untouched(async () => expect(await codes(`{ ${'regions { totalCount } '.repeat(600)} }`)).toEqual(['LIMIT_EXCEEDED'])));

  it('depth: 24, fragments opened', () =>
    untouched(async () => {
      const deep = (levels: number) => `${'parent { '.repeat(levels)}name${' }'.repeat(levels)}`;
      expect(await codes(`{ region(code: "1") { ${deep(23)} } }`)).toEqual(['LIMIT_EXCEEDED']);
      const chain = Array.from({ length: 23 }, (_, i) => `fragment F${i} on Region { parent { ...F${i + 1} } }`).join(' ');
      expect(await codes(`{ region(code: "1") { ...F0 } } ${chain} fragment F23 on Region { name }`)).toEqual(['LIMIT_EXCEEDED']);
    }));

  it('a fragment named like the schema hides nothing', () =>
    untouched(async () => {
      const deep = `${'parent { '.repeat(25)}name${' }'.repeat(25)}`;
      expect(await codes(`{ region(code: "1") { ...__schema } } fragment __schema on Region { ${deep} }`)).toContain(
        'LIMIT_EXCEEDED',
      );
    }));

  it('aliases: 100', () =>
    untouched(async () => {
      const aliases = Array.from({ length: 101 }, (_, i) => `a${i}: name`).join(' ');
      expect(await codes(`{ region(code: "1") { ${aliases} } }`)).toEqual(['LIMIT_EXCEEDED']);
    }));

  it('directives: 60, on one field 4', () =>
    untouched(async () => {
      expect(await codes(`{ __typename ${'@include(if: true) '.repeat(5)} }`)).toEqual(['LIMIT_EXCEEDED']);
      expect(await codes(`{ ${'__typename @include(if: true) '.repeat(31)} }`)).toBeUndefined();
      expect(await codes(`{ regions { ${'totalCount @include(if: true) '.repeat(61)} } }`)).toEqual(['LIMIT_EXCEEDED']);
    }));

  it('root fields: 50, fragments opened', () =>
    untouched(async () => {
      const roots = Array.from({ length: 26 }, (_, i) => `a${i}: regions { totalCount }`).join(' ');
      expect(await codes(`{ ...Half ...Half } fragment Half on Query { ${roots} }`)).toEqual(['LIMIT_EXCEEDED']);
    }));

  it.each([
    [
      'literal',
      '{ regions(first: 100) { nodes { articles(first: 100) { nodes { mentions(first: 100) { nodes { count } } } } } } }',
      {},
    ],
    [
      'variable',
      'query($n: Int) { regions(first: $n) { nodes { articles(first: $n) { nodes { mentions(first: $n) { nodes { count } } } } } } }',
      { n: 100 },
    ],
    [
      'default',
      'query($n: Int = 100) { regions(first: $n) { nodes { articles(first: $n) { nodes { mentions(first: $n) { nodes { count } } } } } } }',
      {},
    ],
    [
      'last',
      'query($n: Int) { regions(last: $n) { nodes { articles(last: $n) { nodes { mentions(last: $n) { nodes { count } } } } } } }',
      { n: 100 },
    ],
    [
      'fragment',
      '{ regions(first: 100) { ...R } } fragment R on RegionConnection { nodes { articles(first: 100) { ...A } } } fragment A on ArticleConnection { nodes { mentions(first: 100) { nodes { count } } } }',
      {},
    ],
    [
      'edges',
      '{ regions(first: 100) { edges { node { articles(first: 100) { edges { node { mentions(first: 100) { edges { node { count } } } } } } } } } }',
      {},
    ],
  ])('cost counts page sizes: %s', (_name, query, variables) =>
    untouched(async () => expect(await codes(query, variables)).toEqual(['LIMIT_EXCEEDED'])),
  );

  it.each([101, -1, -5])('a page of %i is refused', (first) =>
    untouched(async () =>
      expect(await codes('query($n: Int) { regions(first: $n) { nodes { name } } }', { n: first })).toEqual(['BAD_USER_INPUT']),
    ),
  );

  it('first and last together are refused', () =>
    untouched(async () =>
      expect(await codes('{ regions(first: 1, last: 1) { totalCount nodes { name } } }')).toEqual(['BAD_USER_INPUT']),
    ));

  it('says what kind of fault it was', async () => {
    expect(await codes('{')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codes('{ nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes('query($c: String!) { region(code: $c) { name } }', {})).toEqual(['BAD_USER_INPUT']);
    expect(await codes('query($c: String!) { region(code: $c) { name } }', { c: { a: 1 } })).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ regions(after: "x") { nodes { name } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ articles(filter: { date: { gte: "yesterday" } }) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
  });

  it('takes no wrong variables, however they are named', async () => {
    const { body } = await open.post(
      `{"query":"query($c:String!){region(code:$c){name}}","variables":{"c":"x","__proto__":{"a":1}}}`,
      headers,
    );
    expect(body).toEqual({ data: { region: null } });
  });
});

describe('what is taken in', () => {
  const good = JSON.stringify({ query: '{ __typename }' });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', ''])(
    '%s: 415',
    async (type) => {
      expect((await open.post(good, { 'content-type': type })).status).toBe(415);
    },
  );

  it('no list of requests', async () => expect((await open.post(`[${good},${good}]`)).status).toBe(400));

  it.each(['{', '"x"', 'null', '{"query":1}', '{"query":""}', '{}', '{"query":"{__typename}","variables":"x"}'])(
    '%s: 400',
    async (body) => expect((await open.post(body, LONG_WAY)).status).toBe(400),
  );

  const sized = (bytes: number) => `${good}${' '.repeat(bytes - good.length)}`;

  it('99 kB, not 101 kB, by length', async () => {
    expect((await open.post(sized(99_000))).status).toBe(200);
    expect((await open.post(sized(101_000))).status).toBe(413);
  });

  it('99 kB, not 101 kB, in chunks', async () => {
    const send = (bytes: number) => {
      const stream = new Blob([sized(bytes)]).stream();
      return fetch(`${open.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: stream,
        duplex: 'half',
      } as RequestInit);
    };
    expect((await send(99_000)).status).toBe(200);
    expect((await send(101_000)).status).toBe(413);
  });

  it('headers of 17 kB: 4xx', async () => {
    const status = await open.post(good, { 'x-long': 'x'.repeat(17_000) }).then(
      ({ status }) => status,
      () => 431,
    );
    expect(status).toBe(431);
  });

  it.each(['gzip', 'br', 'nonsense'])('a body said to be packed, %s: 415', async (encoding) =>
    expect((await open.post('{"query":"{ __typename }"}', { 'content-encoding': encoding })).status).toBe(415),
  );

  it('a body that is not UTF-8: 400', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ __typename }","variables":{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}}'),
    ]);
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${open.server.url}/graphql`, { method: 'POST', headers, body })).status).toBe(400);
  });

  it('foreign origins get no leave', async () => {
    const response = await fetch(`${open.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: good,
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('documents kept under their ids', () => {
  const [operation] = readOperations();
  const { query, variables } = operation as NonNullable<typeof operation>;

  it.each([
    ['the short way', {}],
    ['yoga’s way', LONG_WAY],
  ])('are answered by id, on %s', async (_, headers: Record<string, string>) => {
    const id = documentId(query);
    expect((await open.post(JSON.stringify({ documentId: `sha256:${id}`, variables }), headers)).body.errors).toBeUndefined();
    expect(
      (await open.post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: id } }, variables }), headers))
        .body.errors,
    ).toBeUndefined();
    expect((await open.post(JSON.stringify({ documentId: 'sha256:00' }), headers)).body.errors?.[0]?.extensions?.code).toBe(
      'PERSISTED_NOT_FOUND',
    );
  });

  it.each([
    ['the short way', {}],
    ['yoga’s way', LONG_WAY],
  ])('are all there is when so set, on %s', async (_, headers: Record<string, string>) => {
    expect((await locked.ask(query, variables, headers)).body.errors).toBeUndefined();
    const before = locked.statements.length;
    const refused = await locked.ask('{ regions { totalCount } }', {}, headers);
    expect(refused.body.errors?.[0]?.extensions?.code).toBe('PERSISTED_ONLY');
    expect(locked.statements.length).toBe(before);
  });

  it('are all there is for GET too', async () => {
    const response = await fetch(`${locked.server.url}/graphql?query={regions{totalCount}}`, {
      headers: { accept: 'application/json' },
    });
    expect(await response.text()).toContain('PERSISTED_ONLY');
  });
});

describe('faults', () => {
  it('that nobody foresaw are masked on both ways', async () => {
    const broken: Graph = {
      ...graph,
      run: () => Promise.reject(new Error('secret /path MATCH (n)')),
      verify: () => Promise.reject(new Error('gone')),
    };
    const server = await serveOver(broken);
    await server.warmed;
    for (const headers of [{}, LONG_WAY]) {
      for (let times = 0; times < 3; times++) {
        const { body } = await server.ask('{ regions { totalCount } }', {}, headers as Record<string, string>);
        expect(JSON.stringify(body)).not.toMatch(/secret|MATCH|path \//);
        expect(body.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
      }
    }
    expect((await fetch(`${server.server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.server.url}/ready`)).status).toBe(503);
    await server.close();
  });
});

describe('places', () => {
  it('health, ready, playground, nothing else', async () => {
    const get = (path: string, accept = '*/*') => fetch(open.server.url + path, { headers: { accept }, redirect: 'manual' });
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
    expect((await get('/')).headers.get('location')).toBe('/graphql');
    expect((await get('/other')).status).toBe(404);
    const playground = await (await get('/graphql', 'text/html')).text();
    expect(playground).toContain('RegionProjectsFigures');
    expect(playground).not.toMatch(/(src|href)="https?:/);
  });

  it('listens on this machine only', () => expect(open.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));
});

describe('slow senders', () => {
  it('are cut off', async () => {
    const { port } = new URL(open.server.url);
    const ends = Array.from({ length: 20 }, () => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n'));
      let [said, drops] = ['', 0];
      const drip = setInterval(() => {
        drops += 1;
        socket.write('x');
      }, 1000);
      return new Promise<{ said: string; drops: number }>((done) =>
        socket
          .once('close', () => {
            clearInterval(drip);
            done({ said, drops });
          })
          .on('error', () => undefined)
          .on('data', (chunk) => (said += chunk)),
      );
    });
    expect((await open.ask('{ __typename }')).status).toBe(200);
    // A drop a second, not the clock: what holds up the one holds up the other.
    for (const { said, drops } of await Promise.all(ends)) {
      expect(said).toMatch(/^HTTP\/1\.1 408 /);
      expect(drops).toBeLessThan(25);
    }
  });
});

describe('closing', () => {
  it('lets what is under way finish and takes nothing more', async () => {
    const server = await serveOver(graph);
    await server.warmed;
    const before = server.statements.length;
    const under = Array.from({ length: 20 }, () =>
      server.ask('{ regions { totalCount nodes { name articles { totalCount } } } }'),
    );
    await vi.waitUntil(() => server.statements.length > before, { timeout: 120_000, interval: 1 });
    const closed = server.close();
    const settled = await Promise.allSettled(under);
    expect(settled.filter((each) => each.status === 'fulfilled').length).toBeGreaterThan(0);
    await closed;
    await expect(server.ask('{ __typename }')).rejects.toThrow();
  });
});
