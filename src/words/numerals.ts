/** Numerals as newspapers print them → numbers; and the signs they are written in, for patterns to be built of. */

/** 一 to 九: stages, floors, five-year plans. */
export const CHINESE_DIGITS = '一二三四五六七八九';

/** What ordinals are written in: 第[…]+届. */
export const CHINESE_ORDINALS = `${CHINESE_DIGITS}十百`;

/** What whole numbers of any size are written in. */
export const CHINESE_NUMBERS = `${CHINESE_ORDINALS}千万亿`;

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** `3.5` and 万 → 35000, shifted by decimal places so that 23.15万 is 231500 and not a hair off. */
const shift = (digits: string, places: number) => Number(`${digits}e${places}`);

/** `百万` → 6: powers of ten that stand together multiply. */
const placesOf = (powers: string) => [...powers].reduce((sum, sign) => sum + (POWERS[sign] ?? 0), 0);

/** `1亿2000万` → 120000000: Arabic digits with powers after them, segment by segment. */
function readArabic(text: string): number {
  const segments = text.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/g);
  let sum = 0;
  for (const [, digits = '0', powers = ''] of segments) sum += shift(digits, placesOf(powers));
  return sum;
}

/** `三千二百` → 3200: digits and powers below 万; a power without a digit counts once (`十五`, `百`). */
function readSection(text: string): number {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const power = POWERS[sign];
    if (power === undefined) digit ??= DIGITS[sign] ?? null;
    if (power === undefined && sign === '零') digit = null;
    if (power !== undefined) {
      sum += (digit ?? 1) * 10 ** power;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}

/** More signs than any number has: 一亿一亿一亿… is larger than all that are told, and no measure. */
const LONGEST = 60;

/** `三亿二千万` → 320000000: sections of 亿 and 万; a bare 万 or 亿 counts once. */
function readChinese(text: string): number {
  for (const sign of ['亿', '万']) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const high = at === 0 ? 1 : readChinese(text.slice(0, at));
    return high * 10 ** (POWERS[sign] as number) + readChinese(text.slice(at + 1));
  }
  return readSection(text);
}

/** `二〇二一`: digits read one after another. */
const POSITIONAL = /^[零〇一二三四五六七八九]{3,}$|^[一二三四五六七八九][零〇]+$/;

/** `三点五`, `二点四万` → 3.5, 24000. */
function readPoint(whole: string, rest: string): number {
  const digits = [...rest].filter((sign) => sign in DIGITS).map((sign) => DIGITS[sign]);
  const powers = [...rest].filter((sign) => sign in POWERS).join('');
  return shift(`${readChinese(whole)}.${digits.join('')}`, placesOf(powers));
}

/**
 * The number a numeral stands for; vague ones count as what they exceed: 数十 is 10, 300多万 is 3000000.
 * @example readNumeral('三千二百') === 3200
 * @example readNumeral('1.2万亿') === 1200000000000
 */
export function readNumeral(printed: string): number | null {
  const text = printed.replace(/[数几多余来上好个]/g, '');
  if (text === '') return null;
  if (/^\d/.test(text)) return readArabic(text);
  if (text.length > LONGEST) return Number.POSITIVE_INFINITY;
  if (text === '半') return 0.5;
  if (POSITIONAL.test(text)) return Number([...text].map((sign) => DIGITS[sign]).join(''));
  const [whole = '', rest] = text.split('点');
  return rest ? readPoint(whole, rest) : readChinese(text);
}
