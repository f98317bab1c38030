/** Article → the people it names: officials with their posts, and others. */

import type { Agency, Official, Person, Position, Region } from '../facts.ts';
import { officialId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { readAppointments } from './holders/appointments.ts';
import { type Holders, nameBefore, nameFillsPhrase, namesAfter } from './holders/holders.ts';
import { Register } from './holders/register.ts';
import { findMentions } from './names/mentions.ts';
import { readPeople } from './people/people.ts';
import { findPosts, type PostList } from './posts/posts.ts';
import { resolvePosts } from './posts/resolve-post.ts';
import type { Post } from './posts/said-post.ts';
import { type Scene, sceneOf } from './scene.ts';

/** A list of 成员 or 助理 alone names no office. */
const holdsOffice = ({ phrases }: PostList): boolean => phrases.some(({ title }) => title.kind === 'office');

/** Links each list of posts to the names beside it. */
function linkBeside(scene: Scene, lists: PostList[], occupations: Map<number, number>, register: Register): Set<PostList> {
  const linked = new Set<PostList>();
  const taken = new Uint8Array(scene.text.length + 1);
  for (const { start, end } of lists) taken.fill(1, start, end);
  let before: { list: PostList; posts: Post[] } | null = null;
  for (const list of lists) {
    if (!holdsOffice(list)) continue;
    const holders: Holders | null =
      nameFillsPhrase(scene, list) ?? namesAfter(scene, list, taken, occupations) ?? nameBefore(scene, list);
    if (!holders) continue;
    const near =
      before && !/[。！？\n]/.test(scene.text.slice(before.list.end, list.start)) ? (before.posts.at(-1) ?? null) : null;
    const own =
      holders.rule === 'name-title' ? list.phrases.map((phrase) => ({ ...phrase, start: phrase.title.start })) : list.phrases;
    const posts = resolvePosts(scene, own, near);
    for (const name of holders.names) register.hold(name, posts, holders.rule);
    linked.add(list);
    before = { list, posts };
  }
  return linked;
}

/** The province of the first post held: its agency's, else the page's home; none for posts at the centre. */
function provinceOfOffice({ agencies, regions, context }: Scene, positions: Position[]): string | null {
  for (const { agency } of positions) {
    if (!agency) continue;
    if (/^(?:中国共产党中央|中华人民共和国|国务院|国家)/.test(agency.name)) return null;
    const region =
      agencies.find(({ id }) => id === agency.id)?.region ?? regions.find(({ name }) => agency.name.includes(name))?.id;
    const province = /^region-(\d\d)\d{4}/.exec(region ?? '')?.[1];
    if (province) return `region-${province}0000`;
  }
  return context.home && `region-${context.home}`;
}

/** Persons of the text, apart by whether they hold an office; people in bylines are neither. */
export function readOfficials(
  context: ArticleView,
  regions: Region[],
  agencies: Agency[],
): { officials: Official[]; people: Person[] } {
  const scene = sceneOf(context, regions, agencies);
  const { offices, occupations } = findPosts(scene);
  const register = new Register(context);
  const occupationEnds = new Map(occupations.toReversed().map(({ start, end }) => [start, end]));
  const linked = linkBeside(scene, offices, occupationEnds, register);
  readAppointments(
    scene,
    offices.filter((list) => !linked.has(list)),
    register,
  );
  const people = readPeople(scene, occupations, register);
  const mentions = findMentions(context.text, new Map([...people, ...register.rules()]));
  return {
    officials: register.holders().map(({ name, positions }) => ({
      id: officialId(name, provinceOfOffice(scene, positions)),
      name,
      positions,
      mentions: mentions.get(name) ?? [],
    })),
    people: [...people.keys()].map((name) => ({ name, mentions: mentions.get(name) ?? [] })),
  };
}
