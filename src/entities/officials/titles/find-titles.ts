/** Text → the titles printed in it, with the words before a title that belong to it (副, 常务副, 党组, 原, 代); a title → what it is called. */
import type { Span } from '../../../articles/article.ts';
import { modifierBefore, type TitleWord, titleWord, titleWordAt } from './title-words.ts';

/** One title in the text: `start` with its modifiers (副), `head` without. */
export interface PrintedTitle extends TitleWord, Span {
  head: number;
  /** Where the shortest title in it starts (书记 in 纪委书记): what stands before may be an agency's name. */
  core: number;
  word: string;
  former: boolean;
  acting: boolean;
}

/** Steps left over modifiers: from 书记 in `原党组副书记` to 原. */
function withModifiers(text: string, head: number): Pick<PrintedTitle, 'start' | 'former' | 'acting'> {
  const said = { start: head, former: false, acting: false };
  for (;;) {
    const modifier = modifierBefore(text, said.start);
    if (!modifier) return said;
    said.start -= modifier.length;
    if (modifier.sense === 'former') said.former = true;
    if (modifier.sense === 'acting') said.acting = true;
  }
}

/** 书记 in 纪委书记, 主任 in 办公室主任. */
function coreOf(word: string): number {
  for (let length = 2; length < word.length; length++)
    if (titleWord(word.slice(-length))?.kind === 'office') return word.length - length;
  return 0;
}

/** Behind a title: 主席|提名人选, 副市长|候选人. */
const NOMINEE = /^(?:提名)?(?:候选)?人选?(?=\p{Script=Han})/u;

/** Where the title ends that has `word` up to `end`. */
function titleEnd(text: string, end: number): number {
  const nominee = NOMINEE.exec(text.slice(end, end + 7))?.[0] ?? '';
  return end + (nominee.length > 1 ? nominee.length : 0);
}

/** The title made of `word` at `head`, or null if it only looks like one. */
function titleAt(text: string, head: number, word: string): PrintedTitle | null {
  const known = titleWord(word);
  if (!known || known.kind === 'none') return null;
  const end = titleEnd(text, head + word.length);
  return { ...withModifiers(text, head), head, end, core: head + coreOf(word), word, ...known };
}

/** 助理 in 助理总经理 is no title of its own. */
const isModifier = (title: PrintedTitle, next: PrintedTitle | undefined): boolean =>
  !!next && next.start <= title.start && next.head >= title.end;

/** Every title of the text, in order. */
export function findTitles(text: string): PrintedTitle[] {
  const titles: PrintedTitle[] = [];
  for (let at = 0; at < text.length; ) {
    const word = titleWordAt(text, at);
    const title = word && titleAt(text, at, word);
    if (title) titles.push(title);
    at = title ? title.end : at + (word?.length ?? 1);
  }
  return titles.filter((title, at) => !isModifier(title, titles[at + 1]));
}

/** Words before a post that say when it is held. */
const SENSE = /^(?:时任|曾任|现任|前任|新任|候任|代理|原|前(?!台)|代(?!表))+/;
/** 原 behind a place or organ: 自治区原水利厅. */
const FORMER_ORGAN = /(?:^|省|市|区|县|旗|盟|党委|党组)原/;

/** The title without 原, 代, brackets; 书记 of what is itself a Party branch. */
export function cleanTitle(title: string, agency: string): string {
  const bare = title
    .replace(/（[^）]{0,60}）/g, '')
    .replace(SENSE, '')
    .replace(/^[的、）]+|^自治区(?=主席)/, '')
    .replace(/^(党委|党组|党工委)原/, '$1')
    .replace(/([处科室部])原(?=副?[处科部主])/, '$1');
  if (/党(?:委|总支|支部)$/.test(agency)) return bare.replace(/^党?(?:委|总支部?|支部)/, '');
  return /(?:村民|居民)委员会$/.test(agency) ? bare.replace(/^[村居]委会/, '') : bare;
}

/** The words before a title without 时任, 原. */
export const withoutSense = (words: string): string => words.replace(SENSE, '');

/** Do the words before a title say that its organ, or the post in it, is past? */
export const saysFormer = (words: string): boolean => FORMER_ORGAN.test(words);
