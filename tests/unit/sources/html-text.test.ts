/** HTML → paragraphs as a reader sees them, in time that grows with the length alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOfHtml } from '../../../src/sources/html-text.ts';
import { cpuTime } from './formats.ts';

describe('paragraphsOfHtml', () => {
  test.each<[string, string, string[]]>([
    ['blocks part paragraphs', '<div><p>河口村修桥。</p>沿河<b>两岸</b>植树。</div>', ['河口村修桥。', '沿河两岸植树。']],
    ['<br> parts lines, two of them paragraphs', '甲<br>乙<br/><br />丙', ['甲\n乙', '丙']],
    ['an indent begins a paragraph', '<td>　　第一段。<br>　　第二段。</td>', ['第一段。', '第二段。']],
    ['an indent after a line end, too', '<div>　　第一段。\n\n　　第二段。</div>', ['第一段。', '第二段。']],
    ['entities are signs', '<p>&ldquo;一&nbsp;二&#8221; 5&lt;6 &amp;amp;</p>', ['“一 二” 5<6 &amp;']],
    ['scripts and styles are no text', '<style>p{}</style><p>甲<script>"<p>"</script>乙</p><!-- 丙 -->', ['甲乙']],
    ['what is not shown is not read', '<p hidden>甲</p><p style="display: none">乙</p><p>丙<del>三</del>四</p>', ['丙四']],
    ['a line broken in the source is none', '<p>一行\n  接一行 and\n more</p>', ['一行接一行 and more']],
    ['text without elements keeps its lines', '第一行\r\n第二行\n\n第二段', ['第一行\n第二行', '第二段']],
    ['how a sign is read is left out', '<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字', ['汉字']],
    ['raised digits stay apart', '<p>10<sup>8</sup>千瓦时</p>', ['10⁸千瓦时']],
    ['a row is a line', '<table><tr><td>县<td>产量<tr><td><p>甲县</p></td><td>1200</td></table>', ['县 产量', '甲县 1200']],
    ['columns of a layout are none', '<table><tr><td>栏目<td><p>第一段</p><p>第二段</p></table>', ['栏目', '第一段', '第二段']],
    ['a preformatted text keeps its lines', '<pre>甲\n乙\n\n丙</pre>', ['甲\n乙', '丙']],
    ['unclosed and stray tags', '</p><p>甲<p>乙</div><b>丙', ['甲', '乙丙']],
  ])('%s', (_, html, paragraphs) => {
    expect(paragraphsOfHtml(html)).toEqual(paragraphs);
  });

  test('elements nested too deep still give their text, part by part', () => {
    const html = `${'<div>'.repeat(3000)}甲${'<div>乙</div>'.repeat(2)}${'</div>'.repeat(3000)}<p>丙</p>`;
    expect(paragraphsOfHtml(html).join('\n').split('\n')).toEqual(['甲', '乙', '乙', '丙']);
  });

  test.each([
    ['<div>', 400_000],
    ['<b>', 300_000],
    ['<p><b></i>', 200_000],
    ['<table><tr><td>', 130_000],
    ['<a ', 600_000],
    ['<!--', 500_000],
    ['<', 2_000_000],
    ['&', 2_000_000],
    ['\n', 2_000_000],
    ['\n\u3000', 500_000],
    [' \n<br>', 300_000],
    ['\u00a0 ', 600_000],
  ])('2 MB of %j take no longer than 2 MB may', (piece, times) => {
    const before = cpuTime();
    paragraphsOfHtml(piece.repeat(times));
    expect(cpuTime() - before).toBeLessThan(5_000);
  });

  test('never throws, and gives no empty paragraph', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<tr>',
      '<td>',
      '</td>',
      '</tr>',
      '<script>',
      '</script>',
      '&nbsp;',
      '&#x',
      '甲',
      '\n',
      ' ',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = paragraphsOfHtml(pieces.join(''));
        expect(found.filter((paragraph) => paragraph.trim() !== paragraph || paragraph === '')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
