/**
 * One canonical form of printed text, character for character (same length in UTF-16 units), so that offsets
 * survive: Latin letters, digits and % are half width, Chinese punctuation is full width.
 */

/** `２０２１年` → `2021年`, `ＡＩ` → `AI`, `５％` → `5%`, `　` → ` `; each form is one unit, as is what it becomes. */
const narrow = (char: string) =>
  char === '\u3000' || char === '\u00a0' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0);

const WIDE_PUNCTUATION: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };
const LATIN = /[A-Za-z0-9]/;

/** Between Latin letters or digits the sign belongs to them: `1,000`, `3:2`, `http://`; elsewhere it is Chinese punctuation. */
function widen(sign: string, before: string, after: string): string {
  if (sign !== '(' && sign !== ')' && LATIN.test(before) && (LATIN.test(after) || (sign === ':' && after === '/'))) return sign;
  return WIDE_PUNCTUATION[sign] ?? sign;
}

/** Straight quotation marks open and close in turn, anew in each paragraph: `"科创中国"` → `“科创中国”`. */
function curl(text: string): string {
  let open = false;
  return text.replace(/["\n]/g, (sign) => {
    if (sign === '\n') open = false;
    else open = !open;
    return sign === '\n' ? sign : open ? '“' : '”';
  });
}

/**
 * Text in its canonical form. Idempotent; keeps the length and every offset.
 * @example canonical('２月２２日,记者(王丹)了解到') === '2月22日，记者（王丹）了解到'
 */
export function canonical(text: string): string {
  const half = text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, narrow);
  const wide = half.replace(/[,:;?!()]/g, (sign, at: number) => widen(sign, half[at - 1] ?? '', half[at + 1] ?? ''));
  return curl(wide);
}
