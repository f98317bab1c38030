/** Numbers of a text → each with the rule that refuses it: dates, ordinals, set phrases, number plates measure nothing. */
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Measure, NumberInText, NumberRule } from './measures.ts';
import { TIME_RULES } from './time-rules.ts';
import { UNIT_RULES } from './unit-rules.ts';

/** A number, and the name of the rule that says it measures nothing; null where it is a figure. */
export interface NumberVerdict {
  readonly measure: Measure;
  readonly refusedBy: string | null;
}

/** The set phrases by their first characters. */
const idioms = once(() => {
  const byFirst = new Map<string, readonly string[]>();
  for (const idiom of wordSet('figure-idioms')) byFirst.set(idiom.charAt(0), [...(byFirst.get(idiom.charAt(0)) ?? []), idiom]);
  return byFirst;
});

/** `15210520240315000127`: a key or an account; a number beyond ±2^53 could not be kept to its last digit. */
const tooLong: NumberRule = {
  name: 'more-digits-than-a-measure',
  example: '证书编号为15210520240315000127号。',
  apply: ({ measure: { value, high } }) => Math.max(Math.abs(value), Math.abs(high ?? 0)) > Number.MAX_SAFE_INTEGER,
};

/** `四面八方`, `二级巡视员`: the number lies within a set phrase. */
const inIdiom: NumberRule = {
  name: 'in-set-phrase',
  example: '四面八方的客人来了。',
  apply: ({ measure: { numeral, chinese }, view: { text } }) => {
    if (!chinese || text.startsWith('分之', numeral.start + 1)) return false;
    for (let at = Math.max(0, numeral.start - 3); at <= numeral.start; at++)
      if (
        idioms()
          .get(text.charAt(at))
          ?.some((word) => at + word.length > numeral.start && text.startsWith(word, at))
      )
        return true;
    return false;
  },
};

/** `第3版`, `前10名`, `首3位`, `每一例`, `G4802次`, `K11`. */
const afterOrdinal: NumberRule = {
  name: 'ordinal',
  example: '消息登在第3版。',
  apply: ({ measure: { value, chinese }, before }) =>
    /(?:第|(?<!提|年|月|日|天|以|之)前|初)$/.test(before) ||
    (!chinese && /[A-Za-z]-?$/.test(before)) ||
    (value === 1 && /每$/.test(before)),
};

/** `《…三十条》`, `“三九”工程`: within a title, or a short quotation. */
const quoted: NumberRule = {
  name: 'in-title',
  example: '市里印发《关于做好三十项工作的通知》。',
  apply: ({ measure: { numeral, chinese }, view: { text } }) => {
    const head = text.slice(Math.max(0, numeral.start - 40), numeral.start);
    const title = head.lastIndexOf('《');
    if (title >= 0 && !head.slice(title).includes('》')) return true;
    const open = head.lastIndexOf('“');
    if (open < 0 || head.slice(open).includes('”') || !chinese) return false;
    const [inner = '', ...behind] = text.slice(numeral.start - (head.length - open) + 1, numeral.start + 16).split('”');
    return behind.length > 0 && inner.length <= 12 && !/[，。、；]/.test(inner);
  },
};

/** `8,86亿`, `1.234.5亿`, `12 3.5亿`: no number is printed so, and several could be meant. */
const broken: NumberRule = {
  name: 'broken-number',
  example: '投资达到1.234.5亿元。',
  apply: ({ measure }) => measure.broken,
};

/** All rules in order; the first that applies refuses the number. */
export const NUMBER_RULES: readonly NumberRule[] = [tooLong, broken, inIdiom, afterOrdinal, quoted, ...TIME_RULES, ...UNIT_RULES];

/** Whether each number of a text measures something. */
export function judgeNumbers(view: ArticleView, measures: readonly Measure[]): NumberVerdict[] {
  const { text } = view;
  return measures.map((measure) => {
    const { start, end } = measure.numeral;
    const before = text.slice(Math.max(0, start - 12), start);
    const number: NumberInText = { measure, view, before, after: text.slice(end, end + 12) };
    return { measure, refusedBy: NUMBER_RULES.find(({ apply }) => apply(number))?.name ?? null };
  });
}
