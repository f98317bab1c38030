/** A size in characters → pages of that size: many reports, one giant report, and pages that strain one part of reading each. */
import fc from 'fast-check';
import { PLAIN, printPage, reports } from '../reading/properties/made-page.ts';
import { TOPICS } from '../reading/properties/topics.ts';

const MASTHEAD = '澄江晚报　2023年4月18日　星期二　第5版　综合\n';

/** Repeats what `unit` gives for 0, 1, 2 … until there are `size` characters. */
function fill(size: number, unit: (at: number) => string): string {
  const parts: string[] = [MASTHEAD];
  for (let at = 0, length = MASTHEAD.length; length < size; at++) {
    const part = unit(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

const headlines = TOPICS.flatMap((topic) => topic.headlines);
const sentences = TOPICS.flatMap((topic) => topic.sentences);
const sentence = (at: number) => `${(sentences[at % sentences.length] as string).replaceAll('#', String((at * 37) % 9973))}。`;
const made = fc.sample(reports, { seed: 20, numRuns: 40 }).map((some) => printPage(some, PLAIN).split('\n').slice(1).join('\n'));
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华';
const name = (at: number) => `${SURNAMES[at % 20]}${GIVEN[(at * 7) % 23]}${GIVEN[(at * 3 + 1) % 23]}`;

/** Pages as papers print them. */
export const USUAL: Record<string, (size: number) => string> = {
  'many reports': (size) => fill(size, (at) => made[at % made.length] as string),
  'one giant report': (size) =>
    fill(size, (at) =>
      at === 0 ? '玉兰渠清淤完工\n　　本报讯（记者 王丽娜）' : at % 9 ? sentence(at) : `${sentence(at)}\n　　`,
    ),
  'one giant report in a column': (size) =>
    fill(size, (at) => (at === 0 ? '玉兰渠清淤完工\n本报讯（记者 王丽娜）\n' : sentence(at).replace(/.{14}/g, '$&\n'))),
};

/** Pages that strain one part of reading each. */
export const STRAINED: Record<string, (size: number) => string> = {
  'one line': (size) => fill(size, sentence),
  'titles only': (size) => fill(size, (at) => `${(headlines[at % headlines.length] as string).replaceAll('#', String(at))}\n`),
  'marked titles': (size) => fill(size, (at) => `# 第${at}号新闻开办图书角\n`),
  'titles and lines': (size) => fill(size, (at) => `第${at}个站点\n${sentence(at)}\n\n`),
  'datelines only': (size) => fill(size, (at) => `本报讯（记者 ${name(at)}）\n`),
  'bylines only': (size) => fill(size, (at) => `□本报记者 ${name(at)} 通讯员 ${name(at + 5)}\n`),
  'open reports': (size) => fill(size, (at) => `本报讯（记者 ${name(at)}）${sentence(at).slice(0, -4)}\n\n`),
  'sections only': (size) => fill(size, () => '◎民生速递\n'),
  'mastheads only': (size) => fill(size, (at) => `第${at % 90}版 2023年4月18日 综合\n`),
  'one character a line': (size) => fill(size, (at) => `${sentence(at).replace(/./g, '$&\n')}`),
  'spaced letters': (size) => fill(size, (at) => `${sentence(at).replace(/./g, '$& ')}\n`),
  'blank lines': (size) => fill(size, (at) => (at % 50 ? ' \n' : `${sentence(at)}\n`)),
  'columns side by side': (size) =>
    fill(size, (at) =>
      at % 12
        ? `${sentence(at).slice(0, 16)}    ${sentence(at + 3).slice(0, 16)}    ${sentence(at + 7).slice(0, 16)}\n`
        : `${sentence(at)}\n`,
    ),
  'gaps everywhere': (size) =>
    fill(
      size,
      (at) => `${sentence(at).replace(/.{2}/g, (pair) => pair + ' '.repeat(1 + ((at * 7 + pair.charCodeAt(0)) % 5)))}\n`,
    ),
  'white space': (size) => fill(size, (at) => (at === 0 ? '开' : ' 　')),
  'open brackets': (size) => fill(size, () => '（'),
  'open quotes': (size) => fill(size, (at) => (at % 3 ? '“' : '《水')),
  'straight quotes': (size) => fill(size, () => '"水"'),
  digits: (size) => fill(size, () => '1234567890'),
  'two places': (size) => fill(size, () => '呼和浩特市包头市、'),
  numerals: (size) => fill(size, () => '一亿'),
  years: (size) => fill(size, () => '2020年'),
  figures: (size) => fill(size, (at) => `${at}亿元、${at}%、${at}万人次，`),
  'names run together': (size) => fill(size, (at) => (at === 0 ? '记者' : name(at))),
  'names listed': (size) => fill(size, (at) => `${name(at)}、`),
  officials: (size) => fill(size, (at) => `澄江县水利局局长${name(at)}说，`),
  organs: (size) => fill(size, () => '内蒙古自治区市场监督管理局乌海市分局'),
  'organs of many places': (size) => fill(size, (at) => `第${at}县市场监督管理局、`),
  regions: (size) =>
    fill(size, (at) => ['乌海市海勃湾区', '包头市昆都仑区', '通辽市科尔沁区', '苏州市', '海南省'][at % 5] as string),
  projects: (size) => fill(size, (at) => `“第${at}批惠民工程”和清水河第${at}期引水工程`),
  'one character': (size) => fill(size, () => '水'),
  'no Chinese': (size) => fill(size, () => 'lorem ipsum dolor '),
  'closing signs': (size) => fill(size, () => '。”'),
  jumps: (size) => fill(size, (at) => `■上接第${at % 9}版 ${sentence(at)}\n`),
  credits: (size) => fill(size, (at) => `${sentence(at)}\n本报记者 ${name(at)} 摄\n`),
};
