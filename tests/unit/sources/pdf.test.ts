/** A PDF's pages → parts: names, mastheads, what can not be read, and that no letter is lost. */
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/sources/format.ts';
import type { Part } from '../../../src/sources/part.ts';
import { plainLetters } from '../../../src/sources/pdf/letters.ts';
import { listed } from '../../../src/sources/pdf/listed.ts';
import { readSource } from '../../../src/sources/read-source.ts';
import { numbers } from '../../reading/printed/pieces.ts';
import { type Drawn, writePdf } from '../../reading/printed/plain-pdf.ts';
import { SCENES } from '../../reading/printed/scenes.ts';

/** Reads a file, up to so many of its parts. */
async function read(bytes: Uint8Array, most = 100): Promise<Item[]> {
  const items: Item[] = [];
  const file = {
    name: 'paper.pdf',
    path: 'in/paper.pdf',
    async *bytes() {
      yield bytes;
    },
  };
  try {
    for await (const item of readSource(file)) {
      items.push(item);
      if (items.length === most) break;
    }
  } catch (error) {
    if (error instanceof Error) return [...items, error as Item];
  }
  return items;
}

const said = (items: readonly Item[]) =>
  items.map((item) => (item instanceof Error ? `${item.code} ${item.message}` : item.source));
const partsOf = (items: readonly Item[]) => items.filter((item): item is Part => !(item instanceof Error));
const at = (text: string, x: number, y: number, size = 10, more: Partial<Drawn> = {}): Drawn => ({ text, x, y, size, ...more });
const page = (...drawn: Drawn[]) => ({ width: 600, height: 800, drawn });

const TEXT = '湖边的芦苇长得比人高，渔民说今年水位比去年同期高出半米。';
const plain = page(at(TEXT, 60, 300), at(TEXT, 60, 316));
const PROTECTION = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
const ID = `<${'12'.repeat(16)}>`;

