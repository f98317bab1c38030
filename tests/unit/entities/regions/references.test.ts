/** 全区, 我市, 该旗, lists that share a kind, and places named by one character. */
import { expect, test } from 'vitest';
import { codesOf, regionsOf } from './reading.ts';

const surfaces = (text: string, code: string, setting = {}) =>
  regionsOf(text, setting)
    .find((region) => region.code === code)
    ?.mentions.map((mention) => mention.text);

test('全区 and 我区 are the autonomous region, or the district the article is about', () => {
  expect(surfaces('我区开通热线，全区受益', '150000', { publication: '内蒙古日报' })).toEqual(['我区', '全区']);
  expect(codesOf('银川今日降雪，全区停课')).toEqual(['640100', '640000']);
  expect(codesOf('全区干部下基层', { publication: '内蒙古日报', kicker: '海南区' })).toEqual(['150303']);
});

test('全省, 我市, 该旗, 当地', () => {
  expect(codesOf('我省粮食增产', { publication: '河南日报' })).toEqual(['410000']);
  expect(codesOf('我市粮食增产', { publication: '沈阳日报' })).toEqual(['210100']);
  expect(surfaces('赤峰市克什克腾旗降雪，该旗救灾，当地通车', '150425')).toEqual(['克什克腾旗', '该旗', '当地']);
  expect(codesOf('今年我市东胜区、准格尔旗植树', { publication: '内蒙古日报' })).toContain('150600');
});

test('自治区 alone is the home’s, or the one the article is about', () => {
  expect(codesOf('自治区出台办法', { publication: '北方新报' })).toEqual(['150000']);
  expect(codesOf('南宁市、柳州市报名，自治区补贴', { publication: '北方新报' })).toEqual(['450100', '450200', '450000']);
});

test('members of a list share its last kind', () => {
  expect(codesOf('记者在建德、桐庐、淳安等县市看到', { publication: '浙江日报' })).toEqual(['330182', '330122', '330127']);
  expect(codesOf('甘孜、阿坝两州')).toEqual(['513300', '513200']);
});

test('one character for each place', () => {
  expect(codesOf('京津冀协同，呼包鄂一体')).toEqual(['110000', '120000', '130000', '150100', '150200', '150600']);
  expect(codesOf('援鄂医疗队返回，客商来沪参展')).toEqual(['420000', '310000']);
  expect(codesOf('京津城际和川藏铁路')).toEqual([]);
});

test('a dateline’s place is a region, without a mention: the dateline is no part of the text', () => {
  const [region] = regionsOf('春节将至。', { place: '包头' });
  expect(region).toMatchObject({ code: '150200', mentions: [] });
});
