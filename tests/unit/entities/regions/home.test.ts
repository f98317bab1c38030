/** Which province a page is at home in. */
import { expect, test } from 'vitest';
import { homeOfPaper, homeProvince } from '../../../../src/entities/regions/home.ts';
import { type Setting, settingOf } from './reading.ts';

const home = (text: string, setting: Setting = {}) => {
  const { page, article } = settingOf(text, setting);
  return homeProvince(page, article);
};

test('the paper’s name says it, or the lexicon', () => {
  expect(homeOfPaper('呼和浩特日报')).toBe('150100');
  expect(homeOfPaper('北方新报')).toBe('150000');
  expect(homeOfPaper('人民日报')).toBeNull();
  expect(home('天气晴', { publication: '羊城晚报' })).toBe('440000');
});

test('dateline, kicker and headline come before what the text names', () => {
  expect(home('代表从北京归来', { place: '银川' })).toBe('640000');
  expect(home('代表从北京归来', { headline: '贵州：秋收开始' })).toBe('520000');
});

test('the province named most, else none', () => {
  expect(home('赤峰、通辽和包头降雪，山东无雪')).toBe('150000');
  expect(home('天气晴')).toBeNull();
});
