/** A file of each format, made by code, for tests that spoil it: a new format adds its own here. */

import { gzipSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writePdf } from '../reading/printed/plain-pdf.ts';
import { commentMark, docx, docxFiles, noteMark, p, table } from './docx.ts';
import { inTable } from './in-table.ts';
import { quoted, rtf, unicode } from './rtf.ts';

export interface Sample {
  readonly name: string;
  /** What is spoiled. */
  readonly bytes: Buffer;
  /** Whether it is text, whose lines and letters can be spoiled as well. */
  readonly text: boolean;
  /** What is put around it after that, so that it is not only the packing that is refused. */
  pack?(spoiled: Buffer): Buffer;
}

const HEADLINE = '北干渠三处闸口检修完毕';
const FIRST = '本报讯（记者 温都苏）昨日，乌海市水务局对北干渠的三处闸口作了检修，预计4月中旬放水，灌溉农田3.2万亩。';
const SECOND = '市水务局局长段文礼说，检修由灌溉服务中心承担，共投入四十二万元，比上年少5%。';
const LINES = [HEADLINE, FIRST, SECOND];

const text = (name: string, content: string, pack?: Sample['pack']): Sample => ({
  name,
  bytes: Buffer.from(content),
  text: true,
  pack,
});
const binary = (name: string, bytes: Buffer, pack?: Sample['pack']): Sample => ({ name, bytes, text: false, pack });

const BODY =
  p('春灌在即', { centred: true }) +
  p(HEADLINE, { style: 'a3' }) +
  p(FIRST, { inside: noteMark(1) + commentMark(1) }) +
  table(['乡镇', '渠道（公里）'], ['河西镇', '12']) +
  p('渠道', { style: '1' }) +
  p(SECOND, { bold: true, size: 14 });
const BESIDE = { notes: ['数据由市水务局提供。'], comments: ['金额待核。'] };

/** A document whose main file is spoiled, and packed again. */
const withDocument = (xml: Buffer): Buffer => Buffer.from(zipSync({ ...docxFiles(BODY, BESIDE), 'word/document.xml': xml }));

const RTF = rtf(
  `\\qc\\b ${quoted(HEADLINE)}\\b0\\par\\pard ${quoted(FIRST)}{\\footnote\\chftn ${quoted('注')}}\\par ${unicode(SECOND)}\\par\\trowd\\cellx900\\cellx1800 a\\cell ${quoted('渠')}\\cell\\row`,
);

const ARCHIVE = Buffer.from(
  zipSync({
    'b/二版.txt': strToU8(LINES.join('\n')),
    'b/a.docx': docx(BODY, BESIDE),
    'c.zip': zipSync({ 'd.txt': inTable('gbk', FIRST) }),
    '.hidden': strToU8('x'),
  }),
);

const RECORD = { id: 'a1', title: HEADLINE, date: '2024-03-05', source: '北部晨报', content: `${FIRST}\n${SECOND}` };
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${HEADLINE}</title><meta name="PubDate" content="2024-03-05"></head>
<body><div class="nav"><a href="/">首页</a></div><div class="article"><h1>${HEADLINE}</h1><div class="content"><p>${FIRST}</p><p>${SECOND}</p></div></div></body></html>`;

const EPAPER = `<html><head><title>北部晨报</title></head><body><!--enpproperty <articleid>88</articleid><date>2024-03-05</date><title>${HEADLINE}</title><nodename>第02版:要闻</nodename>/enpproperty--><founder-content><P>${FIRST}</P><P>${SECOND}</P></founder-content></body></html>`;
const FEED = `<?xml version="1.0"?><rss><channel><title>北部晨报</title><item><title>${HEADLINE}</title><guid>1</guid><pubDate>Tue, 05 Mar 2024 08:00:00 +0800</pubDate><description><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></description></item></channel></rss>`;
const MARKDOWN = `---\ntitle: ${HEADLINE}\ndate: 2024-03-05\n---\n# ${HEADLINE}\n\n${FIRST}\n\n| 镇 | 公里 |\n|---|---|\n| 甲 | 3 |\n\n**${SECOND}**\n`;

/** A headline over two columns of a text. */
const PRINTED = writePdf([
  {
    width: 600,
    height: 800,
    drawn: [
      { text: HEADLINE, x: 60, y: 100, size: 22 },
      ...[FIRST, SECOND].flatMap((paragraph, column) =>
        (paragraph.match(/.{1,20}/gu) ?? []).map((line, row) => ({
          text: line,
          x: 60 + column * 250,
          y: 150 + row * 16,
          size: 10,
        })),
      ),
    ],
  },
]);

export const SAMPLES: readonly Sample[] = [
  text('a.txt', LINES.join('\n')),
  binary('a.docx', docx(BODY, BESIDE)),
  text('document.xml', Buffer.from(unzipSync(docx(BODY, BESIDE))['word/document.xml'] ?? []).toString(), withDocument),
  text('a.rtf', RTF.toString('latin1')),
  binary('a.zip', ARCHIVE),
  binary('a.txt.gz', gzipSync(LINES.join('\n'))),
  text('b.txt.gz', LINES.join('\n'), (spoiled) => gzipSync(spoiled)),
  text('a.json', JSON.stringify([RECORD, { ...RECORD, id: 'a2' }])),
  text('a.jsonl', `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, id: 'a2' })}\n`),
  text('a.csv', `id,title,date,content\na1,${HEADLINE},2024-03-05,"${FIRST}\n${SECOND}"\n`),
  text('a.html', PAGE),
  text('epaper.html', EPAPER),
  text('a.rss', FEED),
  text('a.md', MARKDOWN),
  binary('a.pdf', PRINTED),
  binary('utf16.txt', Buffer.from(`\ufeff${LINES.join('\n')}`, 'utf16le')),
];
