/** E-papers whose paper, day, page and titles only their frame and dress tell. */
import { describe, expect, test } from 'vitest';
import { firstOf } from './formats.ts';

const BODY = [
  '进入5月，松岭县的苗圃开始供苗，今年计划供应樟子松4万株，投资320万元。',
  '县林业局说，去年4月，首批树苗在2020年5月1日建成的大棚里育出，成活率九成。',
];
const text = BODY.map((line) => `<P>　　${line}</P>`).join('');
const nav = '<div><a href="node_1.htm">第01版：要闻</a> <a href="node_2.htm">第02版：时政</a></div>';

describe('the paper, its day and page', () => {
  const page = (head: string, above: string, below = '', title = '苗圃供苗四万株') =>
    `<html><head><title>${title}</title>${head}</head><body>${nav}${above}<h1>苗圃供苗四万株</h1><div id="ozoom"><!--enpcontent-->${text}<!--/enpcontent--></div>${below}</body></html>`;

  test.each([
    [
      'by its marks',
      page(
        '<!--enpproperty <date>2022-05-06</date><nodename>第02版：时政</nodename><nodesearchname>松岭日报</nodesearchname>/enpproperty-->',
        '',
      ),
    ],
    [
      'by elements within them',
      page(
        '<!--enpproperty <founder-date>2022-05-06</founder-date><founder-nodename>第2版：时政</founder-nodename>/enpproperty-->',
        '',
        '',
        '苗圃供苗四万株-松岭日报数字报',
      ),
    ],
    [
      'by a line of all three',
      page('', '<div><span>松岭日报</span> <span>2022年05月06日</span> <span>第02版：时政</span></div>'),
    ],
    [
      'by its number in brackets',
      page('', '<div>版面导航 松岭日报 2022年05月06日 星期五 版次：[02]</div>', '<div>当前版：第02版：时政</div>'),
    ],
    ['by the day before the paper', page('', '<div>2022年5月6日 星期五 《松岭日报》 第2版 时政</div>')],
    [
      'by cells of one row among links, with the rights below',
      page(
        '',
        '<table><tr><td>第2版：时政</td><td><a href="a">上一版</a></td><td><a href="b">下一版</a></td><td>2022年5月6日　星期五</td></tr></table>',
        '<div>版权所有 松岭日报社 技术支持</div>',
      ),
    ],
  ])('%s', async (_, html) => {
    const { article, page: given } = await firstOf(html);
    expect(given).toMatchObject({ publication: '松岭日报', issueDate: '2022-05-06', number: '2', name: '时政' });
    expect(article).toMatchObject({ headline: '苗圃供苗四万株', body: BODY, known: { date: '2022-05-06' } });
  });

  test.each([
    ['the clock of the site', page('', '<div>今天是2024年8月9日 星期五</div>')],
    ['other issues', page('', '<div><a href="x">2022年5月5日 星期四</a></div><div>欢迎订阅</div>')],
    ['the text', page('', '<div>版面导航</div>')],
    ['a sentence about the page', page('', '<div>2022年4月1日起，本版改为彩色印刷。</div>')],
  ])('are not by the day of %s', async (_, html) => {
    expect((await firstOf(html)).page).toMatchObject({ publication: null, issueDate: null });
  });

  test('are not by rights of several papers, a number for the search, or a title that tells of a paper', async () => {
    const rights = '<div>版权所有 松岭日报社 清河晚报社</div>';
    const marks = '<!--enpproperty <nodesearchname>2071</nodesearchname>/enpproperty-->';
    expect((await firstOf(page(marks, '', rights))).page.publication).toBeNull();
    const told = page('', '').replaceAll('苗圃供苗四万株', '小学生走进松岭日报');
    expect((await firstOf(told)).page.publication).toBeNull();
  });
});

describe('titles that only their dress tells', () => {
  const page = (rows: string, title = '松岭日报', style = '') =>
    `<HTML><HEAD><TITLE>${title}</TITLE><STYLE>${style}</STYLE></HEAD><BODY><TABLE><TR><TD>第2版：时政</TD><TD><STRONG>松岭日报</STRONG> 2022年5月6日 星期五</TD></TR></TABLE>
    <TABLE>${rows}</TABLE><DIV id=ozoom style="ZOOM: 100%">${text}</DIV><DIV><A href="1">上一篇</A></DIV></BODY></HTML>`;
  const row = (words: string, dress: string) => `<TR><TD ${dress} align=center>${words}</TD></TR>`;
  const wanted = { kicker: '春到松岭', headline: '苗圃供苗四万株', subtitle: '——县林业局备足树苗', body: BODY };

  test.each([
    [
      'classes of the cells',
      page(
        row('春到松岭', 'class=font02') +
          row('苗圃供苗<BR>四万株', 'class=font01') +
          row('——县林业局备足树苗', 'class=font02') +
          row('本报记者 韩梅', 'class=font6'),
        '松岭日报数字报',
      ),
    ],
    [
      'sizes that the sheet gives to classes',
      page(
        row('春到松岭', 'class=yt') +
          row('苗圃供苗四万株', 'class=big') +
          row('——县林业局备足树苗', 'class=fbt') +
          row('□记者 韩梅', ''),
        '松岭日报',
        '.yt{font-size:14px} .big { FONT-SIZE: 23px } .fbt{font-size:14px}',
      ),
    ],
    [
      'elements',
      page(
        '<TR><TD><h3>春到松岭</h3><h1><font size=5>苗圃供苗</font>四万株</h1><h2>——县林业局备足树苗</h2><p class=author>韩梅</p></TD></TR>',
        '松岭日报 第02版',
      ),
    ],
  ])('by %s', async (_, html) => {
    const { article, page: given } = await firstOf(html);
    expect(article).toMatchObject(wanted);
    expect(article?.known.bylines?.map((byline) => byline.text.replace(/.*记者 /, ''))).toEqual(['韩梅']);
    expect(given).toMatchObject({ publication: '松岭日报', issueDate: '2022-05-06', number: '2' });
  });

  test('are none where all lines are set alike; the paper’s name is no headline', async () => {
    const { article } = await firstOf(page(row('春到松岭', 'class=default') + row('县林业局备足树苗', 'class=default')));
    expect(article).toMatchObject({ headline: '', kicker: '', body: BODY });
  });
});
