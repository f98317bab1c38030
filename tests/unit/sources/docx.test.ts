/** Word documents → parts. */

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/articles/read-page.ts';
import type { Part, Span } from '../../../src/sources/part.ts';
import { commentMark, docx, docxFiles, noteMark, p, table } from '../../sources-samples/docx.ts';
import { faultsOf, partsOf, readAll } from '../../sources-samples/read-all.ts';

/** A document that is not packed: what repeats itself would be taken for a bomb. */
const stored = (body: string) => zipSync(docxFiles(body), { level: 0 });

/** The one part of a document. */
async function read(bytes: Uint8Array): Promise<Part> {
  const items = await readAll(bytes, 'a.docx');
  expect(faultsOf(items)).toEqual([]);
  expect(items).toHaveLength(1);
  return partsOf(items)[0] as Part;
}

const article = ({ text, given }: Part) => {
  const said = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return given.articles?.map(({ kicker, headline, subtitle, body }) => ({
    kicker: said(kicker),
    headline: said(headline),
    subtitle: said(subtitle),
    body: said(body),
  }));
};

const FIRST = '本报讯（记者 温都苏）昨日，旗水务局对北干渠的三处闸口作了检修，预计下月放水。';
const SECOND = '检修由旗灌溉服务中心承担，共投入四十二万元。';
/** Begins with a reporter, as a paragraph within an article may. */
const REPORTER = '记者从旗水务局获悉，闸口下月放水。';
const OTHER = '本报讯（通讯员 乌兰）镇里的图书馆周末添了八百册童书，孩子们围着书架不肯走。';

describe('a document with one article', () => {
  test('told by the style Title, its kicker and subtitle by where and how they stand', async () => {
    const body =
      p('春灌在即', { centred: true }) +
      p('北干渠三处闸口', { style: 'a3' }) +
      p('检修完毕', { style: 'a3' }) +
      p('——旗水务局春灌前的一周', {}) +
      p(FIRST) +
      p('') +
      p(SECOND);
    const part = await read(docx(body));
    expect(article(part)).toEqual([
      {
        kicker: ['春灌在即'],
        headline: ['北干渠三处闸口', '检修完毕'],
        subtitle: ['——旗水务局春灌前的一周'],
        body: [FIRST, SECOND],
      },
    ]);
    expect(part.given.reasons.join()).toMatch(/Word.*Title/);
    expect(part.source).toBe('a.docx');
  });

  test('told by its only heading', async () => {
    expect(article(await read(docx(p('闸口检修完毕', { style: '1' }) + p(FIRST))))).toEqual([
      { kicker: [], headline: ['闸口检修完毕'], subtitle: [], body: [FIRST] },
    ]);
  });

  test('told by bold letters in the middle of the line; who wrote it, standing there too, is left to the text', async () => {
    const body = p('闸口检修完毕', { centred: true, bold: true }) + p('本报记者 温都苏', { centred: true }) + p(FIRST);
    expect(article(await read(docx(body)))).toEqual([
      { kicker: [], headline: ['闸口检修完毕'], subtitle: [], body: ['本报记者 温都苏', FIRST] },
    ]);
  });

  test('told by larger letters in the middle; headings by style below are within it', async () => {
    const body =
      p('关于春灌检修的一点记录', { centred: true, size: 22 }) +
      p('一、闸口', { style: '1', size: 16 }) +
      p(SECOND, { size: 16 }) +
      p('二、渠道', { style: '1', size: 16 }) +
      p('渠道清淤十二公里。', { size: 16 });
    expect(article(await read(docx(body)))?.map(({ headline, body }) => [headline, body])).toEqual([
      [['关于春灌检修的一点记录'], ['一、闸口', SECOND, '二、渠道', '渠道清淤十二公里。']],
    ]);
  });

  test('新闻稿 above the headline says what the text is, whatever its look: neither kicker nor headline', async () => {
    const head = { centred: true, bold: true, size: 22 };
    for (const look of [{}, { centred: true }, head]) {
      const part = await read(
        docx(p('新闻稿', look) + p('闸口检修完毕', head) + p('（2024年4月10日）', { centred: true }) + p(SECOND)),
      );
      expect(article(part)).toEqual([
        { kicker: [], headline: ['闸口检修完毕'], subtitle: [], body: ['（2024年4月10日）', SECOND] },
      ]);
      expect(part.given.aside.map(({ start, end, furniture }) => [part.text.slice(start, end), furniture])).toEqual([
        ['新闻稿', true],
      ]);
    }
  });

  test('with a table and a contact line: all of it is the article’s, cells apart, and no sign that is not in the document', async () => {
    const body =
      p('新闻稿') +
      p('闸口检修完毕', { centred: true, bold: true, size: 22 }) +
      p('（2024年4月10日）', { centred: true }) +
      p(SECOND) +
      table(['闸口', '处数', '投入（万元）'], ['北干渠', '8', '5'], ['南干渠', '15', '70.2']) +
      p('联系人：王丽 电话：0470-8200000');
    const { source, text, given } = await read(docx(body));
    const { articles, furniture, leftover } = readPage(source, text, given);
    expect(articles[0]?.text.split('\n')).toEqual([
      SECOND,
      '闸口\t处数\t投入（万元）',
      '北干渠\t8\t5',
      '南干渠\t15\t70.2',
      '联系人：王丽电话：0470-8200000',
    ]);
    expect(articles).toMatchObject([{ date: '2024-04-10', kicker: null, kind: 'news', reading: { score: 1 } }]);
    expect([furniture.map(({ text }) => text), leftover]).toEqual([['新闻稿'], []]);
  });

  test('one title, with headings within the article', async () => {
    const body =
      p('闸口检修完毕', { style: 'a3' }) +
      p(FIRST) +
      p('闸口', { style: '1' }) +
      p(REPORTER) +
      p('渠道', { style: '1' }) +
      p(REPORTER);
    expect(article(await read(docx(body)))?.[0]?.body).toEqual([FIRST, '闸口', REPORTER, '渠道', REPORTER]);
  });
});

