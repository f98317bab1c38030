/** An article with its regions and agencies → what each stage of reading its people makes of it, in the order in which they run. */
import type { Agency, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { findAppointments } from './holders/appointments.ts';
import { gatherHolders, type Holder, type Holding } from './holders/gather-holders.ts';
import { findHeldLists, type HeldList, holdingsBeside } from './holders/holders-beside.ts';
import { type OfficialsView, officialsViewOf } from './officials-view.ts';
import { findPeople, type People } from './people/find-people.ts';
import { findPosts } from './posts/find-posts.ts';
import type { PostList, PostPhrase } from './posts/post.ts';
import { findTitles, type PrintedTitle } from './titles/find-titles.ts';

/** The stages' outputs; nothing in them changes later. */
export interface OfficialStages {
  readonly view: OfficialsView;
  readonly titles: readonly PrintedTitle[];
  /** Lists of posts, and the occupations, which are none. */
  readonly posts: { readonly lists: readonly PostList[]; readonly occupations: readonly PostPhrase[] };
  /** Lists that a name stands beside, each with its agencies. */
  readonly held: readonly HeldList[];
  /** Who is said by a verb to hold, take up or leave posts of the other lists. */
  readonly appointments: readonly Holding[];
  readonly holders: readonly Holder[];
  /** Names of others, with what was taken for one. */
  readonly people: People;
}

/** Runs the stages, each on what those before it made. */
export function officialStages(article: ArticleView, regions: readonly Region[], agencies: readonly Agency[]): OfficialStages {
  const view = officialsViewOf(article, regions, agencies);
  const titles = findTitles(view.text);
  const posts = findPosts(view, titles);
  const held = findHeldLists(view, posts.lists, posts.occupations);
  const beside = holdingsBeside(held);
  const taken = new Set(held.map(({ list }) => list));
  const appointments = findAppointments(
    view,
    posts.lists.filter((list) => !taken.has(list)),
    beside,
  );
  const holders = gatherHolders(view, [...beside, ...appointments]);
  return { view, titles, posts, held, appointments, holders, people: findPeople(view, posts.occupations, holders) };
}
