/** RTF: the text that word processors of any age write out. Notes stand behind it; comments are no part of it. */
import { PAGE_LIMIT } from '../decode.ts';
import { documentPart } from '../document-part.ts';
import { type Format, startsWith, wholeFile } from '../format.ts';
import { textPart } from '../part.ts';
import { rtfText } from '../rtf/rtf-text.ts';

/** The largest document, in bytes; most are its pictures. */
const FILE_LIMIT = 50_000_000;

export const RTF: Format = {
  name: 'RTF',
  tells: ({ bytes }) => startsWith(bytes, '{\\rtf'),
  async *read(file) {
    const { text, notes, comments } = rtfText(await wholeFile(file, FILE_LIMIT), file.path, PAGE_LIMIT);
    const part = textPart(file.name, notes ? `${text}\n${notes}` : text, { reasons: ['RTF'] });
    yield documentPart(file, part, comments ? comments.split('\n') : []);
  },
};
