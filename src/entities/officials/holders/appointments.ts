/** Verbs of office → who holds, takes up or leaves which posts: 任命甲为乙, 甲历任乙、丙, 免去甲的乙职务. */
import type { NameReading } from '../../../words/person-names.ts';
import type { PostList } from '../posts/posts.ts';
import { resolvePosts } from '../posts/resolve-post.ts';
import type { Post } from '../posts/said-post.ts';
import { lastBefore, type Scene } from '../scene.ts';
import { listsFrom } from './chains.ts';
import { LEAVES, NAMES, TAKES } from './office-verbs.ts';
import type { Register } from './register.ts';
import { findSubjects, lastSubject, subjectsOf } from './subjects.ts';

/** Who is said to hold which lists of posts. */
interface Telling {
  name: NameReading;
  lists: PostList[];
  former: boolean;
  asOf: string | null;
  /** The agency before the verb: 到某乡政府担任. */
  place: Post | null;
}

/** 1966年出生，…，2003年6月任: the date said of the post itself. */
function dateBefore(text: string, at: number): string | null {
  const found = [...text.slice(Math.max(0, at - 24), at).matchAll(/(\d{4})年(?:(\d{1,2})月)?/g)].at(-1);
  return found ? (found[2] ? `${found[1]}-${found[2].padStart(2, '0')}` : (found[1] as string)) : null;
}

/** The agency that ends at `at`, as a post to which the next ones may refer. */
function placeBefore(scene: Scene, at: number): Post | null {
  const found = lastBefore(scene.placedAgencies, at, 40, ({ mention }) => mention.end === at);
  const agency = found && { id: found.id, name: found.name };
  return agency && { start: at, end: at, title: '', agency, former: false, acting: false, rule: 'agency-verb' };
}

const plain = { former: false, asOf: null, place: null };

/** 任命甲为乙; 选举甲为乙; 免去甲的乙职务. */
function namedAfterVerb({ text, names }: Scene, lists: PostList[], claimed: Set<PostList>): Telling[] {
  const read = (verb: RegExp, link: RegExp, former: boolean) =>
    [...text.matchAll(verb)].flatMap((match): Telling[] => {
      const at = match.index + match[0].length;
      const as = link.exec(text.slice(at, at + 22));
      const name = as && names.before(at + (as[1] as string).length);
      if (!as || name?.start !== at) return [];
      return [{ ...plain, name, former, lists: listsFrom(text, lists, at + as[0].length, claimed) }];
    });
  const appointed = read(NAMES, /^([\p{Script=Han}·]{2,15}?)(?:同志)?(?:为|担任)/u, false);
  return [...appointed, ...read(/免去/g, /^([\p{Script=Han}·]{2,15}?)(?:同志)?的/u, true)];
}

/** 甲历任乙、丙; 接受甲辞去乙职务. A list belongs to the verb nearest before it, so the last verb is read first. */
function namedBeforeVerb(scene: Scene, lists: PostList[], known: NameReading[], claimed: Set<PostList>): Telling[] {
  const { text } = scene;
  const verbs = [
    ...[...text.matchAll(TAKES)].map((match) => ({ match, leaves: false })),
    ...[...text.matchAll(LEAVES)].map((match) => ({ match, leaves: true })),
  ];
  verbs.sort((a, b) => b.match.index - a.match.index);
  const found = verbs.flatMap(({ match: { index, 0: verb }, leaves }): Telling[] => {
    const after = listsFrom(text, lists, index + verb.length, claimed);
    const subjects = after.length ? subjectsOf(scene, index, known) : [];
    const former = leaves || /^(?:先后|曾|历)/.test(verb);
    const told = { former, asOf: leaves ? null : dateBefore(text, index), place: placeBefore(scene, index) };
    return subjects.map((name) => ({ name, lists: after, ...told })).reverse();
  });
  return found.reverse();
}

/** `甲，男，1960年生。某公司原董事长。`: a sentence of a biography that is nothing but posts. */
function biographies({ text }: Scene, lists: PostList[], known: NameReading[]): Telling[] {
  return lists.flatMap((list): Telling[] => {
    if (text[list.start - 1] !== '。' || text[list.end] !== '。') return [];
    const name = lastSubject(text, list.start, known);
    const told = name && text.slice(name.end, list.start);
    return name && told && told.length < 200 && /^，(?:男|女)，/.test(told) ? [{ ...plain, name, lists: [list] }] : [];
  });
}

/** Reads posts that no name stands beside: appointments, dismissals, CVs. */
export function readAppointments(scene: Scene, lists: PostList[], register: Register): void {
  const claimed = new Set<PostList>();
  const note = ({ name, lists: held, former, asOf, place }: Telling) => {
    for (const { phrases } of held) {
      const posts = resolvePosts(scene, phrases, place).map((post) => ({ ...post, former: former || post.former }));
      register.hold(name, posts, former ? 'leaves-post' : 'takes-post', asOf ?? undefined);
    }
  };
  namedAfterVerb(scene, lists, claimed).forEach(note);
  const known = findSubjects(scene, register);
  [...biographies(scene, lists, known), ...namedBeforeVerb(scene, lists, known, claimed)].forEach(note);
}
