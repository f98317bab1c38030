/** ZIP archives, changed in what their directories say. */

const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1');

/** Where the directory's first entry stands; the fields of APPNOTE 4.3.12 count from there. */
export const centralAt = (bytes: Buffer): number => bytes.indexOf(CENTRAL);

/** A copy with another number at a place: two bytes for flags and methods, four for checksums, sizes and places. */
export function patched(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  const field = at - copy.lastIndexOf(CENTRAL, at);
  if (field < 16) copy.writeUInt16LE(value, at);
  else copy.writeUInt32LE(value, at);
  return copy;
}

/** An archive of one entry whose name is a text of `name`'s length in bytes → the same with that name, and no word of its encoding. */
export function withName(bytes: Buffer, name: Buffer): Buffer {
  const at = centralAt(bytes);
  const length = bytes.readUInt16LE(at + 28);
  const padded = Buffer.concat([Buffer.alloc(Math.max(0, length - name.length), '/'), name]);
  if (padded.length !== length) throw new Error(`the name needs ${length} bytes at most`);
  const copy = patched(bytes, at + 8, 0);
  copy.writeUInt16LE(0, 6);
  padded.copy(copy, at + 46);
  padded.copy(copy, 30);
  return copy;
}
