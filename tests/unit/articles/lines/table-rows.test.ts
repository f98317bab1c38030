/** Rows of tables among the lines of a page. */
import { expect, test } from 'vitest';
import { tableRows } from '../../../../src/articles/lines/table-rows.ts';
import { readPage } from '../../../../src/articles/read-page.ts';
import { linesIn } from '../../../../src/pages/line.ts';

const rowsOf = (text: string) => [...tableRows(linesIn(text, 0, text.length))];

test('lines with tabs below each other, figures in some', () =>
  expect(rowsOf('渠首放水。\n闸口\t处数\n北干渠\t8\n南干渠\t15座\n下月完工。')).toEqual([1, 2, 3]));

test.each([
  ['one line', '渠首放水。\n北干渠\t8\n下月完工。'],
  ['no figures', '春灌\t开始\n各镇\t放水'],
  ['sentences', '渠首\t8处放水。\n下月\t12处完工。'],
])('%s is no table', (_, text) => expect(rowsOf(text)).toEqual([]));

test('rows within an article are paragraphs of it, no titles of another', () => {
  const first = '检修由旗灌溉服务中心承担，共投入四十二万元，涉及闸口三处，预计下月放水。';
  const table = ['闸口\t处数\t投入（万元）', '北干渠\t8\t5', '南干渠\t15\t70.2'];
  const text = [
    '# 闸口检修完毕',
    `本报讯（记者 王丽）昨日，${first}`,
    ...table,
    first,
    '# 图书馆添了八百册童书',
    '本报讯（通讯员 李强）镇里的图书馆周末添了八百册童书，孩子们围着书架不肯走。',
  ].join('\n');
  const { articles, leftover } = readPage('a.docx', text);
  expect(articles.map(({ headline }) => headline)).toEqual(['闸口检修完毕', '图书馆添了八百册童书']);
  expect(articles[0]?.text.split('\n')).toEqual([`昨日，${first}`, ...table, first]);
  expect(leftover).toEqual([]);
});
