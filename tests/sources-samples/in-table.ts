/** Text → bytes in a table that Node decodes but does not encode. */

/** Each sign is looked up among all signs of two bytes. */
export function inTable(table: 'gbk' | 'big5', text: string): Buffer {
  const decoder = new TextDecoder(table);
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) {
      const sign = decoder.decode(Uint8Array.of(high, low));
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [high, low]);
    }
  return Buffer.from([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) as number[]))));
}
