/** Origins that may ask from a browser → the headers that tell the browser so, on every answer whatever its way. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Seconds for which a browser need not ask again; none keeps the answer longer. */
const KEPT = '86400';

/** Sets the headers of an answer; true when the request was a preflight, which is answered by that. */
export type Cors = (req: IncomingMessage, res: ServerResponse) => boolean;

/** The rule for a list of origins (`https://a.example, https://b.example`, or `*`); closed when there is none. */
export function corsFor(setting: string | undefined): Cors {
  const origins = new Set(setting?.split(',').map((each) => each.trim()));
  if (!setting) return () => false;
  const any = origins.has('*');
  return (req, res) => {
    const { origin } = req.headers;
    const allowed = any || (origin !== undefined && origins.has(origin));
    if (!any) res.setHeader('vary', 'origin');
    if (allowed) res.setHeader('access-control-allow-origin', any ? '*' : (origin as string));
    if (req.method !== 'OPTIONS' || !req.headers['access-control-request-method']) return false;
    if (allowed) allowRequest(req, res);
    res.writeHead(204).end();
    return true;
  };
}

/** None of the headers that clients send of themselves (names, versions, traces) changes what is answered: all are allowed. */
function allowRequest(req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('access-control-allow-methods', 'GET, POST');
  res.setHeader('access-control-max-age', KEPT);
  const headers = req.headers['access-control-request-headers'];
  if (!headers) return;
  res.setHeader('access-control-allow-headers', headers);
  res.appendHeader('vary', 'access-control-request-headers');
}
