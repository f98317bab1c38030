/** Words for people → the names beside them: 民警张某, 28岁的李某, 她爱人王某某, 名叫赵某. */
import type { NameReading } from '../../../words/person-names.ts';
import { looksLikeName } from '../names/name-form.ts';
import type { PersonRule } from './person-rule.ts';

/** An occupation before the names. */
export const afterOccupation: PersonRule = {
  name: 'after-occupation',
  example: '村民李长河、周敏的羊卖了。',
  apply: ({ view: { text, names }, occupations }) =>
    occupations.flatMap(({ end }) => {
      const first = names.at(text[end] === '：' ? end + 1 : end);
      if (!first || first.score < (first.end - first.start > 2 ? 0.6 : 0.75)) return [];
      const found: NameReading[] = [first];
      for (let last = first; text[last.end] === '、'; ) {
        const next = names.at(last.end + 1);
        if (!next || next.score < 0.85) break;
        found.push(next);
        last = next;
      }
      return found;
    }),
};

/** Endings of words for people: 饲养员, 理发师, 泥瓦匠. */
const PEOPLE = /(?:[员师者匠嫂]|(?<![国大全])家|(?<![卫民养新医院])生|(?<![分施复手])工|(?<![门账窗])户|(?<![双右左])手)$/;

/** A word for people, or an age, before what jieba holds for a name or does not know. */
export const afterPeopleWord: PersonRule = {
  name: 'after-people-word',
  example: '饲养员王建国喂羊，28岁的李建国修车。',
  apply: ({ view: { text, words, names } }) =>
    words.all.flatMap(({ start, tag }) => {
      const last = words.before(start);
      const sort = !!last && /^(?:nr|x)/.test(tag) && last.text.length > 1 && /^n/.test(last.tag) && PEOPLE.test(last.text);
      const name = sort || /岁的$/.test(text.slice(start - 2, start)) ? names.at(start) : null;
      return name && name.score >= 0.9 ? [name] : [];
    }),
};

/** 男子, 少女 stand before a name, never behind it as a style does. */
const NO_STYLE = /^[男女少]/;

/** A style behind the name. */
export const beforeOccupation: PersonRule = {
  name: 'before-occupation',
  example: '课题由李长河教授带队。',
  apply: ({ view, occupations }) =>
    occupations.flatMap(({ title }) => {
      if (NO_STYLE.test(title.word)) return [];
      const name = view.names.before(title.start);
      return name && name.end - name.start > 2 && name.score >= 0.7 && looksLikeName(view, name) ? [name] : [];
    }),
};

/** Somebody is introduced. */
export const called: PersonRule = {
  name: 'called',
  example: '他叫周海峰，名叫李长河的人来了。',
  apply: ({ view: { text, names } }) =>
    [...text.matchAll(/(?:名叫|他叫|她叫|我叫|叫做)/g)].flatMap(({ index, 0: verb }) => names.at(index + verb.length) ?? []),
};
