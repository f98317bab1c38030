/** Measures without a unit → the same, in 元 where what stands before them is money: 捐赠款物14.7亿. */
import type { Measure } from './range.ts';
import type { Unit } from './units.ts';

const YUAN: Unit = { name: '元', kind: 'money', base: '元', factor: 1 };
const MONEY =
  /(?:款|资金|现金|投资|产值|总值|市值|价值|货值|收入|营收|利润|税|费|奖|补贴|补助|债|赔偿|罚|让利|融资|成本|预算|支出|经费|销售额|交易额|成交额|金额|总额|额度|余额|资产|订单额|票房|薪|工资|彩礼|售价|报价|身家|拨付|募集|筹集|注资|认购|拍出|斩获)[^，。；、：]{0,8}$/;

/** `（现金9.3亿、物资4.5亿）`: listed after a sum of money, or in its bracket. */
const follows = (text: string, before: Measure | null, at: number) =>
  before?.unit.kind === 'money' &&
  at - before.end <= 8 &&
  /^[（、，][^，。；：]*$/.test(text.slice(before.end, at)) &&
  !/[，]/.test(text.slice(before.end, at));

/** Gives round sums without a unit the one they are in. */
export function withMoney(text: string, measures: Measure[]): Measure[] {
  let before: Measure | null = null;
  return measures.map((measure) => {
    const bare = measure.unit.kind === 'none' && /[万亿]/.test(measure.printed);
    const head = text.slice(Math.max(0, measure.start - 16), measure.start);
    const tail = /^[人名个户家件辆只头亩吨多余]|^[一-鿿]{2}/.test(text.slice(measure.end, measure.end + 2));
    const said =
      bare && !tail && (MONEY.test(head) || follows(text, before, measure.start)) ? { ...measure, unit: YUAN } : measure;
    before = said;
    return said;
  });
}
