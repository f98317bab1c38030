/** Text → its posts, those said together of one holder in one list (市委副书记、市长), apart from occupations. */
import type { OfficialsView } from '../officials-view.ts';
import type { PrintedTitle } from '../titles/find-titles.ts';
import { isLeader } from '../titles/title-words.ts';
import { phraseStart } from './phrase-start.ts';
import type { PostList, PostPhrase } from './post.ts';

const JOINERS = ['、', '兼', '，', '和', '及', '以及', '暨', '兼任', '、兼'];

/** Is `phrase` said of the same holder as the one before it? */
function joins(text: string, last: PostPhrase, phrase: PostPhrase): boolean {
  if (isLeader(last.title.word) || isLeader(phrase.title.word)) return false;
  if (/(?:有关|相关|部门)$/.test(text.slice(last.start, last.title.start))) return false;
  return JOINERS.includes(text.slice(last.end, phrase.start)) || (phrase.start === last.end && phrase.title.kind === 'office');
}

/** 番禺区|长隆, 白山市|长白县: a place of the dictionary or of the text that runs over the title's end, and begins inside the title. */
function isCut({ words, entityStart }: OfficialsView, { head, end }: PrintedTitle): boolean {
  const name = entityStart.get(end + 1);
  if (name !== undefined && name > head && name < end) return true;
  const over = words.at(end);
  return !!over && over.start > head && over.start < end && over.end <= end + 3 && words.endingAt(over.start)?.tag === 'ns';
}

/** 该项目负责人, 项目经理, “甲”负责人: who answers for an undertaking holds no post in any body. */
const isOfProject = (own: string, { word }: PrintedTitle): boolean =>
  /^(?:负责人|主理人|领队|经理)$/.test(word) && /(?:^[该本此这一个]*(?:项目|课题|活动|作品|研发)|[”》])$/.test(own);

/** The words before the title, with the quotation that ends there. */
const ownWords = (text: string, { start, title }: PostPhrase): string =>
  start === title.start ? (text[start - 1] ?? '') : text.slice(start, title.start);

/** An occupation (教授, 牧民) or who answers for an undertaking: no office. */
const isOccupation = (text: string, phrase: PostPhrase): boolean =>
  phrase.title.kind === 'person' || isOfProject(ownWords(text, phrase), phrase.title);

/** Phrases in order → those said of the same holder together. */
function listsOf(text: string, phrases: readonly PostPhrase[]): PostList[] {
  const groups: PostPhrase[][] = [];
  for (const phrase of phrases) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joins(text, last, phrase)) group.push(phrase);
    else groups.push([phrase]);
  }
  return groups.map((group) => ({ start: group.at(0)?.start ?? 0, end: group.at(-1)?.end ?? 0, phrases: group }));
}

/** Every list of posts that the titles of the text make, in order, and the occupations among them. */
export function findPosts(
  view: OfficialsView,
  titles: readonly PrintedTitle[],
): { lists: readonly PostList[]; occupations: readonly PostPhrase[] } {
  const { text } = view;
  const offices: PostPhrase[] = [];
  const occupations: PostPhrase[] = [];
  for (const title of titles.filter((one) => !isCut(view, one))) {
    const phrase = { start: phraseStart(view, title, offices.at(-1)?.end ?? 0), end: title.end, title };
    (isOccupation(text, phrase) ? occupations : offices).push(phrase);
  }
  return { lists: listsOf(text, offices), occupations };
}
