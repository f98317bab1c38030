/** Plain text, which is what remains: one file, one page. */
import { decodePage, PAGE_LIMIT } from '../decode.ts';
import { type Format, wholeFile } from '../format.ts';
import { textPart } from '../part.ts';

export const TEXT: Format = {
  name: 'text',
  tells: () => true,
  async *read(file) {
    yield textPart(file.name, decodePage(await wholeFile(file, PAGE_LIMIT), file.path));
  },
};
