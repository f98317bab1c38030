/** A request's body, bounded, whether its length is announced or not. */
import type { IncomingMessage } from 'node:http';

type Body = { bytes: Buffer } | { fault: 'too large' | 'cut off' };

/** Reads at most `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve({ fault: 'too large' });
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) done({ fault: 'too large' });
      else chunks.push(chunk);
    });
    request.once('end', () => done({ bytes: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) }));
    request.once('error', () => done({ fault: 'cut off' }));
    request.once('close', () => done({ fault: 'cut off' }));
  });
}
