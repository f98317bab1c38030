/** Numbers in set phrases, titles, names and ordinals → those that measure nothing. */
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from './number-rule.ts';

const idioms = once(() => {
  const map = new Map<string, string[]>();
  for (const word of wordSet('figure-idioms')) map.set(word[0] as string, [...(map.get(word[0] as string) ?? []), word]);
  return map;
});

/** `四面八方`, `二级巡视员`: the number lies within a set phrase. */
export const inIdiom: Rule = ({ numeral, chinese }, { text }) => {
  if (!chinese || text.startsWith('分之', numeral.start + 1)) return false;
  for (let at = Math.max(0, numeral.start - 3); at <= numeral.start; at++)
    if (
      idioms()
        .get(text[at] ?? '')
        ?.some((word) => at + word.length > numeral.start && text.startsWith(word, at))
    )
      return true;
  return false;
};

/** `第3版`, `前10名`, `首3位`, `每一例`, `G4802次`, `K11`. */
export const afterOrdinal: Rule = ({ value, chinese }, { before }) =>
  /(?:第|(?<!提|年|月|日|天|以|之)前|初)$/.test(before) ||
  (!chinese && /[A-Za-z]-?$/.test(before)) ||
  (value === 1 && /每$/.test(before));

/** `《…三十条》`, `“三九”工程`: within a title, or a short quotation. */
export const quoted: Rule = ({ numeral, chinese }, { text }) => {
  const head = text.slice(Math.max(0, numeral.start - 40), numeral.start);
  const title = head.lastIndexOf('《');
  if (title >= 0 && !head.slice(title).includes('》')) return true;
  const open = head.lastIndexOf('“');
  if (open < 0 || head.slice(open).includes('”') || !chinese) return false;
  const inner = text.slice(numeral.start - (head.length - open) + 1, numeral.start + 16).split('”');
  return inner.length > 1 && (inner[0] as string).length <= 12 && !/[，。、；]/.test(inner[0] as string);
};
