/** Places behind verbs of office → the lists of posts that stand there, one after another: 历任甲县县长，乙市副市长. */
import { countBelow } from '../../../words/ordered.ts';
import type { PostList } from '../posts/find-posts.ts';

/** Between posts of one person: a sign, a date, 后改任. */
const BETWEEN = /^(?:[，、；和及兼]|以及|职务|等|\d{4}年(?:\d+月)?|后|起|后?改?任|改任|转任|任)*$/;
/** Between verb and post: nothing, or the occupations said before (助理工程师、). */
const FIRST = /^(?:[^。；！？\n]{1,30}、|[和及兼])?$/;
/** Nobody is said to hold more lists of posts than this after one verb. */
const MOST = 30;
/** Longest text between two lists. */
const GAP = 40;

/** A list whose first phrase runs over `at` to the left begins there. */
function cutAt(list: PostList, at: number): PostList {
  const [first, ...rest] = list.phrases;
  const runsOver = first && list.start < at && first.title.start >= at;
  return runsOver ? { ...list, start: at, phrases: [{ ...first, start: at }, ...rest] } : list;
}

/** The lists on from `at`, apart by nothing but a sign or a date, up to one that is claimed. */
function chainFrom(text: string, lists: readonly PostList[], at: number, claimed: ReadonlySet<PostList>): PostList[] {
  const first = countBelow(lists, at + 1, ({ end }) => end);
  const chain: PostList[] = [];
  let from = at;
  for (const list of lists.slice(first, first + MOST)) {
    const start = chain.length ? list.start : cutAt(list, at).start;
    if (claimed.has(list) || start < from || start - from > GAP) break;
    if (!(chain.length ? BETWEEN : FIRST).test(text.slice(from, start))) break;
    chain.push(list);
    from = list.end;
  }
  return chain;
}

/** For each place the lists of posts behind it; a list that stands behind several places belongs to the one that comes first in `places`. */
export function claimChains(text: string, lists: readonly PostList[], places: readonly number[]): PostList[][] {
  const claimed = new Set<PostList>();
  return places.map((at) => {
    const chain = chainFrom(text, lists, at, claimed);
    for (const list of chain) claimed.add(list);
    return chain.map((list, index) => (index ? list : cutAt(list, at)));
  });
}
