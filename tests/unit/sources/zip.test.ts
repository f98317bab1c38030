/** ZIP archives and gzip → the parts of what lies in them; bombs are refused in time. */
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx, p } from '../../sources-samples/docx.ts';
import { inTable } from '../../sources-samples/in-table.ts';
import { faultsOf, partsOf, readAll } from '../../sources-samples/read-all.ts';
import { centralAt, patched, withName } from '../../sources-samples/zip.ts';

const zip = (files: Zippable, level: 0 | 6 = 6): Buffer => Buffer.from(zipSync(files, { level }));
const text = (line: string) => strToU8(line);
const LINE = '旗水务局昨日检修了北干渠的三处闸口。';
const NEXT = '镇图书馆周末添了八百册童书。';
const sourcesOf = async (bytes: Uint8Array) => partsOf(await readAll(bytes, 'a.zip')).map(({ source }) => source);

/** How long something takes, in ms, and the most memory it holds beside what was held, in MB. */
async function costOf(what: () => Promise<unknown>): Promise<{ ms: number; mb: number }> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  await what();
  return { ms: performance.now() - started, mb: (process.memoryUsage.rss() - before) / 1e6 };
}

describe('a ZIP archive', () => {
  test('gives each entry as a file of its own, whatever its format, under its own name', async () => {
    const bytes = zip({ 'b/二版.txt': text(LINE), 'b/a.docx': docx(p(NEXT)), 'c.txt': inTable('gbk', NEXT) });
    const items = await readAll(bytes, 'news.zip');
    expect(faultsOf(items)).toEqual([]);
    expect(partsOf(items).map(({ source, text }) => [source, text])).toEqual([
      ['news.zip/b/二版.txt', LINE],
      ['news.zip/b/a.docx', NEXT],
      ['news.zip/c.txt', NEXT],
    ]);
  });

  test('leaves out folders, hidden files, and what macOS puts beside them', async () => {
    const names = ['.hidden/a.txt', '__MACOSX/._a.txt', 'b/.DS_Store', 'b/._c.txt', 'b/', 'b/c.txt'];
    expect(await sourcesOf(zip(Object.fromEntries(names.map((name) => [name, text(name.endsWith('/') ? '' : LINE)]))))).toEqual([
      'a.zip/b/c.txt',
    ]);
  });

  test('reads names in GBK that do not say so, and in UTF-8 that do not either', async () => {
    const bytes = zip({ 'aaaaaaaa.txt': text(LINE) });
    expect(await sourcesOf(withName(bytes, inTable('gbk', '要闻二版.txt')))).toEqual(['a.zip/要闻二版.txt']);
    expect(await sourcesOf(withName(bytes, Buffer.from('版面.txt')))).toEqual(['a.zip/版面.txt']);
  });

  test('names pages by names that lead nowhere else', async () => {
    expect(
      await sourcesOf(zip({ '../../etc/a.txt': text(LINE), '/b\\c.txt': text(LINE), 'd\u001b[31m.txt': text(LINE) })),
    ).toEqual(['a.zip/etc/a.txt', 'a.zip/b/c.txt', 'a.zip/d?[31m.txt']);
  });

  test('an entry that can’t be read is one line, and the others go in', async () => {
    const bytes = zip({
      'a.txt': text(''),
      'b.png': Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
      'c.txt': text(LINE),
      './c.txt': text(NEXT),
    });
    const items = await readAll(bytes, 'a.zip');
    expect(faultsOf(items)).toEqual([
      expect.stringMatching(/^empty in\/a\.zip\/a\.txt: /),
      expect.stringMatching(/^format in\/a\.zip\/b\.png: this is a PNG image\. /),
      expect.stringMatching(/^record in\/a\.zip\/c\.txt: an entry before has the same name\. /),
    ]);
    expect(partsOf(items).map(({ text }) => text)).toEqual([LINE]);
  });

  test.each<[string, RegExp, number, number]>([
    ['that a password protects', /^format in\/a\.zip\/a\.txt: a password protects this entry\. /, 8, 1],
    ['packed in another way', /^format in\/a\.zip\/a\.txt: it is packed by method 12\. /, 10, 12],
    ['whose checksum is wrong', /^broken in\/a\.zip\/a\.txt: .+checksum/, 16, 0],
    ['that is longer than it says', /^broken in\/a\.zip\/a\.txt: .+larger/, 24, 5],
    ['that is shorter than it says', /^broken in\/a\.zip\/a\.txt: .+breaks off/, 24, 500],
  ])('an entry %s: the others go in', async (_, fault, field, value) => {
    const bytes = zip({ 'a.txt': text(LINE.repeat(3)), 'b.txt': text(NEXT) });
    const items = await readAll(patched(bytes, centralAt(bytes) + field, value), 'a.zip');
    expect(faultsOf(items)).toEqual([expect.stringMatching(fault)]);
    expect(partsOf(items).map(({ text }) => text)).toEqual([NEXT]);
  });

  test.each<[string, RegExp, () => Uint8Array]>([
    ['is empty', /^empty in\/a\.zip: no file/, () => zip({})],
    ['has folders alone', /^empty in\/a\.zip: no file/, () => zip({ 'a/': text('') })],
    ['breaks off', /^broken in\/a\.zip: this ZIP archive is broken/, () => zip({ 'a.txt': text(LINE) }).subarray(0, -30)],
    ['has no end', /^broken in\/a\.zip: this ZIP archive is broken/, () => Buffer.from('PK\u0003\u0004')],
  ])('one that %s is refused', async (_, fault, make) => {
    expect(faultsOf(await readAll(make(), 'a.zip'))).toEqual([expect.stringMatching(fault)]);
  });

  test.each<[string, RegExp, Zippable]>([
    ['a workbook', /Excel workbook.+CSV/, { '[Content_Types].xml': text('<a/>'), 'xl/workbook.xml': text('<a/>') }],
    ['slides', /PowerPoint/, { '[Content_Types].xml': text('<a/>'), 'ppt/presentation.xml': text('<a/>') }],
    ['an e-book', /e-book/, { mimetype: text('application/epub+zip'), 'META-INF/container.xml': text('<a/>') }],
    ['an OFD document', /OFD document.+PDF/, { 'OFD.xml': text('<a/>'), 'Doc_0/Document.xml': text('<a/>') }],
    ['an OpenDocument text', /OpenDocument.+docx/, { 'content.xml': text('<a/>'), 'META-INF/manifest.xml': text('<a/>') }],
  ])('%s is told and refused', async (_, fault, files) => {
    const faults = faultsOf(await readAll(zip(files), 'a.zip'));
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults[0]).toMatch(/^format in\/a\.zip: this is /);
  });
});

