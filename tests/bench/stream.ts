/**
 * Prints how much memory a file of records of any size takes above an idle program, and how fast its parts come:
 *   npx tsx tests/bench/stream.ts [MEGABYTES] [json|jsonl|csv]
 */

import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../../src/sources/read-source.ts';

const megabytes = Number(process.argv[2] ?? 500);
const form = process.argv[3] ?? 'jsonl';
const folder = mkdtempSync(join(tmpdir(), 'pressgraph-stream-'));
const path = join(folder, `records.${form}`);

const body = '滨江区水利局四月二日开闸放水，灌溉农田3.2万亩，总投资1.2亿元，比上年增长5.6%。'.repeat(40);
const [open, close, apart] = form === 'json' ? ['[', ']', ',\n'] : [form === 'csv' ? 'id,title,date,content\n' : '', '', '\n'];
const record = (at: number) =>
  form === 'csv'
    ? `${at},第${at}篇,2024-04-03,"${body}"`
    : JSON.stringify({ id: at, title: `第${at}篇`, date: '2024-04-03', content: body });

async function write(): Promise<void> {
  const out = createWriteStream(path);
  out.write(open);
  for (let at = 0; out.bytesWritten < megabytes * 1e6; at += 1)
    if (!out.write((at ? apart : '') + record(at))) await once(out, 'drain');
  out.end(close);
  await once(out, 'close');
}

await write();
global.gc?.();
const idle = process.memoryUsage().rss;
let [peak, parts, problems] = [0, 0, 0];
const began = Date.now();
for await (const item of readSource({ name: 'records', path, bytes: () => createReadStream(path) })) {
  if ('text' in item) parts += 1;
  else problems += 1;
  if (parts % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
const [size, seconds] = [statSync(path).size, (Date.now() - began) / 1000];
rmSync(folder, { recursive: true });
console.log(
  `${form}: ${(size / 1e6).toFixed(0)} MB, ${parts} parts, ${problems} problems, ${seconds.toFixed(1)} s, ${((peak - idle) / 1e6).toFixed(0)} MB above idle`,
);
