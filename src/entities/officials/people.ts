/** The rest of the names: people with an occupation, or who say something, and hold no office. */
import { wordSet } from '../../words/lexicon.ts';
import type { NameReading } from '../../words/person-names.ts';
import { findDottedNames, isBySound } from './dotted-names.ts';
import { findMaskedNames } from './masked-names.ts';
import { findMentions, type NameRule } from './mentions.ts';
import { acting, recurring, speaking } from './people-by-deed.ts';
import { afterOccupations, afterPeopleWords, beforeOccupations, called } from './people-by-word.ts';
import type { PostPhrase } from './posts.ts';
import type { Register } from './register.ts';
import type { Scene } from './scene.ts';
import { isTitle } from './titles.ts';

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
    ...findMaskedNames(scene),
    ...afterOccupations(scene, occupations),
    ...afterPeopleWords(scene),
    ...beforeOccupations(scene, occupations),
    ...called(scene),
    ...speaking(scene),
    ...acting(scene),
    ...recurring(scene),
    ...findDottedNames(scene),
    ...scene.nameLists.flatMap(({ names }) => names),
  ]) {
    const word = register.word(name);
    if (word.endsWith('某') && [...people.keys()].some((longer) => longer.startsWith(word))) continue;
    if (register.has(word) || register.isByline(word) || people.has(word)) continue;
    if (taken.has(name.end) || taken.has(name.start + 1) || !isPerson(scene, name, word)) continue;
    people.set(word, { name: 'person', score: name.score });
  }
  return people;
}

/** Is the reading a person: no form of address, no ordinary word, no part of a place's or an organ's name, no byline? */
function isPerson(scene: Scene, { start, end }: NameReading, word: string): boolean {
  if (ADDRESS.test(word) || isTitle(word) || wordSet('person-not').has(word)) return false;
  if (/[十百千万亿][人名户余多]/.test(word)) return false;
  if (word.includes('·') && !isBySound(word)) return false;
  const known = scene.wordEndingAt.get(end);
  if (known?.start === start && word.length === 2 && ORDINARY.test(known.tag)) return false;
  return (
    !MAKER.test(scene.text.slice(Math.max(0, start - 4), start)) && !scene.nameStart.has(end) && !scene.nameStart.has(start + 1)
  );
}
