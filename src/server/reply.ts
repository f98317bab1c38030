/** Ways to write an answer. */
import type { ServerResponse } from 'node:http';

/** JSON text as it is. */
export function sendJson(res: ServerResponse, status: number, text: string): void {
  if (res.destroyed) return;
  // Encoded once: given as text it would be gone through twice, for its length and for its bytes.
  const bytes = Buffer.from(text);
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  res.end(bytes);
}

/** A refusal before GraphQL, in GraphQL's shape; the rest of the request isn't read. */
export function refuse(res: ServerResponse, status: number, code: string, message: string): void {
  if (res.destroyed) return;
  const text = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  });
  res.end(text, () => setTimeout(() => res.socket?.destroy(), 100).unref());
}

/** What yoga answers, streamed. */
export async function sendResponse(res: ServerResponse, response: Response): Promise<void> {
  if (res.destroyed) return;
  res.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void res.end();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    // Who reads no more makes no drain; leaving the loop ends the stream at its source.
    if (res.destroyed) break;
    if (!res.write(chunk) && !res.destroyed) await new Promise((done) => res.once('drain', done).once('close', done));
  }
  res.end();
}
