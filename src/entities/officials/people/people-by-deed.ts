/** Verbs of persons → the names that do what they say: 李某某笑着说, 王某刚刚为客人办完, 赵某某是一名护林员. */

import { once } from '../../../words/once.ts';
import { followers, longestAt } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { verbsOfTelling } from '../../../words/verbs-of-telling.ts';
import { looksLikeName } from '../names/name-form.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PersonRule } from './person-rule.ts';

/** 周海峰|介绍, and what is said of a name itself. */
const speech = once(() => new RegExp(`${verbsOfTelling('inform', 'say')}|（化名）|（音译）|，(?:男|女)，`, 'g'));
/** How sure a reading must be that nothing but its place and form vouches for. */
const SURE = 0.7;
/** Where a sentence or a quotation begins or ends. */
const OPENS = /[。！？，；”\n]/;
/** jieba's tags of what says how, when or where something is done. */
const MANNER = /^(?:d|ad|z|zg|t|uv|uz|vd)$/;
/** 王某某是一名护林员, 李某某是某村的牧民. */
const IS =
  /^(?:是|就是|原是|曾是)(?:[^，。；！？\n]{0,16}一[名位个员]|[^，。；！？\n]{1,20}[员师者家户民人长生](?=[，。；！？\n]|$))/;

/** Past words of manner before `at`: from 说 in 李某某|苦笑|着|说 to 苦笑. */
function beforeManner({ words }: OfficialsView, at: number): number[] {
  const places: number[] = [];
  for (let word = words.endingAt(at); word && places.length < 3; word = words.endingAt(word.start)) {
    if (!MANNER.test(word.tag) && !/^(?:v|a)$/.test(word.tag)) return places;
    places.push(word.start);
  }
  return places;
}

/** Beyond doubt by its form and place: a sentence begins before it. */
function isSure(view: OfficialsView, name: NameReading): boolean {
  const long = name.end - name.start > 2;
  return long && name.score >= SURE && OPENS.test(view.text[name.start - 1] ?? '\n') && looksLikeName(view, name);
}

/** Somebody says something, however he says it. */
export const speaks: PersonRule = {
  name: 'speaks',
  example: '周海峰介绍，路通了。李建国笑着说，好。',
  apply: ({ view }) =>
    [...view.text.matchAll(speech())].flatMap(({ index }) => {
      const direct = view.names.before(index);
      if (direct && direct.score >= 0.95) return [direct];
      const readings = beforeManner(view, index).map((at) => view.names.before(at));
      return readings.find((name) => name && isSure(view, name)) ?? [];
    }),
};

/** 刚刚|为 behind a name: adverbs, then a verb or what stands before one. */
function isActive({ words }: OfficialsView, at: number): boolean {
  let word = words.startingAt(at);
  let adverbs = 0;
  while (word && MANNER.test(word.tag) && adverbs < 3) {
    word = words.startingAt(word.end);
    adverbs++;
  }
  return adverbs > 0 && !!word && /^(?:v|p)$/.test(word.tag) && !/^[是有]$/.test(word.text);
}

/** 强调, 荣获 behind a name: a verb of persons, of more than one character. */
function isVerbOfPersons(text: string, at: number): boolean {
  const verb = longestAt(text, at, followers());
  return !!verb && verb.length > 1 && followers().get(verb) === 'strong';
}

/** A name where a sentence or quotation begins, with a deed behind it. */
export const acts: PersonRule = {
  name: 'acts',
  example: '演出开始。周海峰刚刚为客人唱完。李长河是一名护林员。',
  apply: ({ view }) => {
    const { text, words, names } = view;
    return words.all.flatMap((word) => {
      if (!/^(?:nr|x)/.test(word.tag) || !OPENS.test(text[word.start - 1] ?? '\n')) return [];
      const name = names.at(word.start);
      if (!name || name.score < SURE) return [];
      const does = isVerbOfPersons(text, name.end);
      if (does && word.tag === 'nr' && word.text.length > 1 && name.score >= 0.95) return [name];
      const deed = does || IS.test(text.slice(name.end, name.end + 30)) || isActive(view, name.end);
      return deed && isSure(view, name) ? [name] : [];
    });
  },
};
