/** A listening server → when nobody waits for an answer, so that work of our own can take its turn. */
import type { Server } from 'node:http';

export interface InFlight {
  /** Settled when no request is under way, or after so many milliseconds. */
  idle(longest: number): Promise<void>;
}

/** Watches the server's requests from now on. */
export function watchRequests(http: Server): InFlight {
  let count = 0;
  const waiting = new Set<() => void>();
  http.on('request', (_, res) => {
    count += 1;
    res.once('close', () => {
      count -= 1;
      if (count === 0) for (const go of waiting) go();
    });
  });
  const idle = (longest: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(() => go(), longest);
      const go = () => {
        clearTimeout(timer);
        waiting.delete(go);
        done();
      };
      if (count === 0) setImmediate(go);
      else waiting.add(go);
    });
  return { idle };
}
