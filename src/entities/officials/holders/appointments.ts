/** Verbs of office, sentences of a biography → who holds, takes up or leaves which posts: 任命甲为乙, 甲历任乙、丙, 免去甲的乙职务. */
import { countBelow } from '../../../words/ordered.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { findNameMentions } from '../names/name-mentions.ts';
import type { OfficialsView } from '../officials-view.ts';
import { mentioned, type PostAgency, type PostList } from '../posts/post.ts';
import { resolvePosts } from '../posts/resolve-post.ts';
import { gatherHolders, type Holding } from './gather-holders.ts';
import { verbsWithPosts } from './office-verbs.ts';

/** How far from a name a verb may still be said of it. */
const REACH = 1500;
/** `甲，男`, `甲，蒙古族`, `甲，1960年5月生`: a biography begins. */
const BIOGRAPHY = /，(?=男，|女，|\p{Script=Han}{1,4}族，|\d{4}年\d{1,2}月(?:出)?生)/gu;

/** Every place that names somebody of whom posts (`holders`) or a life are told, in order of the text. */
function findSubjects({ text, names }: OfficialsView, holders: readonly string[]): NameReading[] {
  const wordOf = ({ start, end }: NameReading): string => text.slice(start, end);
  const found = [...text.matchAll(BIOGRAPHY)].flatMap(({ index }) => {
    const name = names.before(index);
    return name && !/[族男女]$/.test(wordOf(name)) ? [name] : [];
  });
  const words = [...holders, ...found.map(wordOf)];
  const mentions = findNameMentions(text, new Map(words.map((word) => [word, { rule: 'takes-post' as const, score: 0.9 }])));
  return [...found, ...[...mentions.values()].flat()].sort((a, b) => a.start - b.start);
}

/** The last of the known names before `at`, in the same paragraph. */
function lastSubject(text: string, at: number, known: readonly NameReading[]): NameReading | null {
  const last = known[countBelow(known, at, ({ start }) => start) - 1];
  const between = last && at - last.end < REACH ? text.slice(last.end, at) : '\n';
  return last && !between.includes('\n') ? last : null;
}

/** The persons a verb at `at` is said of: the name before it (甲同志任) or the list of names (甲、乙当选), else the last one named in the paragraph. */
function subjectsOf(
  { text, names, nameLists }: OfficialsView,
  at: number,
  known: readonly NameReading[],
): readonly NameReading[] {
  const end = text.slice(at - 2, at) === '同志' ? at - 2 : at;
  const [list] = nameLists.endingAt(end);
  if (list) return list.names;
  const direct = names.before(end);
  const subject = direct && direct.score >= 0.8 ? direct : lastSubject(text, at, known);
  return subject ? [subject] : [];
}

/** 1966年出生，…，2003年6月任: the date said of the post itself. */
function dateBefore(text: string, at: number): string | null {
  const [, year, month] = [...text.slice(Math.max(0, at - 24), at).matchAll(/(\d{4})年(?:(\d{1,2})月)?/g)].at(-1) ?? [];
  if (!year) return null;
  return month ? `${year}-${month.padStart(2, '0')}` : year;
}

/** 到某乡政府担任: the agency named right before the verb, which the posts behind it leave out. */
function agencyAt(view: OfficialsView, at: number): PostAgency | null {
  const found = view.agencyMentions.lastBefore(at, 40, ({ end }) => end === at)?.of;
  return found ? mentioned(view, found) : null;
}

/** That `name` holds, or held, the posts of each list. */
const holdingsOf = (
  view: OfficialsView,
  {
    name,
    lists,
    former,
    asOf,
    place,
  }: Pick<Holding, 'name' | 'asOf'> & { lists: readonly PostList[]; former: boolean; place: PostAgency | null },
): Holding[] =>
  lists.map(({ phrases }) => ({
    name,
    posts: resolvePosts(view, phrases, place).map((post) => ({ ...post, former: former || post.former })),
    mentionRule: former ? 'leaves-post' : 'takes-post',
    asOf,
  }));

/** `甲，男，1960年生。某公司原董事长。`: a sentence of a biography that is nothing but posts. */
function biographies(view: OfficialsView, lists: readonly PostList[], known: readonly NameReading[]): Holding[] {
  const { text } = view;
  return lists.flatMap((list) => {
    if (text[list.start - 1] !== '。' || text[list.end] !== '。') return [];
    const name = lastSubject(text, list.start, known);
    const life = name ? text.slice(name.end, list.start) : '';
    const tells = life.length < 200 && /^，(?:男|女)，/.test(life);
    return name && tells ? holdingsOf(view, { name, lists: [list], former: false, asOf: null, place: null }) : [];
  });
}

/** Posts that no name stands beside: appointments, dismissals, CVs. `beside` is who holds the posts that a name stands beside. */
export function findAppointments(view: OfficialsView, lists: readonly PostList[], beside: readonly Holding[]): Holding[] {
  const { text } = view;
  const told = verbsWithPosts(view, lists);
  const named = told.flatMap(({ name, former, lists }) =>
    name ? holdingsOf(view, { name, lists, former, asOf: null, place: null }) : [],
  );
  const known = findSubjects(
    view,
    gatherHolders(view, [...beside, ...named]).map(({ name }) => name),
  );
  const behind = told
    .filter(({ name, lists }) => !name && lists.length)
    .reverse()
    .flatMap(({ start, former, dated, lists }) => {
      const asOf = dated ? dateBefore(text, start) : null;
      const place = agencyAt(view, start);
      return subjectsOf(view, start, known).flatMap((name) => holdingsOf(view, { name, lists, former, asOf, place }));
    });
  return [...named, ...biographies(view, lists, known), ...behind];
}
