/** A place in a text → the number there that OCR or typesetting left with a sign too many or in another's place: `1 586.4`, `O.86`. */

/** What such a number can be read as: its digits when there is one reading, null when there are several. */
export interface NoisyNumber {
  /** The digits and signs as printed. */
  length: number;
  digits: string | null;
}

/** Groups of digits, letters that look like digits among them, with one sign between two groups. */
const RUN = /[\dOoIl]{1,40}(?:[.,。 ][\dOoIl]{1,40}){0,8}/y;
const PLAIN = /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** `1 586.4`, `12 345 678`: thousands set apart by spaces. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/;
/** `1 02.5万`: no number begins as 02.5 does, so the space stands within one; but `1 0.5万` may be two. */
const PARTED = /^[1-9]\d{0,2} 0\d{1,2}(?:\.\d+)?$/;
/** What multiplies a number, or makes it a share: what stands before is none of a list. */
const SCALED = /^[万亿%％]/;
/** A year or a telephone number, and another number after it: `2021 35家`. */
const OTHER = /^(?:(?:19|20)\d\d|0\d*|\d{5,})[ ,]/;
/** What a date or a time of day begins with. */
const TIMES = /^[年月日号时点:：\-—～~至]/;

/** `3。5亿`: the point of a number, not the end of a sentence: few digits on both sides, and what multiplies them. */
const isPoint = (left: string, right: string, after: string) =>
  /^\d{1,3}$/.test(left) && /^\d{1,2}$/.test(right) && SCALED.test(after);

/** A run without groups at its end that are another number or a time: `1.89。10月`, `3 5月`. */
function withinNumber(run: string, after: string): string {
  const parted = /^(.*)([。 ])([^。 ]*)$/.exec(run);
  if (!parted) return run;
  const [, left = '', sign, right = ''] = parted;
  const apart = TIMES.test(after) || (sign === '。' && !isPoint(left, right, after));
  return apart ? withinNumber(left, run.slice(left.length) + after) : run;
}

/** Letters read as the digits they look like; null where they may be letters: `O2`, `H2O`, `5l`. */
function withDigits(run: string, before: string, after: string): string | null {
  if (!/[OoIl]/.test(run)) return run;
  if (!/\d/.test(run) || /[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after) || /^[Oo](?!\.\d)/.test(run)) return null;
  if (/^I/.test(run) && !/^(?:[万亿%元]|百分)/.test(after)) return null;
  return /^[\u4e00-\u9fff%]/.test(after) ? run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : null;
}

/** The noisy number that begins at `at`; null where a number is printed as numbers are, or none is. */
export function noisyAt(text: string, at: number): NoisyNumber | null {
  RUN.lastIndex = at;
  const found = RUN.exec(text)?.[0];
  if (!found || PLAIN.test(found)) return null;
  const before = text.slice(Math.max(0, at - 2), at);
  const run = withinNumber(found, text.slice(at + found.length, at + found.length + 4));
  const digits = withDigits(run, before, text.slice(at + run.length, at + run.length + 4));
  if (digits === null || PLAIN.test(run) || OTHER.test(run) || /[A-Za-z][-—]?$/.test(before)) return null;
  const parted = PARTED.test(digits) && SCALED.test(text.slice(at + run.length, at + run.length + 1));
  const one = PLAIN.test(digits) || SPACED.test(digits) || parted;
  return { length: run.length, digits: one ? digits.replace(/[ ,]/g, '') : null };
}
