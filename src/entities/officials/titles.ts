/** Text → the titles that stand in it, with the words before a title that belong to it: 副, 常务副, 党组, 原, 代. */

import { lexicon } from '../../words/lexicon.ts';
import { longestAt, longestBefore } from '../../words/person-lexicon.ts';

/** What kind of title: an office, one that counts in some company only (成员, 助理), or an occupation. */
export type TitleKind = 'office' | 'member' | 'helper' | 'person' | 'none';

/** The organ that a title means where no agency is named: 市长 the government, 书记 the Party's committee. */
export type ImpliedOrgan =
  | 'government'
  | 'party'
  | 'congress'
  | 'deputies'
  | 'consultative'
  | 'court'
  | 'procuratorate'
  | 'central'
  | 'council'
  | 'state'
  | 'military';

/** One title in the text: `start` with its modifiers (副), `head` without. */
export interface Title {
  start: number;
  head: number;
  end: number;
  /** Where the shortest title in it starts (书记 in 纪委书记): what stands before may be an agency's name. */
  core: number;
  word: string;
  kind: TitleKind;
  implied: ImpliedOrgan | null;
  former: boolean;
  acting: boolean;
}

interface TitleWord {
  kind: TitleKind;
  implied: ImpliedOrgan | null;
}

let loaded: { words: Map<string, TitleWord>; modifiers: Map<string, string>; longest: number } | null = null;

function titleWords() {
  if (loaded) return loaded;
  const words = new Map<string, TitleWord>();
  for (const [word] of lexicon('titles-persons')) words.set(word as string, { kind: 'person', implied: null });
  for (const [word, kind, implied] of lexicon('titles')) {
    words.set(word as string, { kind: kind as TitleKind, implied: (implied || null) as ImpliedOrgan | null });
  }
  const modifiers = new Map(lexicon('titles-modifiers').map(([word, sense]) => [word as string, sense ?? '']));
  loaded = { words, modifiers, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
  return loaded;
}

/** Steps left over modifiers: from 书记 in `原党组副书记` to 原. */
function withModifiers(text: string, head: number): Pick<Title, 'start' | 'former' | 'acting'> {
  const { modifiers } = titleWords();
  const said = { start: head, former: false, acting: false };
  for (;;) {
    const word = longestBefore(text, said.start, modifiers, 3);
    if (!word) return said;
    said.start -= word.length;
    if (modifiers.get(word) === 'former') said.former = true;
    if (modifiers.get(word) === 'acting') said.acting = true;
  }
}

/** 书记 in 纪委书记, 主任 in 办公室主任. */
function coreOf(word: string): number {
  const { words } = titleWords();
  for (let length = 2; length < word.length; length++)
    if (words.get(word.slice(-length))?.kind === 'office') return word.length - length;
  return 0;
}

/** Behind a title: 主席|提名人选, 副市长|候选人. */
const NOMINEE = /^(?:提名)?(?:候选)?人选?(?=\p{Script=Han})/u;

/** Where the title ends that has `word` up to `end`. */
function titleEnd(text: string, end: number): number {
  const nominee = NOMINEE.exec(text.slice(end, end + 7))?.[0] ?? '';
  return end + (nominee.length > 1 ? nominee.length : 0);
}

function titleAt(text: string, head: number, word: string): Title {
  const { kind, implied } = titleWords().words.get(word) as TitleWord;
  const end = titleEnd(text, head + word.length);
  return { ...withModifiers(text, head), head, end, core: head + coreOf(word), word, kind, implied };
}

/** Every title of the text, in order. `主任` in `主任医师` is none: the longest word wins. */
export function findTitles(text: string): Title[] {
  const { words, longest } = titleWords();
  const titles: Title[] = [];
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at, words, longest);
    const title = word && words.get(word)?.kind !== 'none' ? titleAt(text, at, word) : null;
    if (title) titles.push(title);
    at = title?.end ?? at + (word?.length ?? 1);
  }
  return titles.filter((title, at) => !isModifier(title, titles[at + 1]));
}

/** 助理 in 助理总经理 is no title of its own. */
const isModifier = (title: Title, next: Title | undefined): boolean =>
  !!next && next.start <= title.start && next.head >= title.end;

/** Is the word a title or an occupation? */
export const isTitle = (word: string): boolean => titleWords().words.has(word);

/** 市领导, 旗领导: what those are called whose posts the reader is taken to know. */
export const isLeader = (word: string): boolean => word.endsWith('领导');
