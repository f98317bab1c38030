/** E-papers by the marks of Founder's systems → their article with day, page and titles in parts. */
import { describe, expect, test } from 'vitest';
import { firstOf } from './formats.ts';

const BODY = [
  '　　■本报记者 林晓峰 通讯员 何静',
  '　　昨日，云溪县水务局启动东干渠防渗改造，总投资3.4亿元。',
  '　　工程全长27公里，预计明年4月通水。',
];
const told = [
  '■本报记者 林晓峰 通讯员 何静',
  '昨日，云溪县水务局启动东干渠防渗改造，总投资3.4亿元。',
  '工程全长27公里，预计明年4月通水。',
];
const paragraphs = BODY.map((text) => `<P>${text.replaceAll(' ', '&nbsp;')}</P>`).join('');

/** The list of all pages that e-papers print beside an article. */
const list =
  '<ul>' +
  ['01版:要闻', '02版:本县', '03版:乡村']
    .map((name, at) => `<li><a id=pageLink href=node_${at}.htm>第${name}</a></li>`)
    .join('') +
  '</ul>';

const properties = (title: string, intro = '', sub = '', node = '第03版:乡村') =>
  `<!--enpproperty <articleid>88123</articleid><date>2023-10-19 02:11:45:0</date><author>林晓峰</author><title>${title}</title>` +
  `<keyword>水利</keyword><subtitle>${sub}</subtitle><introtitle>${intro}</introtitle><siteid>1</siteid><nodeid>7</nodeid><nodename>${node}</nodename><nodesearchname></nodesearchname><picurl></picurl>/enpproperty-->`;

