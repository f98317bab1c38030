/** JSON Lines: an article in each line, as crawlers write them; of any size. */
import { PAGE_LIMIT } from '../decode.ts';
import type { Format, SourceFile } from '../format.ts';
import { type FileRecord, recordParts } from '../records/record-parts.ts';
import { linesOf, type NumberedLine, textOf } from '../text-stream.ts';

const isObjectLine = (line: string): boolean => {
  if (!/^\s*\{/.test(line)) return false;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};

function recordOf({ number, text }: NumberedLine): FileRecord {
  const place = `line ${number}`;
  if (text === null) return { place, number, value: null, fault: `it has more than ${PAGE_LIMIT} characters` };
  try {
    return { place, number, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { place, number, value: null, fault: `it is no JSON (${(error as Error).message.slice(0, 80)})` };
  }
}

async function* records(file: SourceFile): AsyncIterable<FileRecord> {
  for await (const line of linesOf(textOf(file), PAGE_LIMIT)) yield recordOf(line);
}

export const JSON_LINES: Format = {
  name: 'JSON Lines',
  /** Two objects in the first lines, one of which may be broken. */
  tells: ({ text, whole }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const complete = (whole ? lines : lines.slice(0, -1)).slice(0, 8);
    return complete.length > (whole ? 1 : 0) && complete.every((line) => /^\s*\{/.test(line)) && complete.some(isObjectLine);
  },
  read: (file) => recordParts(file, records(file)),
};
