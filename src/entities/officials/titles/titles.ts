/** Text → the titles that stand in it, with the words before a title that belong to it: 副, 常务副, 党组, 原, 代. */
import { modifierBefore, type TitleWord, titleWord, titleWordAt } from './title-words.ts';

/** One title in the text: `start` with its modifiers (副), `head` without. */
export interface Title extends TitleWord {
  start: number;
  head: number;
  end: number;
  /** Where the shortest title in it starts (书记 in 纪委书记): what stands before may be an agency's name. */
  core: number;
  word: string;
  former: boolean;
  acting: boolean;
}

/** Steps left over modifiers: from 书记 in `原党组副书记` to 原. */
function withModifiers(text: string, head: number): Pick<Title, 'start' | 'former' | 'acting'> {
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
function titleAt(text: string, head: number, word: string): Title | null {
  const { kind, implied } = titleWord(word) as TitleWord;
  if (kind === 'none') return null;
  const end = titleEnd(text, head + word.length);
  return { ...withModifiers(text, head), head, end, core: head + coreOf(word), word, kind, implied };
}

/** Every title of the text, in order. */
export function findTitles(text: string): Title[] {
  const titles: Title[] = [];
  for (let at = 0; at < text.length; ) {
    const word = titleWordAt(text, at);
    const title = word && titleAt(text, at, word);
    if (title) titles.push(title);
    at = title ? title.end : at + (word?.length ?? 1);
  }
  return titles.filter((title, at) => !isModifier(title, titles[at + 1]));
}

/** 助理 in 助理总经理 is no title of its own. */
const isModifier = (title: Title, next: Title | undefined): boolean =>
  !!next && next.start <= title.start && next.head >= title.end;
