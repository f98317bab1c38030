/** Article with its regions and agencies → the people it names, officials with their posts and others, through stages that rest on each other. */
import type { Agency, Mention, Official, Person, Position, Region } from '../facts.ts';
import { officialId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { findAppointments } from './holders/appointments.ts';
import { gatherHolders, type Holder, type Holding } from './holders/gather-holders.ts';
import { findHeldLists, type HeldList, holdingsBeside } from './holders/holders-beside.ts';
import { findNameMentions } from './names/name-mentions.ts';
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
  /** By name, where the text has each of them. */
  readonly mentions: ReadonlyMap<string, Mention[]>;
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
  const people = findPeople(view, posts.occupations, holders);
  const sources = new Map([...people.people, ...holders.map(({ name, source }) => [name, source] as const)]);
  const mentions = findNameMentions(view.text, sources);
  return { view, titles, posts, held, appointments, holders, people, mentions };
}

/** The province of the first post held: its agency's, else the page's home; none for posts at the centre. */
function provinceOfOffice({ home, regions, agencies }: OfficialsView, positions: readonly Position[]): string | null {
  for (const { agency } of positions) {
    if (!agency) continue;
    if (/^(?:中国共产党中央|中华人民共和国|国务院|国家)/.test(agency.name)) return null;
    const region =
      agencies.find(({ id }) => id === agency.id)?.region ?? regions.find(({ name }) => agency.name.includes(name))?.id;
    const province = /^region-(\d\d)\d{4}/.exec(region ?? '')?.[1];
    if (province) return `region-${province}0000`;
  }
  return home && `region-${home}`;
}

/** Those who hold posts, as facts. */
export const officialsOf = ({ view, holders, mentions }: OfficialStages): Official[] =>
  holders.map(({ name, positions }) => ({
    id: officialId(name, provinceOfOffice(view, positions)),
    name,
    positions: [...positions],
    mentions: mentions.get(name) ?? [],
  }));

/** The others, as facts; people in bylines are neither. */
export const peopleOf = ({ people, mentions }: OfficialStages): Person[] =>
  [...people.people.keys()].map((name) => ({ name, mentions: mentions.get(name) ?? [] }));
