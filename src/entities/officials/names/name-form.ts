/** A reading of a name → whether it is one by its form alone, whatever stands beside it. */
import { wordSet } from '../../../words/lexicon.ts';
import { givenCharacters, longestAt, nameElements, surnames, transliterating } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { ArticleView } from '../../reading/article-view.ts';

/** What places and works end in, not persons: 宝力格镇, 黄花风场. */
const PLACE = /(?:[镇旗县市州盟场站厂矿]|苏木|嘎查|街道|草原|沙漠)$/;
/** 红色·传承 is no name: the share of a name's first part that must write sounds. */
const BY_SOUND = 0.66;

/** Is the reading a name by its form: no word of the dictionary but a surname with one or two characters, or by sound? */
export function looksLikeName({ text, words }: ArticleView, { start, end, score }: NameReading): boolean {
  const name = text.slice(start, end);
  if (PLACE.test(name) || wordSet('person-not').has(name)) return false;
  const word = words.endingAt(end);
  if (word?.start === start && !/^(?:nr|x|nz)/.test(word.tag)) return end - start > 2 && score >= 0.95;
  if (word?.start === start + 1 && end - start > 2 && /^(?:n$|v|a)/.test(word.tag)) return false;
  if ((longestAt(text, start, nameElements(), 7)?.length ?? 0) > 1) return true;
  return surnames().get(name.charAt(0)) === false && [...name.slice(1)].some((char) => givenCharacters().has(char));
}

/** Does the part before the dot write sounds: 纳布斯·友泊? */
export function isBySound(name: string): boolean {
  const first = [...name.slice(0, name.indexOf('·'))];
  return first.filter((char) => transliterating().has(char)).length >= first.length * BY_SOUND;
}
