/** A request as it is sent and an answer as it comes, with nothing added or unpacked as fetch does. */
import { type IncomingHttpHeaders, request } from 'node:http';

/** An answer as it came. */
export interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** Sends a request: a GET, or a POST of JSON when there is a body. */
export function raw(url: string, headers: Record<string, string> = {}, body?: string, method?: string): Promise<Raw> {
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const options = { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: { ...type, ...headers } };
  return new Promise((done, fail) => {
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
