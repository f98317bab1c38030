/** The rest of the names: people with an occupation, or who say something, and hold no office. */
import { followers, longestAt } from '../../words/person-lexicon.ts';
import type { NameReading } from '../../words/person-names.ts';
import { findMentions, type NameRule } from './mentions.ts';
import type { PostPhrase } from './posts.ts';
import type { Register } from './register.ts';
import type { Scene } from './scene.ts';
import { isTitle } from './titles.ts';

const SPEAKS = /介绍|表示|告诉|坦言|回忆|说(?!明|法|服|到底)|称(?!号|为|之)|（化名）|（音译）|，(?:男|女)，/g;

/** 民警张某, 村民李某某、王某: an occupation before the names. */
function afterOccupations(scene: Scene, occupations: PostPhrase[]): NameReading[] {
  return occupations.flatMap(({ end }) => {
    const first = scene.names.at(end);
    if (!first || first.score < 0.75) return [];
    const names = [first];
    for (let last = first; scene.text[last.end] === '、'; ) {
      const next = scene.names.at(last.end + 1);
      if (!next || next.score < 0.85) break;
      names.push(next);
      last = next;
    }
    return names;
  });
}

/** 饲养员王某某, 28岁的李某: a word for people, or an age, before what jieba holds for a name or does not know. */
function afterPeopleWords(scene: Scene): NameReading[] {
  const { text, words } = scene.context;
  return words.flatMap(({ start, tag }, at) => {
    const last = words[at - 1];
    const sort = !!last && /^(?:nr|x)/.test(tag) && last.text.length > 1 && /^n/.test(last.tag) && PEOPLE.test(last.text);
    const name = sort || /岁的$/.test(text.slice(start - 2, start)) ? scene.names.at(start) : null;
    return name && name.score >= 0.9 ? [name] : [];
  });
}

/** “……”李某某笑着说: jieba holds it for a name, a sentence or quote begins there, and a verb of a person follows. */
function tagged(scene: Scene): NameReading[] {
  const { text } = scene;
  return scene.context.words.flatMap(({ start, tag, text: word }) => {
    if (tag !== 'nr' || word.length < 2 || !/[。！？，”\n]/.test(text[start - 1] ?? '\n')) return [];
    const name = scene.names.at(start);
    const verb = name && longestAt(text, name.end, followers());
    return name && name.score >= 0.95 && verb && verb.length > 1 && followers().get(verb) === 'strong' ? [name] : [];
  });
}

/** 他叫李某某, 名叫王某: somebody is introduced. */
function called(scene: Scene): NameReading[] {
  return [...scene.text.matchAll(/(?:名叫|他叫|她叫|我叫|叫做)/g)].flatMap(
    (match) => scene.names.at(match.index + match[0].length) ?? [],
  );
}

/** 张某介绍: somebody says something. */
function speaking(scene: Scene): NameReading[] {
  return [...scene.text.matchAll(SPEAKS)].flatMap((match) => {
    const name = scene.names.before(match.index);
    return name && name.score >= 0.95 ? [name] : [];
  });
}

/** Endings of words for people: 饲养员, 理发师, 泥瓦匠. */
const PEOPLE = /(?:[员师者匠嫂]|(?<![国大全])家|(?<![卫民养新医院])生|(?<![分施复手])工|(?<![门账窗])户|(?<![双右左])手)$/;
/** jieba's tags of ordinary words: 管理, 官方. */
const ORDINARY = /^(?:n$|vn|v|a|d|b|f|s|t|ns)/;
/** 作者王某某, （记者 李某）: who made the piece is nobody in it. */
const MAKER = /(?:记者|通讯员|作者|摄影|摄|编辑|撰文|文\/图)[：:]?$/;

/** 王大爷, 李老师: a form of address, not a name. */
const ADDRESS =
  /(?:大爷|大娘|大妈|大叔|大姐|大哥|阿姨|先生|女士|老师|医生|师傅|教授|警官|法官|律师|奶奶|爷爷|叔叔|同学|经理|老板|院长|校长|主任|书记|局长)$/;

/** People of the text who are no officials and wrote no line of it. */
export function readPeople(scene: Scene, occupations: PostPhrase[], register: Register): Map<string, NameRule> {
  const officials = findMentions(scene.text, register.rules());
  const taken = new Set([...officials.values()].flat().flatMap(({ start, end }) => [start + 1, end]));
  const people = new Map<string, NameRule>();
  for (const name of [
    ...afterOccupations(scene, occupations),
    ...afterPeopleWords(scene),
    ...called(scene),
    ...speaking(scene),
    ...tagged(scene),
  ]) {
    const word = register.word(name);
    if (register.has(word) || register.isByline(word) || people.has(word)) continue;
    if (taken.has(name.end) || taken.has(name.start + 1) || !isPerson(scene, name, word)) continue;
    people.set(word, { name: 'person', score: name.score });
  }
  return people;
}

/** Is the reading a person: no form of address, no ordinary word, no part of a place's or an organ's name, no byline? */
function isPerson(scene: Scene, { start, end }: NameReading, word: string): boolean {
  if (ADDRESS.test(word) || isTitle(word)) return false;
  if (word.length === 2 && ORDINARY.test(scene.wordEndingAt.get(end)?.tag ?? '')) return false;
  return (
    !MAKER.test(scene.text.slice(Math.max(0, start - 4), start)) && !scene.nameStart.has(end) && !scene.nameStart.has(start + 1)
  );
}
