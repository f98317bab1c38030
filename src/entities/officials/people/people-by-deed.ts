/** Verbs of persons → the names that do what they say: 李某某笑着说, 王某刚刚为客人办完, 赵某某是一名护林员. */
import { followers, longestAt } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Word } from '../../../words/segment.ts';
import { looksLikeName } from '../names/name-look.ts';
import type { Scene } from '../scene.ts';

const SPEAKS =
  /介绍|表示|告诉|坦言|回忆|感慨|感叹|(?<!来)说(?!明|法|服|到底)|称(?!号|为|之|呼|重)|（化名）|（音译）|，(?:男|女)，/g;
/** How sure a reading must be that nothing but its place and look vouches for. */
const SURE = 0.7;
/** Where a sentence or a quotation begins or ends. */
const OPENS = /[。！？，；”\n]/;
/** jieba's tags of what says how, when or where something is done. */
const MANNER = /^(?:d|ad|z|zg|t|uv|uz|vd)$/;
/** 王某某是一名护林员, 李某某是某村的牧民. */
const IS =
  /^(?:是|就是|原是|曾是)(?:[^，。；！？\n]{0,16}一[名位个员]|[^，。；！？\n]{1,20}[员师者家户民人长生](?=[，。；！？\n]|$))/;

/** Past words of manner before `at`: from 说 in 李某某|苦笑|着|说 to 苦笑. */
function beforeManner({ wordEndingAt }: Scene, at: number): number[] {
  const places = [at];
  for (let word = wordEndingAt.get(at); word && places.length < 4; word = wordEndingAt.get(word.start)) {
    if (!MANNER.test(word.tag) && !/^(?:v|a)$/.test(word.tag)) return places;
    places.push(word.start);
  }
  return places;
}

/** 张某介绍, 张某激动地说: somebody says something. */
export function speaking(scene: Scene): NameReading[] {
  return [...scene.text.matchAll(SPEAKS)].flatMap(({ index }) => {
    const [direct, ...manner] = beforeManner(scene, index).map((at) => scene.names.before(at));
    if (direct && direct.score >= 0.95) return [direct];
    return manner.find((name) => name && isSure(scene, name)) ?? [];
  });
}

/** Beyond doubt by its look and place: a sentence begins before it. */
function isSure(scene: Scene, name: NameReading): boolean {
  const long = name.end - name.start > 2;
  return long && name.score >= SURE && OPENS.test(scene.text[name.start - 1] ?? '\n') && looksLikeName(scene, name);
}

/** 刚刚|为 behind a name: adverbs, then a verb or what stands before one. */
function isActive(words: readonly Word[], at: number): boolean {
  let next = at;
  while (words[next] && MANNER.test((words[next] as Word).tag) && next - at < 3) next++;
  const word = words[next];
  return next > at && !!word && /^(?:v|p)$/.test(word.tag) && !/^[是有]$/.test(word.text);
}

/** 强调, 荣获 behind a name: a verb of persons, of more than one character. */
function isVerbOfPersons(text: string, at: number): boolean {
  const verb = longestAt(text, at, followers());
  return !!verb && verb.length > 1 && followers().get(verb) === 'strong';
}

/** A name where a sentence or quote begins, with a deed behind it. */
export function acting(scene: Scene): NameReading[] {
  const { all: words } = scene.context.words;
  return words.flatMap(({ start, tag, text }, at) => {
    if (!/^(?:nr|x)/.test(tag) || !OPENS.test(scene.text[start - 1] ?? '\n')) return [];
    const name = scene.names.at(start);
    if (!name || name.score < SURE) return [];
    const does = isVerbOfPersons(scene.text, name.end);
    if (does && tag === 'nr' && text.length > 1 && name.score >= 0.95) return [name];
    const next = [0, 1, 2, 3, 4].map((more) => at + more).find((n) => words[n]?.start === name.end) ?? 0;
    const is = does || IS.test(scene.text.slice(name.end, name.end + 30)) || (next > 0 && isActive(words, next));
    return is && isSure(scene, name) ? [name] : [];
  });
}
