/** E-papers and sites published with Founder's systems, told by the marks these leave in a page. */
import { decodePage, PAGE_LIMIT } from '../decode.ts';
import { type Format, wholeFile } from '../format.ts';
import { isFounder } from '../founder-content.ts';
import { htmlPart } from './html.ts';

export const FOUNDER: Format = {
  name: 'e-paper HTML',
  tells: ({ text }) => isFounder(text),
  async *read(file) {
    yield await htmlPart(file.name, file.path, decodePage(await wholeFile(file, PAGE_LIMIT), file.path));
  },
};
