/** A reading of a name → whether it is a person and no word, form of address, place or byline. */
import { wordSet } from '../../../words/lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Scene } from '../scene.ts';
import { isTitle } from '../titles/title-words.ts';
import { isBySound } from './dotted-names.ts';

/** jieba's tags of ordinary words: 管理, 官方. */
const ORDINARY = /^(?:n$|vn|v|a|d|b|f|s|t|ns)/;
/** 作者王某某, （记者 李某）: who made the piece is nobody in it. */
const MAKER = /(?:记者|通讯员|作者|摄影|摄|编辑|撰文|文\/图)[：:]?$/;

/** 文学奖, 全运赛, 查实率: what such words end in ends no given name. */
const THING = /^..[赛奖率族届版级展]$/;
/** 王大爷, 李老师: a form of address, not a name. */
const ADDRESS =
  /(?:大爷|大娘|大妈|大叔|大姐|大哥|阿姨|先生|女士|老师|医生|师傅|教授|警官|法官|律师|奶奶|爷爷|叔叔|同学|经理|老板|院长|校长|主任|书记|局长)$/;

/** Is the reading a person: no form of address, no ordinary word, no part of a place's or an organ's name, no byline? */
export function isPerson(scene: Scene, { start, end }: NameReading, word: string): boolean {
  if (ADDRESS.test(word) || isTitle(word) || wordSet('person-not').has(word)) return false;
  if (THING.test(word) || /[十百千万亿][人名户余多]/.test(word)) return false;
  if (word.includes('·') && !isBySound(word)) return false;
  const known = scene.wordEndingAt.get(end);
  if (known?.start === start && word.length === 2 && ORDINARY.test(known.tag)) return false;
  return (
    !MAKER.test(scene.text.slice(Math.max(0, start - 4), start)) && !scene.nameStart.has(end) && !scene.nameStart.has(start + 1)
  );
}
