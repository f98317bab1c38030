/** Titles → posts: how far to the left a post's phrase reaches, and which posts are said of one holder (市委副书记、市长). */
import { wordSet } from '../../words/lexicon.ts';
import type { Scene } from './scene.ts';
import { findTitles, isLeader, type Title } from './titles.ts';

/** One post as printed: the phrase from `start` to `end`, its title inside. */
export interface PostPhrase {
  start: number;
  end: number;
  title: Title;
}

/** Posts said together of the same holder: `市委常委、宣传部部长`. */
export interface PostList {
  start: number;
  end: number;
  phrases: PostPhrase[];
}

const STOP = /[，。、；：！？“”‘’《》…—\n\d ]/;
/** 文化和旅游, 发展和改革: an organ's name, not two things. */
const INSIDE_ORGAN =
  /(?:文化|发展|工业|资源|住房|卫生|民族|规划|教育|商务|科学|劳动|农村|信息|林业|体育|改革|医学|科技发展|数码|健康|经济|社会|卫生|食品|药品|环境|生态|能源|交通|城乡建设|安全)$/;
const VERB = /担任|出任|现任|历任|兼任|任(?=\p{Script=Han}{2})/u;
const JOINERS = ['、', '兼', '，', '和', '及', '以及', '暨', '兼任', '、兼'];

let boundaries: Set<string> | null = null;

/** `（集团）` before `at` → the bracket's start; longer ones are no part of a name. */
function beforeBracket(text: string, at: number): number | null {
  const open = text.lastIndexOf('（', at);
  return open >= 0 && at - open <= 14 && text.indexOf('）', open) === at - 1 ? open : null;
}

/** Where the post's phrase starts: at the clause's start, or after a word that can't belong to it (据, 采访, 的). */
function phraseStart(scene: Scene, title: Title, floor: number): number {
  boundaries ??= wordSet('titles-boundaries');
  const { text } = scene;
  let at = title.start;
  while (at > Math.max(floor, title.start - 45)) {
    const named = scene.nameStart.get(at);
    if (named !== undefined && named >= floor) {
      at = named;
      continue;
    }
    if (text[at - 1] === '）') {
      const open = beforeBracket(text, at);
      if (open === null) break;
      at = open;
      continue;
    }
    const latin = scene.wordEndingAt.get(at);
    if (latin?.tag === 'eng' && latin.start >= floor) {
      at = latin.start;
      continue;
    }
    if (STOP.test(text[at - 1] as string) || text[at - 1] === '（') break;
    const word = scene.wordEndingAt.get(at);
    if (
      word &&
      boundaries.has(word.text) &&
      !(/^[和与及]$/.test(word.text) && INSIDE_ORGAN.test(text.slice(Math.max(0, at - 5), at - 1)))
    )
      break;
    if (word && word.tag === 'x' && /[为被由的了是]$/.test(word.text)) break;
    at = word ? Math.max(word.start, floor) : at - 1;
  }
  return at;
}

/** 王某任公司经理: the name and the verb before the post are no part of it, however the words are cut. */
function afterVerb(scene: Scene, start: number, title: Title): number {
  const at = start + scene.text.slice(start, title.start).search(VERB);
  if (at < start + 2) return start;
  const name = scene.names.before(at);
  const verb = VERB.exec(scene.text.slice(at, title.start))?.[0] ?? '';
  return name && name.start >= start && name.score >= 0.7 ? at + verb.length : start;
}

/** 局长|王某某|及相关部门负责人: the name behind the title before is no part of the next post. */
function afterName(scene: Scene, start: number, title: Title, floor: number): number {
  const name = start === floor && start > 0 ? scene.names.at(start) : null;
  return name && name.score >= 0.6 && name.end <= title.start ? name.end : start;
}

/** Is `phrase` said of the same holder as the list before it? */
function joins(text: string, list: PostList, phrase: PostPhrase): boolean {
  const last = list.phrases.at(-1) as PostPhrase;
  if (isLeader(last.title.word) || isLeader(phrase.title.word)) return false;
  if (/(?:有关|相关|部门)$/.test(text.slice(last.start, last.title.start))) return false;
  return JOINERS.includes(text.slice(list.end, phrase.start)) || (phrase.start === list.end && phrase.title.kind === 'office');
}

/** 番禺区|长隆: a word of the dictionary that runs over the title's end, and begins inside the title. */
function isCut({ wordEndingAt }: Scene, { head, end }: Title): boolean {
  const over = [1, 2, 3].map((length) => wordEndingAt.get(end + length)).find((word) => word && word.start < end);
  return !!over && over.start > head && over.end - over.start > 1 && wordEndingAt.get(over.start)?.tag === 'ns';
}

/** 该项目负责人, “甲”负责人: who answers for an undertaking holds no post in any body. */
const isOfProject = (own: string, { word }: Title): boolean =>
  /^(?:负责人|主理人|领队)$/.test(word) && /(?:^[该本此这一个]*(?:项目|课题|活动|作品|研发)|[”》])$/.test(own);

/** The words before the title, with the quotation that ends there. */
const ownWords = (text: string, start: number, title: Title): string =>
  start === title.start ? (text[start - 1] ?? '') : text.slice(start, title.start);

/** Every list of posts in the text, in order. */
export function findPosts(scene: Scene): { offices: PostList[]; occupations: PostPhrase[] } {
  const offices: PostList[] = [];
  const occupations: PostPhrase[] = [];
  let floor = 0;
  for (const title of findTitles(scene.text)) {
    if (isCut(scene, title)) continue;
    const start = afterName(scene, afterVerb(scene, phraseStart(scene, title, floor), title), title, floor);
    const phrase = { start, end: title.end, title };
    if (title.kind === 'person' || isOfProject(ownWords(scene.text, start, title), title)) {
      occupations.push(phrase);
      continue;
    }
    floor = title.end;
    const last = offices.at(-1);
    if (last && joins(scene.text, last, phrase)) {
      last.phrases.push(phrase);
      last.end = phrase.end;
    } else offices.push({ start: phrase.start, end: phrase.end, phrases: [phrase] });
  }
  return { offices, occupations };
}
