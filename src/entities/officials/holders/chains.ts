/** A place after a verb of office → the lists of posts that stand there, one after another: 历任甲县县长，乙市副市长. */
import { countBelow } from '../../../words/ordered.ts';
import type { PostList } from '../posts/posts.ts';

/** Between posts of one person: a sign, a date, 后改任. */
const BETWEEN = /^(?:[，、；和及兼]|以及|职务|等|\d{4}年(?:\d+月)?|后|起|后改?任|改任|转任|任)*$/;
/** Between verb and post: nothing, or the occupations said before (助理工程师、). */
const FIRST = /^(?:[^。；！？\n]{1,30}、|[和及兼])?$/;
/** Nobody is said to hold more lists of posts than this after one verb. */
const MOST = 30;
/** Longest text between two lists. */
const GAP = 40;

/** A list whose first phrase runs over `at` to the left begins there. */
function cutAt(list: PostList, at: number): PostList {
  const [first, ...rest] = list.phrases as [PostList['phrases'][number], ...PostList['phrases']];
  return list.start < at && first.title.start >= at ? { ...list, start: at, phrases: [{ ...first, start: at }, ...rest] } : list;
}

/** The lists from `at` on, apart by nothing but a sign or a date. Those in `claimed` belong to a later verb; what is found is added to it. */
export function listsFrom(text: string, lists: PostList[], at: number, claimed: Set<PostList>): PostList[] {
  const found: PostList[] = [];
  for (let n = countBelow(lists, at + 1, ({ end }) => end); n < lists.length && found.length < MOST; n++) {
    const one = lists[n] as PostList;
    const last = found.at(-1);
    const list = last ? one : cutAt(one, at);
    const from = last?.end ?? at;
    if (claimed.has(one) || list.start < from || list.start - from > GAP) break;
    if (!(last ? BETWEEN : FIRST).test(text.slice(from, list.start))) break;
    found.push(list);
    claimed.add(one);
  }
  return found;
}
