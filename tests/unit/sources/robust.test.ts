/** Whatever bytes a file has, it gives parts or says what is wrong, in time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime, readAll } from './formats.ts';

const BODY =
  '<p>　　昨日，<b>湖西县</b>水务局启动&nbsp;东干渠改造，总投资3.4亿元。</p><p>工程全长27公里，预计明年4月通水。</p>'.repeat(4);
const SAMPLES: Record<string, string> = {
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>东干渠改造_湖西网</title><meta name="PubDate" content="2024-06-04">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"东干渠改造"}</script></head><body><ul><li><a href="/">首页</a></li></ul>
    <h1>东干渠改造</h1><div>来源：湖西日报 作者：王丽</div><div><table><tr><td>${BODY}</td><td>1</td></tr></table></div><!-- 完 --></body></html>`,
  founder: `<html><title>湖西日报</title><body><!--enpproperty <articleid>1</articleid><date>2024-06-04</date><title>东干渠改造</title><nodename>第03版:要闻</nodename>/enpproperty--><founder-content>${BODY}</founder-content></body></html>`,
  markdown: `---\ntitle: 东干渠改造\ndate: 2024-06-04\ntags: [水利, {a: b}]\n---\n# 东干渠改造\n\n${BODY}\n\n| 镇 | 公里 |\n|---|---|\n| 甲 | 3 |\n\n[链接](http://a.cn) **重** \`码\`\n`,
  rss: `<?xml version="1.0"?><rss><channel><title>湖西日报</title><item><title>东干渠改造</title><guid>1</guid><pubDate>Tue, 04 Jun 2024 08:00:00 +0800</pubDate><description><![CDATA[${BODY}]]></description></item></channel></rss>`,
  utf16: BODY,
};
const bytesOf = (name: string, text: string): Buffer =>
  name === 'utf16' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);

/** What is done to a byte: another in its place, one more, or all the rest gone; seldom a piece of the file once more. */
interface Change {
  at: number;
  kind: number;
  byte: number;
}
const change = fc.record({
  at: fc.nat(1_000_000),
  kind: fc.nat(3),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>&"\'/-!?[]:#\n\0'))),
});

function mutated(bytes: Buffer, changes: Change[]): Buffer {
  return changes.reduce((all, { at, kind, byte }) => {
    const place = at % (all.length + 1);
    const [head, rest] = [all.subarray(0, place), all.subarray(place)];
    if (kind === 0) return Buffer.concat([head, Buffer.of(byte), rest.subarray(1)]);
    if (kind === 1) return Buffer.concat([head, Buffer.of(byte), rest]);
    if (kind === 2) return Buffer.concat([head, rest.subarray(byte)]);
    return Buffer.concat([head, all.subarray(0, byte * 4), rest]);
  }, bytes);
}

describe.each(Object.entries(SAMPLES))('%s with its bytes changed', (name, text) => {
  test('gives parts or a fault that is told, with spans within the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const before = cpuTime();
        const { parts, errors } = await readAll(mutated(bytesOf(name, text), changes));
        expect(cpuTime() - before).toBeLessThan(1_000);
        expect(parts.length + errors.length).toBeGreaterThan(0);
        for (const part of parts) {
          expect(part.text.isWellFormed()).toBe(true);
          const spans = [
            ...part.given.aside,
            ...(part.given.articles ?? []).flatMap((one) => [...one.headline, ...one.kicker, ...one.subtitle, ...one.body]),
          ];
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(part.text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('files that are too much', () => {
  test('10 MB of HTML are refused', async () => {
    const { errors } = await readAll(`<html><body>${'<p>东干渠改造。</p>'.repeat(450_000)}`);
    expect(errors.map(({ code }) => code)).toEqual(['too-large']);
  });

  const sentence = '工程全长27公里，预计明年通水。';
  test.each<[string, string]>([
    ['100,000 nested <div>', `<html><body>${'<div>'.repeat(100_000)}${sentence.repeat(9)}`],
    ['20,000 nested tables', `<html><body>${`<table><tr><td>${sentence}`.repeat(20_000)}`],
    ['20,000 lines', `<html><title>改造</title><body><h1>东干渠改造</h1><div>${`${sentence}<br>`.repeat(20_000)}`],
    ['20,000 paragraphs in links', `<html><body>${`<p><a href=x>${sentence}</a></p>`.repeat(20_000)}`],
    ['a title of 1 MB', `<html><title>${'改-造_'.repeat(150_000)}</title><body><p>${sentence.repeat(9)}`],
    ['1.9 MB of <', `<html><body>${'<'.repeat(1_900_000)}`],
    [
      'JSON-LD of 1.9 MB of [',
      `<html><script type="application/ld+json">${'['.repeat(1_900_000)}</script><body><p>${sentence.repeat(9)}`,
    ],
    ['Markdown of 300,000 brackets', `# 改造\n<b></b>${'[x]('.repeat(300_000)}`],
    ['Markdown of 600,000 stars', `[a](b.md)\n${'**a '.repeat(400_000)}`],
    ['front matter of 15,000 brackets', `---\ntitle: ${'['.repeat(15_000)}\n---\n改造\n`],
    ['RSS of 30,000 items', `<rss><channel>${'<item><title>改造</title></item>'.repeat(30_000)}</channel></rss>`],
    ['RSS of 200,000 open CDATA', `<rss><channel><item><title>改造</title><description>${'<![CDATA['.repeat(200_000)}`],
    ['an e-paper of 100,000 marks', `<html><body>${'<founder-content><founder-title>'.repeat(50_000)}`],
    [
      'an e-paper of 60,000 open properties',
      `<html><body><!--enpproperty ${'<title><date>'.repeat(60_000)}--><founder-content>${sentence}</founder-content>`,
    ],
  ])('%s take no longer than 2 MB may', async (_, content) => {
    const before = cpuTime();
    const { parts, errors } = await readAll(content);
    expect(cpuTime() - before).toBeLessThan(6_000);
    expect(parts.length + errors.length).toBeGreaterThan(0);
  });
});
