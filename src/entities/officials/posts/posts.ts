/** Text → its posts, those said together of one holder in one list (市委副书记、市长), apart from occupations. */

import type { Scene } from '../scene.ts';
import { isLeader } from '../titles/title-words.ts';
import { findTitles, type Title } from '../titles/titles.ts';
import { phraseStart } from './phrase-start.ts';

/** One post as printed: the phrase from `start` to `end`, its title inside. */
export interface PostPhrase {
  start: number;
  end: number;
  title: Title;
}

/** Posts said together of the same holder: `市委常委、宣传部部长`. */
export interface PostList {
  start: number;
  end: number;
  phrases: PostPhrase[];
}

const JOINERS = ['、', '兼', '，', '和', '及', '以及', '暨', '兼任', '、兼'];

/** Is `phrase` said of the same holder as the list before it? */
function joins(text: string, list: PostList, phrase: PostPhrase): boolean {
  const last = list.phrases.at(-1) as PostPhrase;
  if (isLeader(last.title.word) || isLeader(phrase.title.word)) return false;
  if (/(?:有关|相关|部门)$/.test(text.slice(last.start, last.title.start))) return false;
  return JOINERS.includes(text.slice(list.end, phrase.start)) || (phrase.start === list.end && phrase.title.kind === 'office');
}

/** 番禺区|长隆: a word of the dictionary that runs over the title's end, and begins inside the title. */
function isCut({ wordEndingAt }: Scene, { head, end }: Title): boolean {
  const over = [1, 2, 3].map((length) => wordEndingAt.get(end + length)).find((word) => word && word.start < end);
  return !!over && over.start > head && over.end - over.start > 1 && wordEndingAt.get(over.start)?.tag === 'ns';
}

/** 该项目负责人, 项目经理, “甲”负责人: who answers for an undertaking holds no post in any body. */
const isOfProject = (own: string, { word }: Title): boolean =>
  /^(?:负责人|主理人|领队|经理)$/.test(word) && /(?:^[该本此这一个]*(?:项目|课题|活动|作品|研发)|[”》])$/.test(own);

/** The words before the title, with the quotation that ends there. */
const ownWords = (text: string, start: number, title: Title): string =>
  start === title.start ? (text[start - 1] ?? '') : text.slice(start, title.start);

/** Puts the phrase into the list it goes on, or begins another. */
function addTo(text: string, lists: PostList[], phrase: PostPhrase): void {
  const last = lists.at(-1);
  if (last && joins(text, last, phrase)) {
    last.phrases.push(phrase);
    last.end = phrase.end;
  } else lists.push({ start: phrase.start, end: phrase.end, phrases: [phrase] });
}

/** Every list of posts in the text, in order. */
export function findPosts(scene: Scene): { offices: PostList[]; occupations: PostPhrase[] } {
  const offices: PostList[] = [];
  const occupations: PostPhrase[] = [];
  let floor = 0;
  for (const title of findTitles(scene.text)) {
    if (isCut(scene, title)) continue;
    const start = phraseStart(scene, title, floor);
    const phrase = { start, end: title.end, title };
    if (title.kind === 'person' || isOfProject(ownWords(scene.text, start, title), title)) occupations.push(phrase);
    else {
      floor = title.end;
      addTo(scene.text, offices, phrase);
    }
  }
  return { offices, occupations };
}
