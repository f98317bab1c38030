/** A worded text → every place where a name of the gazetteer stands as a name, longest first from the left: not 上海市|场, 南京|路, 重|大庆|典. */
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon, wordSet } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import { endsInLevel } from '../../chinese/levels.ts';
import type { Words } from '../../reading/words.ts';
import { allNames, regionsByName } from '../gazetteer/gazetteer.ts';
import { NameTrie } from '../gazetteer/name-trie.ts';
import type { Sighting, WordedText } from '../sighting.ts';

/** The kind's character is the head of the next word: 上海市场, 海南区域, 旗下. */
const NEXT_WORD = /^(?:市[场值面价集井况区县]|区[域位块间别划段县]|旗[下帜舰袍]|省[略力心钱时电]|州[际]|县[际区市]|盟[友约军])/;
type Tail = LexiconRow<'region-tails'>['kind'];
const tails = (asked: Tail): string => alternatives(lexicon('region-tails').filter(({ kind }) => kind === asked));
/** A street is named after it: 南京东路, 北京路, 长春大街. */
const street = once(
  () => new RegExp(`^(?:[东西南北中]|[${CHINESE_ORDINALS}])?(?:${tails('street')})(?![透线网局径由上灯况政边面段桥程费])`),
);

/** `平桥街道`, `海城镇`: the place that follows is another, smaller one. */
const local = once(() => new RegExp(`^(?:${tails('local')})`));

/** `李大同`, `牧民张保定`: a surname that begins a phrase or follows who it is, and a name of two characters behind it. */
function isGivenName(text: string, at: number, words: Words): boolean {
  const before = words.at(at - 1);
  if (at < 1 || before?.end !== at || before.end - before.start !== 1 || /^[pcu]/.test(before.tag)) return false;
  if (!wordSet('surnames').has(text[at - 1] as string)) return false;
  if (before.tag.startsWith('nr') || /[长员记任者民农师友手士授席]/.test(text[at - 2] ?? '')) return true;
  return !/^[vdrfm]/.test(before.tag) && (at === 1 || /[，。、；：！？“”（）\n]/.test(text[at - 2] as string));
}

/** `海拉尔河`, `多伦湖`: waters and mountains that counties lent their names to, or took them from. */
const water = once(() => new RegExp(`^(?:${tails('water')})`));

/** `某国首都某市`: a capital is Beijing only where no foreign country stands before it and no foreign city behind. */
function isForeignCapital(text: string, at: number, words: Words): boolean {
  if (!text.startsWith('首都', at) || regionsByName(text.slice(at + 2, at + 4)).length > 0) return false;
  const around = [words.at(at - 1), words.at(at + 2)];
  return around.some((word) => /^(?:ns|nr|nrt|nrfg|nz|x)$/.test(word?.tag ?? '') && /[一-龥]/.test(word?.text ?? ''));
}

/** `洛阳盆地`, `密云水库`: what is larger than the place, or lies in it. */
const landscape = once(() => new RegExp(`^(?:${tails('landscape')})`));

/** `西南|山区`: it begins inside a word that ends inside it, so it is no name (南山区). */
function isCutOut(at: number, end: number, words: Words): boolean {
  return words.startingAt(at) === undefined && !words.inOne(at, end);
}

/**
 * A name of its own standing, or one cut out of words.
 * @param follows the name comes right behind another: 上海南京
 */
function stands(text: string, name: string, at: number, words: Words, follows: boolean): boolean {
  const end = at + name.length;
  if (endsInLevel(name) && NEXT_WORD.test(text.slice(end - 1, end + 1))) return false;
  if (street().test(text.slice(end, end + 5)) || text[end] === '族') return false;
  if (water().test(text.slice(end, end + 2)) && regionsByName(name).every(({ place }) => place.level === 'county')) return false;
  if (!endsInLevel(name) && landscape().test(text.slice(end, end + 2))) return false;
  if (!endsInLevel(name) && local().test(text.slice(end, end + 2))) return false;
  if (name.length > 3) return true;
  if (name.length === 3) return follows || !isCutOut(at, end, words);
  if (isForeignCapital(text, at, words)) return false;
  if (!follows && isGivenName(text, at, words)) return false;
  const starts = follows || words.startingAt(at) !== undefined;
  if (starts && words.endingAt(end) !== undefined) return true;
  const word = words.at(at);
  return words.inOne(at, end) ? word?.tag !== 'nr' : follows;
}

/** Longer words that hold a name and mean no place (北京时间) are looked for like names, and passed over. */
const isNoName = (name: string): boolean => wordSet('region-not').has(name);
const names = once(() => new NameTrie([...allNames().keys(), ...wordSet('region-not')]));

function sighting(text: string, name: string, at: number, words: Words, follows: boolean): Sighting {
  const end = at + name.length;
  const word = words.at(at);
  const tagged = words.inOne(at, end) && /^(?:ns|nt|nz)/.test(word?.tag ?? '');
  const whole = words.startingAt(at) !== undefined && words.endingAt(end) !== undefined && words.inOne(at, end);
  const aligned = (follows || words.startingAt(at) !== undefined) && words.endingAt(end) !== undefined;
  const ordinary = whole && !/^(?:ns|nt|nz|nr|x|j|l$)/.test(word?.tag ?? 'x');
  return {
    start: at,
    end,
    text: name,
    bearers: regionsByName(name),
    aligned,
    tagged,
    ordinary,
    branch: /^(?:分局|支局|公安分局)/.test(text.slice(end, end + 4)),
  };
}

/** Sightings in order, none overlapping. */
export function findNames({ text, words }: WordedText): Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0, before = -1; at < text.length - 1; ) {
    const name = names()
      .at(text, at)
      .find((one) => isNoName(one) || stands(text, one, at, words, before === at));
    if (name === undefined) at += 1;
    else {
      if (!isNoName(name)) {
        found.push(sighting(text, name, at, words, before === at));
        before = at + name.length;
      }
      at += name.length;
    }
  }
  return found;
}
