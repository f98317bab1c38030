/** Ways to write an answer; packed for who can unpack it. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type Encoding, encodingFor, pack, WORTH_PACKING } from './compress.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** JSON text. */
export function sendJson(res: ServerResponse, status: number, text: string, type = JSON_TYPE): void | Promise<void> {
  // Encoded once: given as text it would be gone through twice, for its length and for its bytes.
  return sendBytes(res, status, { 'content-type': type }, Buffer.from(text));
}

/** Bytes, packed when they are many and the client takes them so. */
function sendBytes(res: ServerResponse, status: number, headers: OutgoingHttpHeaders, bytes: Buffer): void | Promise<void> {
  const accepted = res.req.headers['accept-encoding'];
  const encoding = accepted && bytes.length >= WORTH_PACKING ? encodingFor(accepted) : null;
  return encoding ? sendPacked(res, status, headers, bytes, encoding) : sendWhole(res, status, headers, bytes);
}

/** Bytes as they are. */
export function sendWhole(res: ServerResponse, status: number, headers: OutgoingHttpHeaders, bytes: Buffer): void {
  if (res.destroyed) return;
  res.writeHead(status, { ...headers, 'content-length': bytes.length });
  res.end(bytes);
}

async function sendPacked(
  res: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  bytes: Buffer,
  encoding: Encoding,
): Promise<void> {
  const packed = await pack(bytes, encoding);
  res.appendHeader('vary', 'accept-encoding');
  sendWhole(res, status, { ...headers, 'content-encoding': encoding }, packed);
}

/** The media type for errors that have no data: clients read them under any status where it is GraphQL's own. */
const errorType = (res: ServerResponse): string =>
  /application\/graphql-response\+json/i.test(res.req.headers.accept ?? '')
    ? 'application/graphql-response+json; charset=utf-8'
    : JSON_TYPE;

const errorText = (code: string, message: string): string => JSON.stringify({ errors: [{ message, extensions: { code } }] });

/** An error before GraphQL, in GraphQL's shape. */
export const sendError = (res: ServerResponse, status: number, code: string, message: string): void | Promise<void> =>
  sendJson(res, status, errorText(code, message), errorType(res));

/** The same where the rest of the request isn't read. */
export function refuse(res: ServerResponse, status: number, code: string, message: string): void {
  if (res.destroyed) return;
  const text = errorText(code, message);
  res.writeHead(status, {
    'content-type': errorType(res),
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  });
  res.end(text, () => setTimeout(() => res.socket?.destroy(), 100).unref());
}

/** Answers that go on: each event must arrive when it happens. */
const STREAMS = /^(text\/event-stream|multipart\/mixed)/;

/** What yoga answers: whole, or streamed when it goes on. */
export async function sendResponse(res: ServerResponse, response: Response): Promise<void> {
  const headers = Object.fromEntries(response.headers);
  if (response.body && !STREAMS.test(response.headers.get('content-type') ?? ''))
    return sendBytes(res, response.status, headers, Buffer.from(await response.arrayBuffer()));
  if (res.destroyed) return void response.body?.cancel();
  res.writeHead(response.status, headers);
  if (!response.body) return void res.end();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    // Who reads no more makes no drain; leaving the loop ends the stream at its source.
    if (res.destroyed) break;
    if (!res.write(chunk) && !res.destroyed) await new Promise((done) => res.once('drain', done).once('close', done));
  }
  res.end();
}
