/** One HTTP request → its way: health, playground, plain JSON, or yoga. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS } from '../api/limits/document.ts';
import type { Graph } from '../graph/graph.ts';
import type { Log } from '../log.ts';
import { readBody } from './body.ts';
import type { Cors } from './cors.ts';
import { isGone, leaving, lifetimeOfAnswer } from './deadline.ts';
import { answerPlain, isPlainAnswer, isRecord, plainBody, plainType } from './fast-path.ts';
import { type Missing, type Persisted, withDocument } from './persisted.ts';
import type { Playground } from './playground.ts';
import { refuse, sendError, sendJson, sendResponse } from './reply.ts';
import { type Arrival, ENDPOINT, type Yoga } from './yoga.ts';

interface Handling {
  yoga: Yoga;
  graph: Graph;
  log: Log;
  persisted: Persisted;
  cors: Cors;
  playground: Playground;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

const noted = (req: IncomingMessage, res: ServerResponse) => ({ method: req.method, url: req.url, status: res.statusCode });

/** Makes the request handler. */
export function handler(handling: Handling): Handler {
  const { log } = handling;
  const logging = log.isLevelEnabled('debug');
  return (req, res) => {
    const began = logging ? performance.now() : 0;
    route(handling, req, res).catch((err: unknown) => {
      if (isGone(err)) return;
      log.error({ err }, 'a request failed outside GraphQL');
      if (!res.headersSent) refuse(res, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here; it was logged.');
      else res.destroy();
    });
    if (logging)
      res.once('finish', () => log.debug({ ...noted(req, res), ms: Math.round(performance.now() - began) }, 'request'));
  };
}

async function route(handling: Handling, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (handling.cors(req, res)) return;
  const path = (req.url ?? '/').split('?', 1)[0];
  if (path === ENDPOINT) return req.method === 'POST' ? post(handling, req, res) : get(handling, req, res);
  if (path === '/health') return sendJson(res, 200, '{"status":"ok"}');
  if (path === '/ready') return ready(handling.graph, res);
  if (path === '/' && req.method === 'GET') return void res.writeHead(302, { location: ENDPOINT }).end();
  return refuse(res, 404, 'NOT_FOUND', `There is nothing here; GraphQL is at ${ENDPOINT}.`);
}

/** Whether the database answers. */
async function ready(graph: Graph, res: ServerResponse): Promise<void> {
  const answers = await graph.verify().then(
    () => true,
    () => false,
  );
  await sendJson(res, answers ? 200 : 503, JSON.stringify({ status: answers ? 'ready' : 'database unavailable' }));
}

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

/** The length a body was announced with, when it was. */
const announced = ({ headers: { 'content-length': length } }: IncomingMessage) => (length ? `; this one has ${length}` : '');

async function post(handling: Handling, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (!JSON_TYPE.test(req.headers['content-type'] ?? ''))
    return refuse(res, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
  const packed = req.headers['content-encoding'];
  if (packed && packed !== 'identity')
    return refuse(res, 415, 'UNSUPPORTED_MEDIA_TYPE', `Send the body as it is, not packed (content-encoding: ${packed}).`);
  const body = await readBody(req, LIMITS.body);
  if ('fault' in body)
    return body.fault === 'too large'
      ? refuse(res, 413, 'LIMIT_EXCEEDED', `A body has at most ${LIMITS.body} bytes${announced(req)}.`)
      : undefined;
  if (!isUtf8(body.bytes)) return refuse(res, 400, 'BAD_USER_INPUT', 'The body is not UTF-8.');
  const sent = parsed(body.bytes);
  const found = isRecord(sent) ? withDocument(sent, handling.persisted) : { asked: sent };
  if ('missing' in found) return sendMissing(res, found.missing);
  const { asked } = found;
  const type = plainType(req.headers);
  const plain = type && plainBody(asked);
  const arrival = { req, res, lifetime: lifetimeOfAnswer(res) };
  const result = plain && (await answerPlain(handling.yoga, plain, arrival));
  if (result && isPlainAnswer(type, result)) return sendJson(res, 200, JSON.stringify(result), `${type}; charset=utf-8`);
  await byYoga(handling.yoga, arrival, req.url ?? ENDPOINT, asked === sent ? body.bytes : Buffer.from(JSON.stringify(asked)));
}

const sendMissing = (res: ServerResponse, { status, code, message }: Missing) => sendError(res, status, code, message);

/** Anything but a POST: the playground for who reads pages, else an operation in the address, which may name its document. */
async function get(handling: Handling, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method === 'GET' && req.headers.accept?.includes('text/html')) return handling.playground(req, res);
  const url = new URL(req.url ?? ENDPOINT, 'http://localhost');
  const { searchParams } = url;
  const given = (name: string) => searchParams.get(name) || undefined;
  for (const name of ['variables', 'extensions'])
    if (given(name) && parsed(given(name) as string) === undefined)
      return sendError(res, 400, 'BAD_USER_INPUT', `\`${name}\` in the address is no JSON.`);
  const sent = { query: given('query'), documentId: given('documentId'), extensions: parsed(given('extensions') ?? 'null') };
  const found = withDocument(sent, handling.persisted);
  if ('missing' in found) return sendMissing(res, found.missing);
  if (found.asked !== sent) {
    for (const name of ['documentId', 'extensions']) searchParams.delete(name);
    searchParams.set('query', String(found.asked.query));
  }
  await byYoga(handling.yoga, { req, res, lifetime: lifetimeOfAnswer(res) }, url.pathname + url.search);
}

/** The value of a JSON text; undefined for what is no JSON. */
function parsed(text: Buffer | string): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
}

/** Hands a request whose body has been read, if it has one, to yoga's own layer. */
async function byYoga(yoga: Yoga, arrival: Arrival, path: string, body?: Buffer): Promise<void> {
  const { req, res } = arrival;
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers))
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value);
  // The deadline ends statements, and that is said in the answer: yoga is told only when nobody waits for one.
  const request = { method: req.method, headers, signal: leaving(res), ...(body && { body: new Uint8Array(body) }) };
  await sendResponse(res, await yoga.fetch(`http://localhost${path}`, request, arrival));
}
