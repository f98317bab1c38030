/** Plugin: subscriptions for clients that ask for parts of one body, as Apollo Client does; who asks for neither form is told of them. */
import type { ExecutionResult } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { coded } from '../api/errors.ts';

type Results = AsyncIterable<ExecutionResult>;

/** Milliseconds between two signs of life: connections on which nothing moves are closed. */
export const SIGN_OF_LIFE = 12_000;

const BOUNDARY = '--graphql';
const TYPE = 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0';

/** A part ends with the boundary of the next: clients read it once that has come. */
const part = (value: object): string => `\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(value)}\r\n${BOUNDARY}`;

const isStream = (result: unknown): result is Results =>
  typeof result === 'object' && result !== null && Symbol.asyncIterator in result;

/** Each result as a part, with empty parts as signs of life between them. */
export function inParts(results: Results, { Response, ReadableStream, TextEncoder }: FetchAPI): Response {
  const iterator = results[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let alive: NodeJS.Timeout;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send(`\r\n${BOUNDARY}`);
      alive = setInterval(() => (controller.desiredSize ?? 0) > 0 && send(part({})), SIGN_OF_LIFE);
    },
    async pull(controller) {
      const { value, done } = await iterator.next().catch((error: unknown) => {
        clearInterval(alive);
        throw error;
      });
      controller.enqueue(encoder.encode(done ? '--\r\n' : part({ payload: value })));
      if (!done) return;
      clearInterval(alive);
      controller.close();
    },
    async cancel() {
      clearInterval(alive);
      await iterator.return?.();
    },
  });
  return new Response(body, { headers: { 'content-type': TYPE, 'cache-control': 'no-cache' } });
}

/** What to send instead; the listening that had begun is ended. */
function refused(results: Results, { Response }: FetchAPI): Response {
  void results[Symbol.asyncIterator]().return?.();
  const message =
    'A subscription is answered as server-sent events or in parts: send `accept: text/event-stream` or `accept: multipart/mixed;subscriptionSpec=1.0`.';
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify({ errors: [coded('NOT_ACCEPTABLE', message)] }), { status: 406, headers });
}

/** Puts these forms beside yoga's own server-sent events. */
export function useStreams(): Plugin {
  return {
    onResultProcess({ request, result, resultProcessor, setResultProcessor }) {
      if (!isStream(result)) return;
      if (/subscriptionSpec/i.test(request.headers.get('accept') ?? '')) setResultProcessor(inParts as never, 'multipart/mixed');
      else if (!resultProcessor) setResultProcessor(refused as never, 'application/json');
    },
  };
}
