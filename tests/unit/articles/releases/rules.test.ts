/** Each rule for the lines and the dates of pieces does for its example what it says, and no rule before it does. */
import { describe, expect, test } from 'vitest';
import { DATE_RULES, type DaysKnown } from '../../../../src/articles/dateline/article-date.ts';
import { printedDate } from '../../../../src/articles/dateline/dateline.ts';
import { fullDateIn } from '../../../../src/articles/releases/full-date.ts';
import { LINE_RULES } from '../../../../src/articles/releases/line-signs.ts';
import { readMetaLine } from '../../../../src/articles/releases/meta-line.ts';
import { type Line, linesOf } from '../../../../src/pages/lines.ts';
import { firstAnswer } from '../../../../src/words/rule.ts';

const line = (text: string) => linesOf(text)[0] as Line;

describe('LINE_RULES', () => {
  test.each(LINE_RULES.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(firstAnswer(LINE_RULES, line(example))?.rule.name).toBe(name);
  });

  test.each([
    '松泉旗补播退化草场8.2万亩',
    '今年，松泉旗补播退化草场8.2万亩。',
    '各苏木镇人民政府，旗直各部门：',
    '时间：2024年3月12日上午9点，地点：旗会议中心',
    '一、2023年工作回顾',
    '图书馆里，孩子们在看书',
    '草原短视频点赞转发都破百万',
  ])('%s is none of them', (text) => {
    expect(firstAnswer(LINE_RULES, line(text))).toBeNull();
  });
});

describe('what stands below an account’s text', () => {
  test.each(['喜欢就请点赞、转发支持一下！', '动动手指，点亮“在看”👇', '02'])('%s', (text) => {
    expect(firstAnswer(LINE_RULES, line(text))?.answer).toEqual({ kind: 'web' });
  });
});

describe('readMetaLine', () => {
  test.each([
    ['撰文丨王丽　编辑丨小满', { bylines: [{ name: '王丽', role: 'reporter' }], fields: 2 }],
    ['来源 | 松泉融媒', { wire: '松泉融媒' }],
    ['发布日期：20240312　来源：旗政府办　阅读：12次', { date: '2024-03-12', label: '发布日期', wire: '旗政府办' }],
    ['2024-03-12来源:松泉日报作者:王丽', { date: '2024-03-12', wire: '松泉日报', bylines: [{ name: '王丽', role: 'reporter' }] }],
    ['松泉融媒 2024-03-12 18:20 内蒙古', { date: '2024-03-12', clock: true, words: ['松泉融媒', '内蒙古'] }],
    ['来 源：松泉日报', { date: null, wire: '松泉日报' }],
  ])('%s', (text, wanted) => {
    expect(readMetaLine(line(text).text)).toMatchObject(wanted);
  });
});

describe('fullDateIn', () => {
  test.each([
    ['2024 年 3 月 12 日', '2024-03-12'],
    ['二○二四年十月二十一日', '2024-10-21'],
    ['2024.3.12', '2024-03-12'],
    ['2024年2月31日', null],
    ['2024-03', null],
  ])('%s → %s', (text, iso) => {
    expect(fullDateIn(text)?.iso ?? null).toBe(iso);
  });
});

describe('DATE_RULES', () => {
  const known: DaysKnown = { text: '', dateline: null, released: null, issueDate: null, notice: false, year: 2024 };
  const given: Record<string, Partial<DaysKnown>> = {
    dateline: { dateline: printedDate('3月12日') },
    'its release': { text: '', released: { iso: '2024-03-12', why: 'date: its release’s date line' } },
  };
  test.each(DATE_RULES.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    const found = firstAnswer(DATE_RULES, { ...known, text: example, ...given[name] });
    expect(found?.rule.name).toBe(name);
    expect(found?.answer.iso).toBe('2024-03-12');
  });

  test('a dateline goes before the first sentence, that before the release', () => {
    const all = { ...known, text: '2024年3月11日，滨江区开会。', released: { iso: '2024-03-13', why: '' } };
    expect(firstAnswer(DATE_RULES, { ...all, dateline: printedDate('3月12日') })?.answer.iso).toBe('2024-03-12');
    expect(firstAnswer(DATE_RULES, all)?.answer.iso).toBe('2024-03-11');
    expect(firstAnswer(DATE_RULES, { ...all, text: '滨江区开会。' })?.answer.iso).toBe('2024-03-13');
  });

  test('a day long before its release is another one’s', () => {
    const told = { ...known, text: '2001年3月11日，第一片林子种下了。', released: { iso: '2024-03-13', why: '' } };
    expect(firstAnswer(DATE_RULES, told)?.answer.iso).toBe('2024-03-13');
  });
});