describe('a page with the marks of an e-paper', () => {
  test('has its properties in a comment, its content between two', async () => {
    const html = `<html><head><title>东干渠防渗改造开工</title></head><body>${list}<div class="article"><h3>云溪水利</h3><h1>东干渠防渗改造开工</h1><h2>——工程惠及两镇</h2>
      <div id="ozoom">${properties('东干渠防渗改造开工', '云溪水利', '——工程惠及两镇')}<!--enpcontent--><!--enpcontent-->${paragraphs}<!--/enpcontent--><!--/enpcontent--></div></div><p>放大+ 缩小-</p></body></html>`;
    const { article, page, reasons, text } = await firstOf(html);
    expect(article).toMatchObject({ kicker: '云溪水利', headline: '东干渠防渗改造开工', subtitle: '——工程惠及两镇', body: told });
    expect(article?.known).toMatchObject({
      date: '2023-10-19',
      sourceId: '88123',
      section: null,
      bylines: [{ text: '林晓峰', role: 'reporter' }],
    });
    expect(page).toMatchObject({ issueDate: '2023-10-19', number: '3', name: '乡村' });
    expect(reasons[0]).toMatch(/^e-paper: .*introtitle/);
    expect(text).not.toMatch(/<|enp/);
  });

  test('has them in elements of its own, some of them in a comment at the end', async () => {
    const html = `<HTML><TITLE>云溪日报数字报</TITLE><BODY>${list}<TABLE><TR><TD>第03版：<STRONG>乡村</STRONG></TD></TR>
      <TR><TD><founder-title>东干渠防渗改造<BR>开工</founder-title></TD></TR><TR><TD><founder-author>林晓峰</founder-author></TD></TR>
      <TR><TD><founder-content deep="5">${paragraphs}</founder-content></TD></TR></TABLE>
      <!-- <founder-date>2023-10-19</founder-date><founder-papername>云溪日报</founder-papername><founder-introtitle>云溪水利</founder-introtitle> --></BODY></HTML>`;
    const { article, page } = await firstOf(html);
    expect(article).toMatchObject({ kicker: '云溪水利', headline: '东干渠防渗改造开工', body: told });
    expect(page).toMatchObject({ publication: '云溪日报', issueDate: '2023-10-19', number: '3', name: '乡村' });
  });

  test('has them between comments in pairs, and its stamp below the headline', async () => {
    const html = `<html><title>东干渠防渗改造开工</title><body>${list}<h1><!--<npm:article-title>-->东干渠防渗改造开工<!--</npm:article-title>--></h1>
      <p class="sec">林晓峰 《云溪日报》（2023年10月19日 第 03 版）</p><div><!--<npm:article-content>-->${paragraphs}<!--</npm:article-content>--></div></body></html>`;
    const { article, page } = await firstOf(html);
    expect(article).toMatchObject({ headline: '东干渠防渗改造开工', body: told, known: { date: '2023-10-19' } });
    expect(page).toMatchObject({ publication: '云溪日报', issueDate: '2023-10-19', number: '3' });
  });

  test('prints null for what it does not have; a column of the site is no page, its editor no author', async () => {
    const marks = properties('东干渠防渗改造开工', 'null', 'null', '国内').replace(
      '/enpproperty',
      '<sourcename>云溪晚报</sourcename><url>https://example.com/content_88123.htm</url>/enpproperty',
    );
    const html = `<html><body><h1>东干渠防渗改造开工</h1><!--enpcontent-->${paragraphs}<!--/enpcontent-->${marks}<div>责任编辑：林晓峰</div></body></html>`;
    const { article, page, aside } = await firstOf(html);
    expect(article).toMatchObject({ kicker: '', subtitle: '', body: told });
    expect(article?.known).toMatchObject({
      section: '国内',
      wire: '云溪晚报',
      url: 'https://example.com/content_88123.htm',
      bylines: null,
    });
    expect(page).toMatchObject({ number: null, name: null });
    expect(aside).toContain('责任编辑：林晓峰');
  });

  test('says its day in the address it was saved from, its page as the present one', async () => {
    const html = `<!-- saved from url=(0057)http://epaper.example.com/yxrb/html/2023-10/19/content_7.htm --><html><body>${list}<div>当前版：A03版</div><h1>东干渠防渗改造开工</h1><founder-content>${paragraphs}</founder-content></body></html>`;
    const { article, page } = await firstOf(html);
    expect(article).toMatchObject({
      known: { date: '2023-10-19', url: 'http://epaper.example.com/yxrb/html/2023-10/19/content_7.htm' },
    });
    expect(page).toMatchObject({ issueDate: '2023-10-19', number: 'A03' });
  });

  test('has its marks far behind the beginning of the file', async () => {
    const html = `<html><head><script>${'var a = 1;'.repeat(9000)}</script></head><body><h1>东干渠防渗改造开工</h1>${properties('东干渠防渗改造开工')}<founder-content>${paragraphs}</founder-content></body></html>`;
    expect((await firstOf(html)).page).toMatchObject({ number: '3', name: '乡村' });
  });

  test('has no mark but the line of paper, day and page; headings about the headline are its parts', async () => {
    const html = `<html><title>东干渠防渗改造开工</title><body>${list}<div class="article"><h3>云溪水利</h3><h1>东干渠防渗改造开工</h1><h2>工程惠及两镇</h2>
      <p class="sec">林晓峰 <span>《云溪日报》（<span class="newstime">2023年10月19日</span> 第 03 版）</span></p><div id="ozoom">${paragraphs}</div></div></body></html>`;
    const { article, page } = await firstOf(html);
    expect(article).toMatchObject({ kicker: '云溪水利', headline: '东干渠防渗改造开工', subtitle: '工程惠及两镇', body: told });
    expect(article?.known).toMatchObject({ date: '2023-10-19', bylines: [{ text: '林晓峰', role: 'reporter' }] });
    expect(page).toMatchObject({ publication: '云溪日报', issueDate: '2023-10-19', number: '3' });
  });

  test('is read as any page where the marks hold no text', async () => {
    const html = `<html><title>东干渠防渗改造开工</title><body><h1>东干渠防渗改造开工</h1><founder-content></founder-content><div>${paragraphs}</div></body></html>`;
    expect((await firstOf(html)).article).toMatchObject({ headline: '东干渠防渗改造开工', body: told });
  });
});
