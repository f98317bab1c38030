/** JSON Lines: an article in each line, as crawlers write them; of any size. */
import { PAGE_LIMIT } from '../decode.ts';
import type { Format, SourceFile } from '../format.ts';
import { type FileRecord, jsonRecord, recordParts } from '../records/record-parts.ts';
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
  return jsonRecord(place, number, text);
}

async function* records(file: SourceFile): AsyncIterable<FileRecord> {
  for await (const line of linesOf(textOf(file), PAGE_LIMIT)) yield recordOf(line);
}

export const JSON_LINES: Format = {
  name: 'JSON Lines',
  /** Objects in most of the first lines; some may be broken, and one may say what the file is. */
  tells: ({ text, whole }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const complete = (whole ? lines : lines.slice(0, -1)).slice(0, 8);
    const objects = complete.filter(isObjectLine).length;
    const begun = complete.filter((line) => /^\s*\{/.test(line)).length;
    return (
      complete.length > (whole ? 1 : 0) &&
      objects > 0 &&
      begun >= complete.length - 1 &&
      (begun === complete.length || objects > 1)
    );
  },
  read: (file) => recordParts(file, records(file)),
};
