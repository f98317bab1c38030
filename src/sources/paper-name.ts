/** Names of newspapers where pages print them: beside a day, in the page's title, among the rights. */
import { wordSet } from '../words/lexicon.ts';

/** How names of papers end; 通报, 简报 and 预报 are none. */
const ENDING =
  '(?:日报|晚报|晨报|早报|时报|周报|商报|新报|快报|导报|都市报|青年报|少年报|工人报|农民报|牧民报|农牧报|教育报|科技报|法[制治]报|生活报|广播电视报|周刊|晨刊|晚刊)';
/** Letters that may make a name. */
const PAPER = `[\\u4e00-\\u9fff]{1,8}?${ENDING}`;

const WHOLE = new RegExp(`^(?:${PAPER})$`);
/** `滨江日报数字报`, `滨江日报社`, `滨江日报电子版`: the paper's own page. */
const OF_PAPER = new RegExp(
  `^(${PAPER})(?:社|传媒集团|报业集团|数字报刊?|电子报刊?|电子版|数字版|网络版|多媒体版?|手机报|·数字报)?$`,
);
/** Words that stand before a paper's name without a gap. */
const BEFORE = /^(?:版权所有|版权归|版权属于|本网站由|主办单位|主管单位|主办|主管|出版|的)+/;
const RIGHTS = /版权|copyright|©|主办|all rights reserved/i;

/** Whether the words are a paper's name and no more. */
export const isPaper = (words: string): boolean => WHOLE.test(words) || wordSet('publications').has(words);

/** The paper whose own the words are; null for other words. */
function ownerIn(words: string): string | null {
  const bare = words.replace(BEFORE, '');
  const name = OF_PAPER.exec(bare)?.[1] ?? bare.replace(/(?:社|数字报|电子版|电子报|数字版)$/, '');
  return isPaper(name) ? name : null;
}

/** Whether a page is called by its paper alone: `滨江日报`, `滨江日报数字报`. */
export const isPapers = (title: string): boolean => ownerIn(title.trim()) !== null;

const piecesOf = (text: string): string[] => text.slice(0, 300).split(/[^\u4e00-\u9fff·]+/);

/** The paper that a page's title names: `渠水进田-滨江日报数字报`, `滨江日报`; its last piece before its first. */
export const paperInTitle = (title: string): string | null =>
  piecesOf(title)
    .reverse()
    .map(ownerIn)
    .find((name) => name !== null) ?? null;

/** The paper that has the rights: `版权所有 滨江日报社`; null where several have. */
export function paperOfRights(lines: readonly string[]): string | null {
  const named = lines.filter((line) => line.length <= 200 && RIGHTS.test(line)).flatMap(piecesOf);
  const papers = new Set(named.map(ownerIn).filter((name) => name !== null));
  const [only] = papers;
  return papers.size === 1 && only !== undefined ? only : null;
}
