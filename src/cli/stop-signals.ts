/** Ctrl-C and SIGTERM → an abort signal; a second one ends the program at once. */

/**
 * A terminal sends Ctrl-C to npm and to us, and npm passes it on: what comes this soon after the first is the first.
 */
const ECHO_MS = 300;

let stopping: AbortSignal | undefined;

/** Aborted by the first SIGINT or SIGTERM. */
export function stopSignal(): AbortSignal {
  if (stopping) return stopping;
  const controller = new AbortController();
  let first = 0;
  const stop = (name: NodeJS.Signals) => {
    if (first && Date.now() - first > ECHO_MS) process.exit(name === 'SIGINT' ? 130 : 143);
    if (first) return;
    first = Date.now();
    controller.abort(new Error(`stopped by ${name}`));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  stopping = controller.signal;
  return stopping;
}
