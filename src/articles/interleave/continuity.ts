/** Two blocks → how likely the second goes on where the first breaks off, as a score: above 0 speaks for it. */
import { wordAcross } from '../../words/continuity.ts';
import { type Block, breadth, endsOpen } from './block.ts';

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

/** Whether a block's last line stops short, as that of a paragraph does. */
const endsShort = ({ lines, width }: Block) => breadth(lines.at(-1) as Block['lines'][number]) < width - 1.6;

/** What the characters on either side of a break inside a sentence say. */
function seamFit(left: string, right: string, has: (pair: string) => boolean): number {
  const numeral = DIGIT.test(left.at(-1) ?? '') && /^[\d.年月日时个万亿%人元家]/.test(right) ? 1.5 : 0;
  return 1.5 + (wordAcross(left, right) ? 1.8 : 0) + (has(left.slice(-1) + right.slice(0, 1)) ? 1.5 : 0) + numeral;
}

/** What the break itself says: a sentence that goes on, or a paragraph that begins. */
function breakFit(before: Block, after: Block, chain: string, has: (pair: string) => boolean): number {
  const open = endsOpen(before);
  if (STARTS_LATE.test(after.text)) return open || /[”）》]/.test(after.text[0] as string) ? 3 : -2;
  if (after.indented) return open ? -5 : 0.6;
  if (open) return seamFit(chain, after.text, has);
  if (!endsShort(before)) return 0.7;
  return before.indents || after.indents ? -1.8 : -0.3;
}

/**
 * Score of `after` going on from a chain of blocks whose last is `before` and whose joined text is `chain`;
 * `has` tells whether two characters stand side by side elsewhere on the page.
 */
export function continuity(before: Block, after: Block, chain: string, has: (pair: string) => boolean): number {
  const brackets = bracketFit(chain.slice(-200), after.text.slice(0, 200));
  return styleFit(before, after) + breakFit(before, after, chain, has) + brackets;
}
