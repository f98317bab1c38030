/** A regular expression → texts that it all but matches, over and over: where backtracking costs most. */
import fc from 'fast-check';
import type { Expression } from './expressions.ts';

const REPRESENTATIVES: [RegExp, string][] = [
  [/\\d/, '7'],
  [/\\s/, ' '],
  [/\\S|\\w|[a-z]-[a-z]/i, 'a'],
  [/\\u4e00|Han|\\p\{L\}/, '水'],
  [/\./, '土'],
  [/\[\^/, '木'],
];

/** Characters the expression speaks of, and one of each class in it. */
function alphabet({ source }: Expression): string[] {
  const plain = source.replace(/\\u[0-9a-f]{4}|\\p\{[^}]*\}|\\./gi, ' ');
  const literal = [...new Set(plain.replace(/[\^$.*+?()[\]{}|\\/<>=!:,\d -]/g, ''))];
  const classes = REPRESENTATIVES.filter(([pattern]) => pattern.test(source)).map(([, char]) => char);
  return [...new Set([...classes, ...literal.slice(0, 12), '。'])];
}

/** Look-arounds and anchors say nothing of which characters go on; without them more prefixes can be made. */
const withoutLooking = (source: string) =>
  source.replace(/\(\?<?[=!](?:[^()\\[\]]|\\.|\[[^\]]*\])*\)/g, '').replace(/(?<!\\|\[)[\^$]/g, '');

/** Texts that match, by fast-check; none for expressions that it can't make texts for. */
function matches({ source, flags }: Expression): string[] {
  try {
    const pattern = new RegExp(withoutLooking(source), flags.replace(/[gy]/g, ''));
    return fc.sample(fc.stringMatching(pattern, { maxLength: 60 } as never), { numRuns: 4, seed: 7 });
  } catch {
    return [];
  }
}

/** Pieces that, said over and over, are what an expression all but matches. */
export function worstPieces(expression: Expression): string[] {
  const letters = alphabet(expression);
  const begun = matches(expression).flatMap((text) => [text, text.slice(0, -1), text.slice(-3)]);
  const pairs = letters.slice(0, 3).flatMap((a) => letters.slice(0, 3).map((b) => a + b));
  return [...new Set([...letters, ...pairs, ...begun])].filter((piece) => piece !== '');
}

/** A piece over and over, ending in a character that fits nowhere. */
export const prefixOf = (piece: string, length: number) =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u2603`;