describe('archives in archives', () => {
  const nested = (depth: number): Buffer => zip(depth > 1 ? { 'a.zip': nested(depth - 1) } : { 'a.txt': text(LINE) });

  test('are read three deep and no deeper', async () => {
    expect(await sourcesOf(nested(3))).toEqual(['a.zip/a.zip/a.zip/a.txt']);
    expect(faultsOf(await readAll(nested(4), 'a.zip'))).toEqual([
      expect.stringMatching(/^too-large in\/a\.zip\/a\.zip\/a\.zip\/a\.zip: it lies in 3 archives already\. /),
    ]);
  });

  test('share what all may unpack to', async () => {
    const room = { bytes: 1_000 };
    expect(partsOf(await readAll(nested(1), 'a.zip', { depth: 1, room }))).toHaveLength(1);
    expect(room.bytes).toBe(1_000 - Buffer.byteLength(LINE));
    room.bytes = 20;
    for (const bytes of [nested(1), gzipSync(LINE)])
      expect(faultsOf(await readAll(bytes, 'a.zip', { depth: 1, room }))).toEqual([
        expect.stringMatching(/^too-large in\/a\.zip/),
      ]);
  });
});

describe('gzip', () => {
  test('is read as what it is unpacked, under its own name', async () => {
    const items = await readAll(gzipSync(LINE), 'a.txt.gz');
    expect(partsOf(items).map(({ source, text }) => [source, text])).toEqual([['a.txt.gz', LINE]]);
    expect(partsOf(await readAll(gzipSync(docx(p(NEXT))), 'b.gz')).map(({ text }) => text)).toEqual([NEXT]);
  });

  test('that breaks off, or holds an archive that is not read, is refused', async () => {
    expect(faultsOf(await readAll(gzipSync(LINE).subarray(0, -6), 'a.gz'))).toEqual([
      expect.stringMatching(/^broken in\/a\.gz: this gzip data/),
    ]);
    const tar = Buffer.alloc(1024);
    tar.write('ustar', 257);
    expect(faultsOf(await readAll(gzipSync(tar), 'a.gz'))).toEqual([
      expect.stringMatching(/^format in\/a\.gz: this is a tar archive/),
    ]);
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(10_000_000);

  test('a gigabyte of zeros, as gzip and as an entry that says so or does not', async () => {
    const gigabyte = (piece: Buffer): Buffer => Buffer.concat(Array.from({ length: 100 }, () => piece));
    const packed = gigabyte(gzipSync(zeros));
    const deflated = gigabyte(deflateRawSync(zeros, { finishFlush: constants.Z_FULL_FLUSH }));
    const stored = zip({ 'a.txt': Buffer.concat([deflated, deflateRawSync('')]) }, 0);
    const entry = (size: number) => patched(patched(stored, centralAt(stored) + 10, 8), centralAt(stored) + 24, size);
    for (const bytes of [packed, entry(1_000_000_000), entry(40_000_000), entry(2_000)]) {
      const { ms, mb } = await costOf(async () => {
        const items = await readAll(bytes, 'a');
        expect(partsOf(items)).toEqual([]);
        expect(faultsOf(items)).toEqual([expect.stringMatching(/^(too-large|broken) in\/a/)]);
      });
      expect(ms).toBeLessThan(1_000);
      expect(mb).toBeLessThan(200);
    }
  });

  test('more entries than an archive may have', async () => {
    const bytes = zip(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`${at}.txt`, text('渠')])), 0);
    const { ms } = await costOf(async () => {
      expect(faultsOf(await readAll(bytes, 'a.zip'))).toEqual([
        expect.stringMatching(/^too-large in\/a\.zip: it has more than 50,000 entries/),
      ]);
    });
    expect(ms).toBeLessThan(1_000);
  });

  test('entries beyond those that it counts', async () => {
    const bytes = zip({ 'a.txt': text(LINE), 'b.txt': text(NEXT) });
    const counts = bytes.length - 22 + 8;
    const lying = Buffer.from(bytes);
    lying.writeUInt16LE(1, counts);
    lying.writeUInt16LE(1, counts + 2);
    expect(faultsOf(await readAll(lying, 'a.zip'))).toEqual([
      expect.stringMatching(/^broken in\/a\.zip: .+more entries than it says/),
    ]);
  });

  test('entries that lie upon each other', async () => {
    const bytes = zip({ 'a.txt': Buffer.from(LINE.repeat(500)), 'b.txt': text(NEXT) }, 0);
    const at = centralAt(bytes);
    const second = at + 46 + 'a.txt'.length;
    const size = bytes.readUInt32LE(at + 20);
    const upon = patched(patched(patched(bytes, second + 20, size), second + 24, size), second + 42, 0);
    expect(faultsOf(await readAll(upon, 'a.zip'))).toEqual([expect.stringMatching(/^broken in\/a\.zip: .+lie upon each other/)]);
  });

  test('more than all entries together may unpack to, said before one is unpacked', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.txt`, Buffer.alloc(1_000_000, 'ab')]));
    let bytes = zip(many, 0);
    for (let at = centralAt(bytes); bytes.readUInt32LE(at) === 0x02014b50; at += 46 + bytes.readUInt16LE(at + 28))
      bytes = patched(bytes, at + 24, 49_000_000);
    expect(faultsOf(await readAll(bytes, 'a.zip'))).toEqual([expect.stringMatching(/^too-large in\/a\.zip: .+500,000,000/)]);
  });
});
