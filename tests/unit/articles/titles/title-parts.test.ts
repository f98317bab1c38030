/** The lines of a title are told apart: a kicker above, the headline, a subtitle below. */
import { expect, test } from 'vitest';
import { titleOf } from '../../../../src/articles/titles/title-parts.ts';
import { linesOf } from '../../../../src/pages/lines.ts';

const parts = (...lines: string[]) => {
  const { kicker, headline } = titleOf(linesOf(lines.join('\n')), () => false);
  return [kicker, headline];
};

test.each([
  ['道真仡佬族苗族自治县', '稻田养出小龙虾'],
  ['引清水入渠 送春意到田', '全县灌溉面积扩大一倍'],
  ['全县三百二十一个行政村已经全部建起老年人日间照料中心', '晚年生活有依靠'],
])('%s stands above its headline', (kicker, headline) => expect(parts(kicker, headline)).toEqual([kicker, headline]));

test.each([
  ['乘东风破浪 立潮头扬帆', '滨江区招商引资纪实'],
  ['引清水入渠 送春意到田', '粮食增产 农民增收'],
  ['全县三百二十一个行政村建起老年食堂', '晚年生活有依靠'],
  ['全县三百二十一个行政村已经全部建起老年人日间照料中心', '五万多名独居老人吃上了热乎可口的饭菜'],
])('%s is part of the headline', (first, second) => expect(parts(first, second)).toEqual([null, `${first} ${second}`]));