describe('a document with several articles', () => {
  test('marks their headings, and leaves the rest to the text', async () => {
    const body =
      p('闸口检修完毕', { style: '1' }) + p(FIRST) + p('图书馆添了', { style: '1' }) + p('八百册童书', { style: '1' }) + p(OTHER);
    const part = await read(docx(body));
    expect(part.given.articles).toBeNull();
    expect(part.text.split('\n')).toEqual(['# 闸口检修完毕', FIRST, '# 图书馆添了 八百册童书', OTHER]);
  });

  test('a title above them is of the page, where news begins below two headings', async () => {
    const body =
      p('一周短讯', { style: 'a3' }) + p('闸口检修完毕', { style: '1' }) + p(FIRST) + p('图书馆添书', { style: '1' }) + p(OTHER);
    expect((await read(docx(body))).text.split('\n')).toEqual(['一周短讯', '# 闸口检修完毕', FIRST, '# 图书馆添书', OTHER]);
  });

  test('told by their look', async () => {
    const head = { centred: true, bold: true, size: 18 };
    const body = p('闸口检修完毕', head) + p(FIRST, { size: 12 }) + p('图书馆添书', head) + p(OTHER, { size: 12 });
    expect((await read(docx(body))).text.split('\n')).toEqual(['# 闸口检修完毕', FIRST, '# 图书馆添书', OTHER]);
  });

  test('told by their look, the first larger than the others, with kickers and subtitles that stand out as well', async () => {
    const head = (size: number) => ({ centred: true, bold: true, size });
    const body =
      p('春灌在即', head(16)) +
      p('闸口检修完毕', head(26)) +
      p(FIRST) +
      p('图书馆添书', head(22)) +
      p('孩子们不肯走', head(16)) +
      p(OTHER);
    expect((await read(docx(body))).text.split('\n')).toEqual([
      '春灌在即',
      '# 闸口检修完毕',
      FIRST,
      '# 图书馆添书',
      '孩子们不肯走',
      OTHER,
    ]);
  });

  test('told by their datelines, where only the first has a headline', async () => {
    const part = await read(docx(p('闸口检修完毕', { style: 'a3' }) + p(FIRST) + p('图书馆添书') + p(OTHER)));
    expect(part.given.articles).toBeNull();
    expect(part.text.split('\n')).toEqual(['# 闸口检修完毕', FIRST, '图书馆添书', OTHER]);
  });

  test('no headline: the text as it is', async () => {
    const part = await read(docx(p(FIRST) + p(OTHER)));
    expect([part.text, part.given.articles]).toEqual([`${FIRST}\n${OTHER}`, null]);
  });

  test('text above the only headline that is no kicker: nothing is put below it', async () => {
    const part = await read(docx(p('北部晨报 2024年3月5日 第二版') + p('闸口检修完毕', { style: 'a3' }) + p(FIRST)));
    expect(part.text.split('\n')).toEqual(['北部晨报 2024年3月5日 第二版', '# 闸口检修完毕', FIRST]);
  });
});

