/** PDF with a text layer: each page is a part, read in its printed order. */
import { PAGE_LIMIT } from '../decode.ts';
import { type Format, type Item, wholeFile } from '../format.ts';
import { PageError } from '../page-error.ts';
import { listed } from '../pdf/listed.ts';
import { openPdf, type Pdf } from '../pdf/open-pdf.ts';
import { pagePart } from '../pdf/page-part.ts';

/** The largest file that is read, in bytes. */
const LIMIT = 50_000_000;
/** A page with fewer letters is a picture: a scanner's stamp is all its text. */
const LEAST = 20;
/** So many pages after each other that can't be read are the end of the file. */
const BROKEN = 3;

const OCR = 'Give it a text layer first, as with `ocrmypdf -l chi_sim`';

/** One page: its part, what is wrong with it, or null where it has no text. */
async function readPage(pdf: Pdf, number: number, name: string, path: string): Promise<Item | null> {
  const page = await pdf.page(number);
  const where = pdf.pages > 1 ? `${path}#page-${number}` : path;
  if (!page.whole) return new PageError('too-large', where, `its text has more than ${PAGE_LIMIT} characters`, 'Split it');
  const letters = page.runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters < LEAST ? null : pagePart(pdf.pages > 1 ? `${name}#page-${number}` : name, page, number);
}

async function* readPages(pdf: Pdf, name: string, path: string): AsyncIterable<Item> {
  const empty: number[] = [];
  let [read, broken] = [0, 0];
  for (let number = 1; number <= pdf.pages && broken < BROKEN; number++) {
    try {
      const item = await readPage(pdf, number, name, path);
      broken = 0;
      if (item) {
        read += 1;
        yield item;
      } else empty.push(number);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      broken += 1;
      yield error;
    }
  }
  if (empty.length === 0) return;
  const pages = empty.length === 1 ? `page ${empty[0]} is a picture` : `pages ${listed(empty)} are pictures`;
  yield new PageError('format', path, read === 0 ? 'it is a picture and has no text' : `${pages} and without text`, OCR);
}

export const PDF: Format = {
  name: 'PDF',
  // Some writers put a line or a byte order mark before it.
  tells: ({ bytes }) =>
    /^(?:[^\n]{0,200}[\r\n]{1,4}){0,3}(?:\u00ef\u00bb\u00bf|\s{0,20})%PDF-/.test(
      Buffer.from(bytes.subarray(0, 1024)).toString('latin1'),
    ),
  async *read(file) {
    const pdf = await openPdf(await wholeFile(file, LIMIT), file.path);
    try {
      yield* readPages(pdf, file.name, file.path);
    } finally {
      await pdf.close();
    }
  },
};
