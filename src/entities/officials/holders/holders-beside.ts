/** Lists of posts → who holds them, where names stand beside. */
import type { NameReading } from '../../../words/person-names.ts';
import { firstAnswer } from '../../reading/rule.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { Post, PostList, PostPhrase } from '../posts/post.ts';
import { resolvePosts } from '../posts/resolve-post.ts';
import type { Holding } from './gather-holders.ts';
import { HOLDER_RULES, type HolderRule } from './holder-rules.ts';

/** A list of posts with its holders. */
export interface HeldList {
  list: PostList;
  names: readonly NameReading[];
  posts: readonly Post[];
  rule: HolderRule;
}

/** A list of 成员 or 助理 alone names no office. */
const holdsOffice = ({ phrases }: PostList): boolean => phrases.some(({ title }) => title.kind === 'office');

/** 李长河|局长: a name in the phrase is none of the words before the title. */
const phrasesOf = ({ phrases }: PostList, { nameInPhrase }: HolderRule): readonly PostPhrase[] =>
  nameInPhrase ? phrases.map((phrase) => ({ ...phrase, start: phrase.title.start })) : phrases;

/** Each list that names stand beside, with them; what its posts leave out the list before it in the sentence says. */
export function findHeldLists(view: OfficialsView, lists: readonly PostList[], occupations: readonly PostPhrase[]): HeldList[] {
  const { text } = view;
  const inPost = new Uint8Array(text.length + 1);
  for (const { start, end } of lists) inPost.fill(1, start, end);
  const isPost = (at: number): boolean => inPost[at] === 1;
  const occupationEnds = new Map(occupations.toReversed().map(({ start, end }) => [start, end]));
  const held: HeldList[] = [];
  for (const list of lists.filter(holdsOffice)) {
    const found = firstAnswer(HOLDER_RULES, { view, list, isPost, occupationEnds });
    if (!found?.answer.length) continue;
    const before = held.at(-1);
    const near = before && !/[。！？\n]/.test(text.slice(before.list.end, list.start)) ? before.posts.at(-1)?.agency : null;
    const posts = resolvePosts(view, phrasesOf(list, found.rule), near ?? null);
    held.push({ list, names: found.answer, posts, rule: found.rule });
  }
  return held;
}

/** Who holds the posts of the lists, name by name. */
export const holdingsBeside = (held: readonly HeldList[]): Holding[] =>
  held.flatMap(({ names, posts, rule: { mentionRule } }) => names.map((name) => ({ name, posts, mentionRule, asOf: null })));
