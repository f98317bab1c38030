/** Verbs of office, sentences of a biography → who holds, takes up or leaves which posts: 任命甲为乙, 甲历任乙、丙, 免去甲的乙职务. */
import type { Span } from '../../../articles/article.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Rule } from '../../reading/rule.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PostList } from '../posts/find-posts.ts';
import { mentioned, type PostAgency } from '../posts/post.ts';
import { resolvePosts } from '../posts/resolve-post.ts';
import { gatherHolders, type Holding } from './gather-holders.ts';
import { leavingVerbs, namingVerbs, takingVerbs } from './office-verbs.ts';
import { claimChains } from './post-chains.ts';
import { findSubjects, lastSubject, subjectsOf } from './verb-subjects.ts';

/** A verb of office; the posts stand from `end` on. */
interface OfficeVerb extends Span {
  /** The person that it names itself: 任命|李长河|为. */
  name: NameReading | null;
  /** The posts are no longer held. */
  former: boolean;
  /** Does a date before the verb say when the posts were taken up? */
  dated: boolean;
}

/** Verbs that name the person behind them, who stands before `link`. */
function verbsBeforeName({ text, names }: OfficialsView, verb: RegExp, link: RegExp, former: boolean): OfficeVerb[] {
  return [...text.matchAll(verb)].flatMap(({ index, 0: printed }) => {
    const at = index + printed.length;
    const [whole = '', person = ''] = link.exec(text.slice(at, at + 22)) ?? [];
    const name = person ? names.before(at + person.length) : null;
    return name?.start === at ? [{ start: index, end: at + whole.length, name, former, dated: false }] : [];
  });
}

/** Verbs said of somebody named before. */
const verbsBehindName = ({ text }: OfficialsView, verb: RegExp, leaves: boolean): OfficeVerb[] =>
  [...text.matchAll(verb)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
    name: null,
    former: leaves || /^(?:先后|曾|历)/.test(printed),
    dated: !leaves,
  }));

/** The ways to say by a verb that somebody holds posts. */
export const OFFICE_VERB_RULES: readonly Rule<OfficialsView, OfficeVerb[]>[] = [
  {
    name: 'named-to-post',
    example: '会议任命李长河为市水利局局长',
    apply: (view) => verbsBeforeName(view, namingVerbs(), /^([\p{Script=Han}·]{2,15}?)(?:同志)?(?:为|担任)/u, false),
  },
  {
    name: 'removed-from-post',
    example: '会议免去李长河的市水利局局长职务',
    apply: (view) => verbsBeforeName(view, /免去/g, /^([\p{Script=Han}·]{2,15}?)(?:同志)?的/u, true),
  },
  {
    name: 'takes-post',
    example: '李长河历任甲县县长、乙市副市长',
    apply: (view) => verbsBehindName(view, takingVerbs(), false),
  },
  {
    name: 'leaves-post',
    example: '接受李长河辞去副市长职务',
    apply: (view) => verbsBehindName(view, leavingVerbs(), true),
  },
];

/** Every verb of office. A list of posts belongs to the verb nearest before it: of verbs behind a name the last comes first. */
function findOfficeVerbs(view: OfficialsView): OfficeVerb[] {
  const verbs = OFFICE_VERB_RULES.flatMap(({ apply }) => apply(view));
  const behind = verbs.filter(({ name }) => !name).sort((a, b) => b.start - a.start);
  return [...verbs.filter(({ name }) => name), ...behind];
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
  }: Pick<Holding, 'name' | 'asOf'> & { lists: PostList[]; former: boolean; place: PostAgency | null },
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
  const verbs = findOfficeVerbs(view);
  const chains = claimChains(
    text,
    lists,
    verbs.map(({ end }) => end),
  );
  const told = verbs.map((verb, index) => ({ ...verb, lists: chains[index] ?? [] }));
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