describe('files', () => {
  test('a page is a part; one alone has the name of its file', async () => {
    expect(said(await read(writePdf([plain])))).toEqual(['paper.pdf']);
    expect(said(await read(writePdf([plain, plain])))).toEqual(['paper.pdf#page-1', 'paper.pdf#page-2']);
  });

  test('is told by its content, behind a line or two too', async () => {
    const [item] = await read(Buffer.concat([Buffer.from('\ufeff\r\n'), writePdf([plain])]));
    expect(said([item as Item])).toEqual(['paper.pdf']);
    expect(said(await read(Buffer.from('本报讯 %PDF-1.4 是一种文件的开头。')))).toEqual(['paper.pdf']);
  });

  test.each([
    [
      'a scan',
      writePdf([page(), page(at('扫描件', 50, 50))]),
      /^format in\/paper\.pdf: .* no text\. Give it a text layer .*ocrmypdf -l chi_sim/,
    ],
    [
      'encrypted',
      writePdf([plain], `/ID [${ID} ${ID}] /Encrypt ${PROTECTION}`),
      /^format in\/paper\.pdf: the PDF is encrypted\. Take/,
    ],
    [
      'cut off',
      writePdf([plain]).subarray(0, 700),
      /^broken in\/paper\.pdf: it can not be read as PDF: .*\. Save or fetch it again/,
    ],
    ['no PDF but for its first line', Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`), /^broken in\/paper\.pdf: /],
  ])('%s: says what, where and what to do', async (_, bytes, message) => {
    const items = said(await read(bytes));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatch(message);
  });

  test('pages without text are named once, the others are read', async () => {
    const items = said(await read(writePdf([plain, page(), page(), plain, page()])));
    expect(items.slice(0, 2)).toEqual(['paper.pdf#page-1', 'paper.pdf#page-4']);
    expect(items[2]).toMatch(/^format in\/paper\.pdf: pages 2–3, 5 are pictures/);
  });

  test('a page with more text than a page has is refused, the next is read', async () => {
    const flood = page(...Array.from({ length: 2100 }, (_, row) => at('水'.repeat(1000), 1, 1 + row / 3, 0.5)));
    const items = said(await read(writePdf([flood, plain])));
    expect(items[0]).toMatch(/^too-large in\/paper\.pdf#page-1: /);
    expect(items[1]).toBe('paper.pdf#page-2');
  });

  test('the first pages of very many come at once', async () => {
    const items = await read(writePdf(Array.from({ length: 20_000 }, () => plain)), 2);
    expect(said(items)).toEqual(['paper.pdf#page-1', 'paper.pdf#page-2']);
  });
});

describe('pages', () => {
  test('without titles are text in the order of reading', async () => {
    const columns = [0, 1].flatMap((column) =>
      Array.from({ length: 4 }, (_, row) => at(`第${column}栏第${row}行的字数是十三个整`, 60 + column * 160, 300 + row * 15)),
    );
    const [part] = partsOf(await read(writePdf([page(...columns.toSorted((a, b) => a.y - b.y))])));
    expect(part?.given.articles).toBeNull();
    expect(part?.text.match(/第.栏第.行/g)).toEqual(
      [0, 1].flatMap((column) => [0, 1, 2, 3].map((row) => `第${column}栏第${row}行`)),
    );
  });

  test('the masthead comes first and the foot last, neither in an article', async () => {
    const drawn = [
      at('责任编辑：云岚  校对：江枫', 60, 780, 8),
      at('湖水回升', 60, 140, 26),
      ...[0, 1, 2, 3].map((row) => at(TEXT, 60, 180 + row * 15)),
      at('北疆晚报', 60, 50, 20),
      at('2024年5月17日 星期五', 260, 50),
      at('第3版 综合', 480, 50),
    ];
    const [part] = partsOf(await read(writePdf([page(...drawn)])));
    const lines = part?.text.split('\n') ?? [];
    expect(lines[0]).toBe('北疆晚报  2024年5月17日 星期五  第3版 综合');
    expect(lines.at(-1)).toMatch(/^责任编辑：云岚\s+校对：江枫$/);
    expect(part?.given.articles).toHaveLength(1);
    const [article] = part?.given.articles ?? [];
    expect(article?.headline.map(({ start, end }) => part?.text.slice(start, end))).toEqual(['湖水回升']);
    expect(article?.boxes.map(({ pageNumber, box }) => [pageNumber, ...box.map(Math.round)])).toEqual([
      [1, 60, 117, 164, 143],
      [1, 60, 171, 340, 226],
    ]);
  });

  test('the head of a front page is no article, and its day is read where it is set large', async () => {
    const drawn = [
      at('北疆日报', 60, 100, 60),
      at('2024年5月', 340, 50),
      at('17', 345, 88, 36),
      at('星期五', 340, 104),
      at('国内统一连续出版物号 CN 15-0001', 420, 50, 8),
      at('第26789期 今日8版', 420, 64, 8),
      at('北疆日报社出版', 420, 78, 8),
      at('湖水回升', 60, 180, 26),
      ...[0, 1, 2, 3].map((row) => at(TEXT, 60, 220 + row * 15)),
    ];
    const [part] = partsOf(await read(writePdf([page(...drawn)])));
    expect(part?.text.split('\n').slice(0, 3)).toEqual(['北疆日报', '2024年5月  17', '星期五']);
    expect(part?.text).toMatch(/^北疆日报$/m);
    expect(part?.given.articles).toHaveLength(1);
    expect(part?.given.page).toMatchObject({ issueDate: '2024-05-17', datedBy: 'its masthead' });
  });

  test('a caption with wide blanks is one line', async () => {
    const drawn = [
      at('湖水回升', 60, 140, 26),
      ...[0, 1, 2, 3].map((row) => at(TEXT, 60, 180 + row * 15)),
      ...['渔民在湖边晾晒渔网。本报记者', '田野', '摄'].map((text, piece) => at(text, 60 + ([0, 122, 148][piece] ?? 0), 400, 8)),
    ];
    const [part] = partsOf(await read(writePdf([page(...drawn)])));
    expect(part?.text.split('\n').at(-1)?.trim()).toBe('渔民在湖边晾晒渔网。本报记者 田野 摄');
  });

  test('what a browser prints around a page is furniture, a menu is no article', async () => {
    const drawn = [
      at('12/1/26, 8:50 AM', 24, 22, 8),
      at('湖区水位公告_湖区政府', 250, 22, 8),
      at('首页 政务公开 走进湖区', 60, 60),
      at('湖区水位公告', 60, 140, 26),
      ...[0, 1, 2, 3].map((row) => at(TEXT, 60, 180 + row * 15)),
      at('https://huqu.example/gov.html', 24, 785, 8),
      at('1/1', 570, 785, 8),
    ];
    const [part] = partsOf(await read(writePdf([page(...drawn)])));
    expect(part?.given.articles).toHaveLength(1);
    expect(part?.given.aside.map(({ start, end, furniture }) => [part.text.slice(start, end), furniture])).toEqual([
      ['首页 政务公开 走进湖区', false],
      ['12/1/26, 8:50 AM', true],
      ['湖区水位公告_湖区政府', true],
      ['https://huqu.example/gov.html', true],
      ['1/1', true],
    ]);
    expect(part?.given.aside[0]?.reason).toBe('no article: no headline and no sentence');
  });

  test('a caption without a sentence is one by its credit', async () => {
    const drawn = [
      at('湖水回升', 60, 140, 26),
      ...[0, 1, 2, 3].map((row) => at(TEXT, 60, 180 + row * 15)),
      at('湖上晨光 本报记者 田野 摄', 60, 400, 8),
    ];
    const [part] = partsOf(await read(writePdf([page(...drawn)])));
    expect(part?.given.articles).toHaveLength(2);
    expect(part?.given.aside).toEqual([]);
  });

  test.each([
    ['各地简讯', 2],
    ['一周水情', 3],
  ])('short reports behind marks are an article each: %s', async (name, count) => {
    const items = Array.from({ length: count }, (_, item) => [
      at(`■${item + 1}号泵站3月${item + 8}日检修完毕，渠道开始`, 80, 180 + item * 30),
      at('放水，下游两个村先行春灌。', 60, 195 + item * 30),
    ]);
    const [part] = partsOf(await read(writePdf([page(at(name, 60, 140, 20), ...items.flat())])));
    const shown = part?.given.articles?.map(({ body, known }) => [part.text.slice(body[0]?.start, body[0]?.end), known.section]);
    expect(shown).toEqual(items.map(([first]) => [first?.text, name]));
  });

  test.each([
    ['要点在自己的标题下', '湖区五项措施保障春灌用水', 3],
    ['一条', '各地简讯', 1],
  ])('marked paragraphs that are no reports of their own stay one article: %s', async (_, name, count) => {
    const items = Array.from({ length: count }, (_, item) => at(`■第${item + 1}项：${TEXT}`, 80, 180 + item * 15));
    const [part] = partsOf(await read(writePdf([page(at(name, 60, 140, 20), ...items)])));
    expect(part?.given.articles).toHaveLength(1);
  });

  describe('a small line between a title and its columns', () => {
    const small = (text: string, x: number) =>
      page(
        at('湖水回升', 228, 140, 26),
        at(text, x, 160),
        ...[0, 1, 2].flatMap((column) =>
          Array.from({ length: 6 }, (_, row) =>
            at(
              row === 0 ? '本报讯（记者 江枫）湖边' : '的芦苇长得比人高，渔民都说',
              60 + column * 155 + (row === 0 ? 20 : 0),
              176 + row * 15,
              10,
              {
                fills: row === 0 ? 110 : 130,
              },
            ),
          ),
        ),
      );
    const first = async (text: string, x: number) => {
      const [part] = partsOf(await read(writePdf([small(text, x)])));
      const [article] = part?.given.articles ?? [];
      const shown = (spans: readonly { start: number; end: number }[] = []) =>
        spans.map(({ start, end }) => part?.text.slice(start, end));
      return { subtitle: shown(article?.subtitle), body: shown(article?.body).slice(0, 1), lead: article?.body[0]?.paragraph };
    };

    test.each(['渔村又见芦苇荡', '——渔村又见芦苇荡', '三名记者的一天', '记者的一天'])('%s is the subtitle', async (text) => {
      expect(await first(text, 280 - text.length * 5)).toEqual({
        subtitle: [text],
        body: ['本报讯（记者 江枫）湖边'],
        lead: true,
      });
    });

    test.each([
      '本报记者 江枫 通讯员 云岚',
      '作者：江枫',
      '本报记者江枫',
      '□ 江枫',
      '江枫 云岚',
      '北疆晚报首席记者 江枫',
      '文/江枫',
    ])('%s is the first paragraph', async (text) => {
      expect(await first(text, 280 - text.length * 5)).toEqual({ subtitle: [], body: [text], lead: true });
    });
  });

  test('turned letters stand aside with their reason', async () => {
    const [part] = partsOf(await read(writePdf([page(...plain.drawn, at('侧面的字', 400, 500, 10, { turned: 90 }))])));
    expect(part?.given.aside.map(({ start, end, reason }) => [part.text.slice(start, end), reason])).toEqual([
      ['侧面的字', 'rotated text'],
    ]);
  });

  test('letters drawn twice to be bold stand once', async () => {
    const [part] = partsOf(
      await read(writePdf([page(...plain.drawn, ...plain.drawn.map((one) => ({ ...one, x: one.x + 0.3 })))])),
    );
    expect(part?.text.split('渔民')).toHaveLength(3);
  });

  test.each(SCENES)('no letter is lost or added: %s', async (_, scene) => {
    const scenes = [1, 2, 3].map((seed) => scene(numbers(seed)).page);
    const letters = (text: string) => [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');
    const parts = partsOf(await read(writePdf(scenes)));
    expect(parts.map(({ text }) => letters(text))).toEqual(
      scenes.map(({ drawn }) => letters(drawn.map(({ text }) => text).join(''))),
    );
  });

  test.each(SCENES)('every span is a line of the text, each but once: %s', async (_, scene) => {
    const [part] = partsOf(await read(writePdf([scene(numbers(7)).page])));
    const { text, given } = part as Part;
    const spans = (given.articles ?? []).flatMap(({ headline, kicker, subtitle, body }) => [
      ...kicker,
      ...headline,
      ...subtitle,
      ...body,
    ]);
    const sorted = [...spans, ...given.aside].sort((a, b) => a.start - b.start);
    for (const [index, { start, end }] of sorted.entries()) {
      expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/);
      expect(start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
    }
  });
});

test('radicals are the letters whose shape they have, ligatures those they stand for', () => {
  expect(plainLetters('ﬁle ﬂow oﬃce ⸺湖水')).toBe('file flow office ——湖水');
  expect(plainLetters('⻓城⽇报⼾⼝⻋⻔㬵卷')).toBe('长城日报户口车门胶卷');
});

test('listed draws runs together', () => {
  expect(listed([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10');
  expect(listed(Array.from({ length: 20 }, (_, number) => 2 * number))).toMatch(/^0, 2, .*, 22 …$/);
});
