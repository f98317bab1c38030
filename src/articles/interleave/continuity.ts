/** Two blocks → how likely the second goes on where the first breaks off, as a score: above 0 speaks for it. */
import { wordAcross } from '../../words/continuity.ts';
import { type Block, endsOpen } from './block.ts';

const PAIRS: [string, string][] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['‘', '’'],
];

/** 1 when the left side leaves a bracket open that the right closes, -1 when only one of them does, 0 when neither. */
function bracketFit(left: string, right: string): number {
  let fit = 0;
  for (const [opening, closing] of PAIRS) {
    const open = left.lastIndexOf(opening) > left.lastIndexOf(closing);
    const close = right.indexOf(closing);
    const closes = close >= 0 && (right.indexOf(opening) < 0 || close < right.indexOf(opening));
    if (open && closes) fit += 1;
    else if (open !== closes && (closes || opening !== '“')) fit -= 1;
  }
  return fit;
}

/** How alike two blocks are set: in column width, letter-spacing and indents. */
function styleFit(before: Block, after: Block): number {
  const apart = Math.abs(before.width - after.width);
  const width = apart <= 0.5 ? 2 : apart <= 1 ? 1 : apart <= 2 ? -1 : -3;
  const known = before.lines.length > 1 && after.lines.length > 1;
  return (
    (known ? width : width / 2) + (before.spaced === after.spaced ? 0.5 : -2) + (before.indents === after.indents ? 0.5 : -1)
  );
}

const STARTS_LATE = /^[，。、；：！？）》”’]/;
const DIGIT = /[\d.]/;

/** What the break itself says: a sentence that goes on, or a paragraph that begins. */
function breakFit(before: Block, after: Block, chain: string): number {
  const open = endsOpen(before);
  if (STARTS_LATE.test(after.text)) return open || /[”）》]/.test(after.text[0] as string) ? 3 : -2;
  if (after.indented) return open ? -5 : 1;
  if (!open) return before.indents || after.indents ? -3 : 0;
  const last = chain.at(-1) ?? '';
  const numeral = DIGIT.test(last) && /^[\d.年月日时个万亿%人元家]/.test(after.text) ? 1.5 : 0;
  return 1 + (wordAcross(chain, after.text) ? 1.5 : 0) + numeral;
}

/** Score of `after` going on from a chain of blocks whose last is `before` and whose joined text is `chain`. */
export function continuity(before: Block, after: Block, chain: string): number {
  return styleFit(before, after) + breakFit(before, after, chain) + bracketFit(chain.slice(-200), after.text.slice(0, 200)) * 1.5;
}
