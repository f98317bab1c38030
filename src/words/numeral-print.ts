/** Numbers → Chinese numerals. */
const NAMES = '零一二三四五六七八九';

/** `[3, 2, 0, 0]` → 三千二百, without the leading 一 that 一十二 has. */
function printSection(value: number): string {
  const digits = [...String(value)].map(Number);
  const signs = ['', '十', '百', '千'];
  const parts = digits.map((digit, at) => (digit ? NAMES[digit] + (signs[digits.length - 1 - at] as string) : '零'));
  return parts.join('').replace(/零+/g, '零').replace(/零$/, '');
}

/**
 * A whole number below 10^16 as a Chinese numeral.
 * @example printNumeral(3200) === '三千二百'
 */
export function printNumeral(value: number): string {
  if (value === 0) return '零';
  let rest = value;
  let text = '';
  for (const [sign, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(rest / size);
    rest -= part * size;
    if (part === 0) continue;
    text += (text !== '' && part < 1000 ? '零' : '') + (part >= 10_000 ? printNumeral(part) : printSection(part)) + sign;
  }
  return text.replace(/零+/g, '零').replace(/^一十/, '十');
}
