/** Text and its lists of posts → the verbs of office in it, each with the lists that stand behind it: 任命甲为乙, 历任甲县县长，乙市副市长. */
import type { Span } from '../../../articles/article.ts';
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { countBelow } from '../../../words/ordered.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Rule } from '../../reading/rule.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PostList } from '../posts/post.ts';

/** The verbs of one sense, as alternatives. */
const verbsOf = (sense: LexiconRow<'office-verbs'>['sense']): string =>
  alternatives(lexicon('office-verbs').filter((row) => row.sense === sense));

/** 历任, 先后担任, 现为: posts stand behind it; 系 only where a clause begins. */
const takingVerbs = once(
  () => new RegExp(`(?:先后|曾经|曾|历|现|兼|后)?(?:先后)?(?:${verbsOf('take')}|(?<=[，。；])系)(?:了|过)?`, 'g'),
);
/** 辞去, 不再担任: the posts behind it are left. */
const leavingVerbs = once(() => new RegExp(verbsOf('leave'), 'g'));
/** 任命, 选举: the person behind it is named to a post. */
const namingVerbs = once(() => new RegExp(`(?:${verbsOf('name')})[：，]?`, 'g'));

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
function claimChains(text: string, lists: readonly PostList[], places: readonly number[]): PostList[][] {
  const claimed = new Set<PostList>();
  return places.map((at) => {
    const chain = chainFrom(text, lists, at, claimed);
    for (const list of chain) claimed.add(list);
    return chain.map((list, index) => (index ? list : cutAt(list, at)));
  });
}

/** A verb with the lists of posts that it is said of. */
export interface VerbWithPosts extends OfficeVerb {
  lists: readonly PostList[];
}

/** Every verb of office with its posts. */
export function verbsWithPosts(view: OfficialsView, lists: readonly PostList[]): VerbWithPosts[] {
  const verbs = findOfficeVerbs(view);
  const places = verbs.map(({ end }) => end);
  const chains = claimChains(view.text, lists, places);
  return verbs.map((verb, index) => ({ ...verb, lists: chains[index] ?? [] }));
}
