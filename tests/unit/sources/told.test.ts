/** What a file is is told by its content, whatever stands in its pieces. */
import { expect, test } from 'vitest';
import { headText } from '../../../src/sources/encoding.ts';
import { formatOf } from '../../../src/sources/read-source.ts';

const told = (content: string, encoding: 'utf8' | 'utf16le' = 'utf8') => {
  const bytes = Buffer.from(content, encoding);
  return formatOf({ bytes, text: headText(bytes, true), whole: true }).name;
};

const BODY = '<p>昨天，[石桥](http://a.cn/b)通车。</p><p>全长6公里。</p><founder-content>完</founder-content>';

test.each<[string, string]>([
  ['CSV', `title,date,content\n石桥通车,2024-09-03,"${BODY}"\n二桥通车,2024-09-04,"${BODY}"\n`],
  ['JSON Lines', `{"title":"石桥通车","content":"${BODY}"}\n{"title":"二桥通车","content":"${BODY}"}\n`],
  ['JSON', `[{"title":"石桥通车","content":"${BODY}"}]`],
  ['e-paper HTML', `<html><body>${BODY}</body></html>`],
  ['HTML', '\ufeff\n<!-- 头 -->\n<!DOCTYPE html>\n<HTML><BODY>石桥通车</BODY></HTML>'],
  ['HTML', '<!--[if IE]><!-- 旧 --><html class="ie"><![endif]-->\n<html><body>石桥通车</body></html>'],
  ['HTML', '<DIV class="a">石桥通车</DIV>'],
  ['HTML', '昨天，石桥通车。<br>全长6公里。<br/>今日开放。</p><p>完</p>'],
  ['XML feed', '<?xml version="1.0"?>\n<!DOCTYPE rss>\n<rss version="2.0"><channel></channel></rss>'],
  ['XML feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><item/></rdf:RDF>'],
  ['HTML', '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>石桥通车</body></html>'],
  ['Markdown', '---\ntitle: 石桥通车\n---\n昨天通车。'],
  ['Markdown', '# 石桥通车\n\n<p>昨天<b>通车</b>。</p>'],
  ['text', '# 石桥通车\n\n**昨天**通车。'],
  ['text', '<本报讯>昨天，石桥通车。'],
  ['text', '石桥通车\n2024年9月3日\n昨天，石桥通车，全长6公里。'],
])('%s', (name, content) => {
  expect(told(content)).toBe(name);
  expect(told(`\ufeff${content}`, 'utf16le')).toBe(name);
});
