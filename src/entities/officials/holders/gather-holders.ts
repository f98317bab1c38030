/** Who the text says holds which posts, saying by saying → each holder once, each post of a holder once. */

import type { NameReading } from '../../../words/person-names.ts';
import type { Position } from '../../facts.ts';
import type { MentionRule } from '../../mention-rule.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { NameSource } from '../names/name-mentions.ts';
import type { Post } from '../posts/post.ts';
import { isLeader } from '../titles/title-words.ts';

/** One saying: somebody holds posts. */
export interface Holding {
  name: NameReading;
  posts: readonly Post[];
  /** What the mentions of the name say of how it was read. */
  mentionRule: MentionRule;
  /** When the posts are said to be held; null: at the article's date. */
  asOf: string | null;
}

/** Somebody with all posts that the text gives them. */
export interface Holder {
  name: string;
  positions: readonly Position[];
  source: NameSource;
}

/** Lines at the head of a text in which who speaks may be printed, and the longest such line. */
const [HEAD, LINE] = [3, 40];

/** `旗长王丽` in a line of its own at the head of a report: whoever gives it holds a post. */
const isSpeaker = ({ article: { text } }: ArticleView, name: string): boolean =>
  text.split('\n', HEAD).some((line, at) => line.length <= LINE && line.endsWith(name) && (at > 0 || line.length > name.length));

/** Names in bylines: who wrote the article holds no post in it; who speaks in it may. */
export const bylinesOf = (view: ArticleView): ReadonlySet<string> =>
  new Set(view.article.bylines.flatMap(({ name, role }) => (role === 'author' && isSpeaker(view, name) ? [] : [name])));

/** Is the post said already: with the same body, or now without any? */
const isSaid = (positions: readonly Position[], { title, former, agency }: Position): boolean =>
  positions.some((one) => one.title === title && one.former === former && (!agency || one.agency?.id === agency.id));

/** 旗领导 says nothing of somebody whose post is told. */
function withoutLeader(positions: readonly Position[]): readonly Position[] {
  const told = positions.filter(({ title }) => !isLeader(title));
  return told.length ? told : positions;
}

/** The holders in the order in which they are first said to be; a holder's name is marked as the first saying read it. */
export function gatherHolders(view: ArticleView, holdings: readonly Holding[]): Holder[] {
  const bylines = bylinesOf(view);
  const date = view.article.date ?? view.page.issueDate;
  const holders = new Map<string, { positions: Position[]; source: NameSource }>();
  for (const { name, posts, mentionRule, asOf } of holdings) {
    const word = view.text.slice(name.start, name.end);
    if (bylines.has(word)) continue;
    const holder = holders.get(word) ?? { positions: [], source: { rule: mentionRule, score: name.score } };
    holders.set(word, holder);
    for (const { start, end, title, agency, former, acting } of posts) {
      const held = agency && { id: agency.id, name: agency.name };
      const position = { start, end, title, agency: held, former, acting, asOf: asOf ?? date };
      if (!isSaid(holder.positions, position)) holder.positions.push(position);
    }
  }
  return [...holders].map(([name, { positions, source }]) => ({ name, positions: withoutLeader(positions), source }));
}
