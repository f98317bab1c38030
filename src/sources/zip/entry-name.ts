/** The name of a ZIP entry as its bytes have it → text; programs of Chinese Windows write GBK and say nothing of it. */

import { type Entry, getFileNameLowLevel } from 'yauzl';
import { isLitter } from '../litter.ts';

/** Bit 11 of an entry's flags: its name is UTF-8. */
const UTF8_FLAG = 0x800;
/** Info-ZIP's extra field with the name in UTF-8. */
const UNICODE_PATH = 0x7075;

function decode(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: bytes, extraFields } = entry;
  if (flags & UTF8_FLAG || extraFields.some(({ id }) => id === UNICODE_PATH))
    return getFileNameLowLevel(flags, bytes, extraFields, false);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Nothing is unpacked by its name; but it names pages, so it may neither lead elsewhere nor hold what a terminal obeys. */
export const entryName = (entry: Entry): string =>
  decode(entry)
    .replaceAll('\\', '/')
    .replace(/\p{Cc}/gu, '?')
    .toWellFormed()
    .normalize('NFC')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/');

/** Folders, hidden files, and what macOS puts beside each file. */
export const isBeside = (entry: Entry): boolean => {
  const name = decode(entry).replaceAll('\\', '/');
  return name.endsWith('/') || name.split('/').some(isLitter);
};
