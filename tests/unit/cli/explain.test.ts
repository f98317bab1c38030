/** `pressgraph read --explain`: every line says where it went, every mention why it was linked. */
import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { explainPage } from '../../../src/cli/explain.ts';
import { markText } from '../../../src/cli/explain-marks.ts';
import { columnsOf } from '../../../src/cli/explain-paint.ts';
import { readPageStages } from '../../../src/entities/page-facts.ts';

const PAGE = `北方新报　2021年4月6日　星期二　第3版　综合
◎民生
乌海市为老旧小区换装电梯
　　新报讯（记者 王 丽娜）4月5日，记
者从乌海市住房和城乡建设局获悉，今年
该市将换装电梯120部。
　　乌海市住房和城乡建设局局长赵文博
说，首批电梯6月底前投入使用。
责任编辑：李强　电话：0473-2000000
`;
const plain = picocolors.createColors(false);
const coloured = picocolors.createColors(true);
const facts = readPageStages('2021-04-06-03.txt', PAGE);
const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Control and format characters other than the ends of lines. */
const commands = (text: string) => [...text].filter((char) => /\p{C}/u.test(char) && char !== '\n');

describe('lines', () => {
  const lines = explainPage(facts, 100, plain).split('\n');
  const marginOf = (text: string) =>
    lines
      .find((line) => line.includes(`│ ${text}`))
      ?.split('│')[0]
      ?.trim();

  test('each has its article and part', () => {
    expect(marginOf('乌海市为老旧小区')).toBe('1 headline');
    expect(marginOf('　　新报讯')).toBe('1 dateline, body');
    expect(marginOf('说，首批')).toBe('1 body');
  });

  test('furniture says why', () => {
    expect(marginOf('北方新报')).toBe('furniture');
    expect(lines.find((line) => line.includes('责任编辑'))).toMatch(/← editors, telephone or address$/);
  });

  test('all of the page is shown', () => {
    const shown = lines.filter((line) => line.includes('│ ')).map((line) => line.split('│ ')[1]?.replace(/ {2}←.*/, ''));
    expect(shown.join('').replace(/[¦\s]/g, '')).toBe(PAGE.replace(/\s/g, ''));
  });

  test('what is left over says why', () => {
    const { text } = facts.page;
    const left = { start: 0, end: 4, text: text.slice(0, 4), reason: 'a title that fits no article' };
    const some = { ...facts, furniture: [], leftover: [left] };
    expect(explainPage(some, 100, plain)).toMatch(/leftover +│ 北方新报.*← a title that fits no article/);
  });
});

describe('facts', () => {
  const text = explainPage(facts, 100, plain);

  test('mentions are marked in the text with the number of their entity', () => {
    const number = /(\d+) agency +乌海市住房和城乡建设局/.exec(text)?.[1];
    expect(number).toBeDefined();
    expect(text.replace(/\s/g, '')).toMatch(/住房和城乡建设局\][¹²³⁴⁵⁶⁷⁸⁹]+获悉/);
  });

  test('each entity has its rule and score', () => {
    expect(text).toMatch(/official +赵文博 +局长 at 乌海市住房和城乡建设局/);
    expect(text).toMatch(/← “赵文博” by [a-z-]+ [01]\.\d\d/);
  });

  test('each article has its score and reasons', () => expect(text).toMatch(/reading ▰+▱* [01]\.\d\d {2}begins with a dateline/));
});

describe('colours', () => {
  test('without them nothing but text is printed', () => expect(commands(explainPage(facts, 100, plain))).toEqual([]));

  test('with them the same is said', () => {
    const bare = (text: string) => text.replace(ESCAPE, '').replace(/¦/g, '');
    expect(bare(explainPage(facts, 100, coloured))).toBe(bare(explainPage(facts, 100, plain)));
  });

  test('signs by which a page could command a terminal are shown as dots', () => {
    const sly = readPageStages('sly.txt', `${PAGE}\u001b[2J\u202e\u0007尾巴\n`);
    expect(commands(explainPage(sly, 100, plain))).toEqual([]);
  });
});

describe('marked text', () => {
  const marks = [
    { start: 0, end: 6, number: 2, kind: 'agency' as const },
    { start: 0, end: 3, number: 1, kind: 'region' as const },
  ];

  test('one mention may stand inside another', () => {
    expect(markText('乌海市公安局说', marks, 80, plain)).toEqual(['[[乌海市]¹公安局]²说']);
  });

  test('no line is wider than the terminal, nor begins with a closing sign, nor parts a number', () => {
    const lines = markText(`${'今年完成投资'.repeat(9)}12345.67万元。`, [], 21, plain);
    expect(lines.join('')).toBe(`${'今年完成投资'.repeat(9)}12345.67万元。`);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(30);
    for (const line of lines) expect(line).not.toMatch(/^[。，\d]*[.。]/);
  });
});