describe('what stands in a document beside paragraphs', () => {
  test('tables: a row a line, cells with a tab between; a table of one cell is a frame', async () => {
    const rows = table(['乡镇', '渠道（公里）'], ['河西镇', '12']) + table([p(FIRST) + p(SECOND)]);
    expect((await read(docx(rows))).text.split('\n')).toEqual(['乡镇\t渠道（公里）', '河西镇\t12', FIRST, SECOND]);
  });

  test('cells that go over several keep the columns below and beside them', async () => {
    const tall = (mark: string, text: string) => `<w:tc><w:tcPr><w:vMerge${mark}/></w:tcPr>${p(text)}</w:tc>`;
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('合计')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const body = `<w:tbl>${row(tall(' w:val="restart"', '河西镇'), cell('甲'), cell('1'))}${row(tall('', ''), cell('乙'), cell('2'))}${row(wide, cell('3'))}</w:tbl>`;
    expect((await read(docx(body))).text.split('\n')).toEqual(['河西镇\t甲\t1', '\t乙\t2', '合计\t\t3']);
  });

  test('footnotes stand behind the text, comments behind all and aside', async () => {
    const body = p('闸口检修完毕', { style: 'a3' }) + p(FIRST, { inside: noteMark(1) + commentMark(1) });
    const part = await read(docx(body, { notes: ['数据由旗水务局提供。'], comments: ['金额待核。'] }));
    expect(article(part)?.[0]?.body).toEqual([FIRST, '数据由旗水务局提供。']);
    expect(part.given.aside.map(({ start, end, furniture }) => [part.text.slice(start, end), furniture])).toEqual([
      ['金额待核。', false],
    ]);
  });

  test('fields, line breaks, tabs, characters with their sound: the text alone stays', async () => {
    const field = (inside: string) => `<w:r>${inside}</w:r>`;
    const inside =
      field('<w:fldChar w:fldCharType="begin"/>') +
      field('<w:instrText xml:space="preserve"> HYPERLINK "http://a.example/" </w:instrText>') +
      field('<w:fldChar w:fldCharType="separate"/>') +
      field('<w:t>水务网</w:t>') +
      field('<w:fldChar w:fldCharType="end"/>') +
      '<w:fldSimple w:instr=" DATE "><w:r><w:t>三月五日</w:t></w:r></w:fldSimple>' +
      field('<w:ruby><w:rt><w:r><w:t>gàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>干</w:t></w:r></w:rubyBase></w:ruby>') +
      field('<w:br/><w:t>次行</w:t><w:tab/><w:t>末</w:t>') +
      '<w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>增补</w:t></w:r></w:ins>';
    expect((await read(docx(p('据', { inside })))).text).toBe('据水务网三月五日干\n次行\t末增补');
  });

  test('an image of any size is never unpacked', async () => {
    const files = { 'word/media/image1.png': new Uint8Array(20_000_000) };
    expect((await read(docx(p(FIRST), { files }))).text).toBe(FIRST);
  });
});

describe('a document that can’t be read', () => {
  const cases: [string, RegExp, () => Uint8Array][] = [
    ['nothing in it', /^empty in\/a\.docx: .+\. [A-Z]/, () => docx(p(''))],
    ['its XML breaks off', /^broken in\/a\.docx: this Word document is broken .+\. Save/, () => docx('<w:p><w:r>')],
    [
      'elements in each other without end',
      /^broken .+elements lie in each other/,
      () => docx('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)),
    ],
    ['more XML than a page has', /^too-large /, () => docx(p('渠'.repeat(4_000_000)))],
    ['more text than a page has', /^too-large .+2,000,000/, () => stored(p('渠水'.repeat(400_000)))],
    ['it breaks off', /^broken in\/a\.docx: this ZIP archive is broken/, () => docx(p(FIRST)).subarray(0, 900)],
  ];
  test.each(cases)('%s', async (_, fault, make) => {
    const items = await readAll(make(), 'a.docx');
    expect(items).toHaveLength(1);
    expect(faultsOf(items)[0]).toMatch(fault);
  });

  test('fields begun without end do not slow it down', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const started = performance.now();
    expect((await read(stored(p('渠', { inside: field.repeat(60_000) })))).text).toBe('渠');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a document is told by its content, whatever its name', async () => {
    const renamed = zipSync({ 'word/media/a.txt': new Uint8Array(70_000), ...docxFiles(p(FIRST)) }, { level: 0 });
    expect(partsOf(await readAll(renamed, 'a.zip')).map(({ text }) => text)).toEqual([FIRST]);
  });
});
