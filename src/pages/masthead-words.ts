/** The words left of a masthead → its paper's name, a bare page number, the page's name. */
import { lexicon, wordSet } from '../words/lexicon.ts';
import { once } from '../words/once.ts';
import { type Left, NUMBER, NUMBER_MARK, startsWith } from './masthead-parts.ts';

/** What one word is. */
export interface MastheadWord {
  text: string;
  publication: string | null;
  number: string | null;
  /** Page names that the lexicon knows, as printed. */
  name: string | null;
  /** Neither of these. */
  other: string | null;
  /** It ends in a paper's name, and nothing tells whether a page name stands before it: `经济滨江日报`. */
  unsure: string | null;
}

const ENDING = '(?:日报|快报|晨刊|晚刊|周刊|晚报|晨报|早报|时报|商报|新报|都市报|青年报|周报|导报|法[制治]报|生活报)';
/** `滨江日报` and names like it, at the head of a word. */
const PAPER = new RegExp(`^(?!星期|农历|第)([\\u4e00-\\u9fff]{2,6}?)${ENDING}`);
const BARE = new RegExp(`^${ENDING}`);
const AT_HEAD = new RegExp(`^(${NUMBER})(?![\\dA-Za-z])`);
const AT_END = new RegExp(`(?<![\\dA-Za-z])(${NUMBER})$`);
const WITHIN = new RegExp(`^([\\u4e00-\\u9fff]+)(${NUMBER})([\\u4e00-\\u9fff]+)$`);
/** `内蒙古日报社`, `内蒙古日报记者` name somebody of the paper, not the paper. */
const OF_PAPER = /^(?:社|记者|讯|网|客户端|集团|传媒|[通汇]报)/;
/** `内蒙古日报（汉）`. */
const EDITION = /^[（(](?:[汉蒙]|[汉蒙]文版?)[）)]/;

/** `综合` and the like: no paper's name begins with them. */
const apart = once(() => new Set(lexicon('page-names').flatMap(({ name, paper }) => (paper ? [] : [name]))));

/** Whether all of `text` is page names: `盟市新闻`. */
function isPageName(text: string): boolean {
  if (text === '') return true;
  const name = startsWith(text, wordSet('page-names'));
  return name !== null && isPageName(text.slice(name.length));
}

/** Where a paper known by name stands in a word beside nothing but page names. */
function knownPaper(word: string): { before: string; paper: string; after: string } | null {
  for (let at = 0; at < word.length; at += 1) {
    const paper = startsWith(word.slice(at), wordSet('publications'));
    const after = paper ? word.slice(at + paper.length).replace(EDITION, '') : '';
    if (paper && isPageName(word.slice(0, at)) && !OF_PAPER.test(after)) return { before: word.slice(0, at), paper, after };
  }
  return null;
}

/** Reads a word that holds no number: `综合内蒙古日报`, `滨江晚报`, `浙里看`. */
function readHan(text: string, { glued, numbered }: { glued: boolean; numbered: boolean }): Partial<MastheadWord> {
  if (isPageName(text)) return { name: text };
  const paper = PAPER.exec(text);
  const known = knownPaper(text);
  if (known) {
    const name = known.before || known.after;
    return { publication: known.paper, ...(isPageName(name) ? { name: name || null } : { other: name }) };
  }
  const first = startsWith(text, wordSet('page-names'));
  const rest = first ? text.slice(first.length) : '';
  const two = first !== null && PAPER.test(rest) && !BARE.test(rest);
  if (first && two && !apart().has(first)) return glued || numbered ? { unsure: paper?.[0] ?? text } : readPaper(text);
  if (first && two) return { name: first, ...readPaper(rest) };
  return glued && numbered && paper && (paper[1] as string).length > 3 ? { unsure: paper[0] } : readPaper(text);
}

function readPaper(text: string): Partial<MastheadWord> {
  const paper = PAPER.exec(text)?.[0];
  const after = paper ? text.slice(paper.length).replace(EDITION, '') : '';
  if (!paper || OF_PAPER.test(after)) return { other: text };
  return { publication: paper, ...(after === '' ? {} : isPageName(after) ? { name: after } : { other: after }) };
}

/** `体育A08云川都市报` → its three words: a number parts a page's name from what follows it. */
function splitAtNumber(word: Left): Left[] {
  const found = WITHIN.exec(word.text);
  if (!found || !isPageName(found[1] as string)) return [word];
  return found.slice(1).map((text) => ({ text, glued: true }));
}

/** Reads the words of a line in order. */
export function readWords(words: Left[]): MastheadWord[] {
  return words.flatMap(splitAtNumber).map(({ text, glued }, at, all) => {
    const before = all[at - 1];
    const found = AT_HEAD.exec(text) ?? AT_END.exec(text);
    const han = found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
    const close = { glued: glued || found !== null, numbered: found?.index === 0 || (before && isNumber(before.text)) === true };
    const read = han === '' || text === NUMBER_MARK ? {} : readHan(han, close);
    return { text, publication: null, name: null, other: null, unsure: null, ...read, number: found?.[1] ?? null };
  });
}

/** `#`, `03`: a word that is a page number. */
const isNumber = (text: string) => text === NUMBER_MARK || AT_HEAD.exec(text)?.[0] === text;
