/** Quantities in order → measures: the two ends of one range tied together, round sums without a unit in 元 where they are money. */
import type { Span } from '../../../articles/article.ts';
import type { Qualifier } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Rule } from '../../reading/rule.ts';
import type { Quantity } from './quantities.ts';
import type { Unit } from './units.ts';

/** One end of a range, or a quantity by itself. */
export interface Measure extends Quantity {
  /** Which end of a range it is; null for a quantity by itself. */
  limit: 'low' | 'high' | null;
}

/** What a rule that refuses numbers looks at: a number, and the text before and after it, a few characters each. */
export interface NumberInText {
  measure: Measure;
  view: ArticleView;
  before: string;
  after: string;
}

/** A way in which a number measures nothing: its answer is whether this one does. */
export type NumberRule = Rule<NumberInText, boolean>;

const BETWEEN = /^(?:至|到|~|～|-|—|–|－|―|——)$/;

/** `3至5万元`: what multiplies the second end multiplies the first, too. */
function firstValue(first: Quantity, second: Quantity): number {
  if (first.unit.name !== '' || /[万亿]/.test(first.printed)) return first.value;
  const power = /(?:万亿|[万亿])(?=$|[余多])/.exec(second.printed)?.[0];
  return power ? Number(`${first.value}e${{ 万: 4, 亿: 8, 万亿: 12 }[power]}`) : first.value;
}

const joined = (text: string, first: Quantity, second: Quantity) =>
  !first.broken &&
  !second.broken &&
  BETWEEN.test(text.slice(first.numeral.end, second.numeral.start)) &&
  second.unit.name !== '' &&
  (first.unit.name === '' || first.unit.name === second.unit.name);

function ends(first: Quantity, second: Quantity): Measure[] {
  const span: Span = { start: first.start, end: second.end };
  const from = firstValue(first, second);
  const bound = (own: number, other: number): Qualifier => (own <= other ? 'atLeast' : 'atMost');
  const low = {
    ...second,
    ...span,
    value: from,
    high: second.value,
    numeral: { start: first.numeral.start, end: second.numeral.end },
  };
  return [
    { ...low, qualifier: bound(from, second.value), limit: 'low' },
    { ...low, value: second.value, high: null, qualifier: bound(second.value, from), limit: 'high' },
  ];
}

/** `3至5天` gives two measures with the same words, 3 and 5; `三四十人` the same from one numeral. */
export function joinRanges(text: string, quantities: readonly Quantity[]): Measure[] {
  const measures: Measure[] = [];
  let joinedEnd: Quantity | null = null;
  for (const [at, first] of quantities.entries()) {
    const second = quantities[at + 1];
    if (first === joinedEnd) continue;
    if (second && joined(text, first, second)) {
      measures.push(...ends(first, second));
      joinedEnd = second;
    } else if (first.high !== null) {
      measures.push(...ends({ ...first, high: null }, { ...first, value: first.high, high: null }));
    } else measures.push({ ...first, limit: null });
  }
  return measures;
}

const YUAN: Unit = { name: '元', kind: 'money', base: '元', factor: 1 };

/** What sums of money are of: 捐赠款物14.7亿, 市值达3亿. */
const MONEY_WORDS =
  '款 资金 现金 投资 产值 总值 市值 价值 货值 收入 营收 利润 税 费 奖 补贴 补助 债 赔偿 罚 让利 融资 成本 预算 支出 经费 销售额 交易额 成交额 金额 总额 额度 余额 资产 订单额 票房 薪 工资 彩礼 售价 报价 身家 拨付 募集 筹集 注资 认购 拍出 斩获'.split(
    ' ',
  );
const MONEY_BEFORE = new RegExp(`(?:${MONEY_WORDS.join('|')})[^，。；、：]{0,8}$`);

/** `（现金9.3亿、物资4.5亿）`: listed after a sum of money, or in its bracket. */
const follows = (text: string, before: Measure | null, at: number) =>
  before?.unit.kind === 'money' &&
  at - before.end <= 8 &&
  /^[（、，][^，。；：]*$/.test(text.slice(before.end, at)) &&
  !/[，]/.test(text.slice(before.end, at));

/** `5亿元`, `3亿人`, `2亿多`: what stands behind a round sum that is no sum of money, or says its unit itself. */
const COUNTED_BEHIND = /^[人名个户家件辆只头亩吨多余]|^[一-鿿]{2}/;

/** Gives round sums without a unit the one they are in. */
export function withMoney(text: string, measures: readonly Measure[]): Measure[] {
  let before: Measure | null = null;
  return measures.map((measure) => {
    const bare = measure.unit.kind === 'none' && /[万亿]/.test(measure.printed);
    const counted = COUNTED_BEHIND.test(text.slice(measure.end, measure.end + 2));
    const head = text.slice(Math.max(0, measure.start - 16), measure.start);
    const inMoney = bare && !counted && (MONEY_BEFORE.test(head) || follows(text, before, measure.start));
    before = inMoney ? { ...measure, unit: YUAN } : measure;
    return before;
  });
}
