/** Our server, just started over the bench's database → how page 200 of a much-mentioned agency compares with its page 1. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import queries from './queries.mjs';

const ROUNDS = 300;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Runs `work` with the address of a server that is ended afterwards. */
async function withServer({ command, bolt, port }, work) {
  const [program, ...args] = command.split(' ');
  const server = spawn(program, args, { env: { ...process.env, PORT: String(port), BOLT: bolt }, stdio: 'ignore' });
  try {
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 150 && !(await fetch(`${address}/ready`).catch(() => null))?.ok; tries++) await pause(200);
    return await work(`${address}/graphql`);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

async function milliseconds(address, variables) {
  const began = performance.now();
  const body = JSON.stringify({ query: queries.q7.query, variables });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = await response.json();
  if (errors || data.node.articles.nodes.length !== 20) throw new Error(`not a page: ${JSON.stringify(errors ?? data)}`);
  return performance.now() - began;
}

/** Asks page 1 and page 200 in turn, of each parameter set; the second half of the rounds counts. */
export function deepPage(server, parameters) {
  return withServer(server, async (address) => {
    const [first, deep] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const variables = queries.q7.variables(parameters[round % parameters.length]);
      first.push(await milliseconds(address, { ...variables, after: null }));
      deep.push(await milliseconds(address, variables));
    }
    const [one, other] = [first, deep].map((all) => median(all.slice(ROUNDS / 2)));
    return `- page 200 of a much-mentioned agency: ${other.toFixed(2)} ms, page 1: ${one.toFixed(2)} ms; ${(other / one).toFixed(2)} ×`;
  });
}
