/** A reading of a name → whether it is one by its look alone. */
import { wordSet } from '../../../words/lexicon.ts';
import { givenCharacters, longestAt, nameElements, surnames } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Scene } from '../scene.ts';

/** What places and works end in, not persons: 宝力格镇, 黄花风场. */
const PLACE = /(?:[镇旗县市州盟场站厂矿]|苏木|嘎查|街道|草原|沙漠)$/;

/** Is the reading a name by its look: no word of the dictionary but a surname with one or two characters, or by sound? */
export function looksLikeName(
  { text, wordEndingAt }: Pick<Scene, 'text' | 'wordEndingAt'>,
  { start, end, score }: NameReading,
): boolean {
  const name = text.slice(start, end);
  if (PLACE.test(name) || wordSet('person-not').has(name)) return false;
  const word = wordEndingAt.get(end);
  if (word?.start === start && !/^(?:nr|x|nz)/.test(word.tag)) return end - start > 2 && score >= 0.95;
  if (word?.start === start + 1 && end - start > 2 && /^(?:n$|v|a)/.test(word.tag)) return false;
  if ((longestAt(text, start, nameElements(), 7)?.length ?? 0) > 1) return true;
  return surnames().get(name[0] as string) === false && [...name.slice(1)].some((char) => givenCharacters().has(char));
}
