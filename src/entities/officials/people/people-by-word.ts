/** Words for people → the names beside them: 民警张某, 28岁的李某, 她爱人王某某, 名叫赵某. */
import type { NameReading } from '../../../words/person-names.ts';
import { looksLikeName } from '../names/name-look.ts';
import type { PostPhrase } from '../posts/posts.ts';
import type { Scene } from '../scene.ts';

/** Endings of words for people: 饲养员, 理发师, 泥瓦匠. */
const PEOPLE = /(?:[员师者匠嫂]|(?<![国大全])家|(?<![卫民养新医院])生|(?<![分施复手])工|(?<![门账窗])户|(?<![双右左])手)$/;

/** 民警张某, 村民李某某、王某: an occupation before the names. */
export function afterOccupations(scene: Scene, occupations: PostPhrase[]): NameReading[] {
  return occupations.flatMap(({ end }) => {
    const first = scene.names.at(scene.text[end] === '：' ? end + 1 : end);
    if (!first || first.score < (first.end - first.start > 2 ? 0.6 : 0.75)) return [];
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
export function afterPeopleWords(scene: Scene): NameReading[] {
  const { text } = scene.context;
  const { all: words } = scene.context.words;
  return words.flatMap(({ start, tag }, at) => {
    const last = words[at - 1];
    const sort = !!last && /^(?:nr|x)/.test(tag) && last.text.length > 1 && /^n/.test(last.tag) && PEOPLE.test(last.text);
    const name = sort || /岁的$/.test(text.slice(start - 2, start)) ? scene.names.at(start) : null;
    return name && name.score >= 0.9 ? [name] : [];
  });
}

/** 他叫李某某, 名叫王某: somebody is introduced. */
export function called(scene: Scene): NameReading[] {
  return [...scene.text.matchAll(/(?:名叫|他叫|她叫|我叫|叫做)/g)].flatMap(
    (match) => scene.names.at(match.index + match[0].length) ?? [],
  );
}

/** 男子, 少女 stand before a name, never behind it as a style does. */
const NO_STYLE = /^[男女少]/;

/** 李某某教授, 王某先生: a style behind the name. */
export function beforeOccupations(scene: Scene, occupations: PostPhrase[]): NameReading[] {
  return occupations.flatMap(({ title }) => {
    if (NO_STYLE.test(title.word)) return [];
    const name = scene.names.before(title.start);
    return name && name.end - name.start > 2 && name.score >= 0.7 && looksLikeName(scene, name) ? [name] : [];
  });
}
