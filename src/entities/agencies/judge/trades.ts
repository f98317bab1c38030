/** A trade at the end of words (晨曜|铝业, 启恒|水泥) → whether they are the short name of a firm. */
import { alternatives } from '../../../words/guarded-words.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { LeftEdge } from '../edge/left-edge.ts';
import { isGeneric, ownText } from '../edge/left-edge.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** Tags of words that are no common noun, place or abbreviation: names, foreign words, words jieba does not know. */
const COINED = /^(?:nz|nr|nt|eng|x|quote)/;

/** What comes next where a name ends; 铝业 before 基地 or 产业 is a trade. */
const next = once(() => new RegExp(`^(?:[\\s，。、；：）”！？\\d]|${alternatives([...wordSet('organ-trade-next')])})`));
const BEFORE = /[\s，。、；：（“和与及在]$/;

/** A word that is no word of the language. */
export const isCoinedWord = ({ text, tag }: { text: string; tag: string }): boolean =>
  COINED.test(tag) && text.length > 1 && text.length <= 4 && !isGeneric(text) && !/^(?:大力|积极|参与|推动|加快)/.test(text);

/** Two to four characters that are no words of the language, or two loose ones. */
function isCoined({ pieces }: LeftEdge, own: string): boolean {
  if (own.length < 2 || own.length > 4 || pieces.length > 2) return false;
  const loose = ({ text }: { text: string }) => text.length === 1;
  return pieces.every((piece) => isCoinedWord(piece) || loose(piece)) && (pieces.some(isCoinedWord) || pieces.length === 2);
}

/** A firm has words of its own and ends as names do; where its trade is a noun as well, it begins as names do too. */
export function isFirm(text: string, edge: LeftEdge, { class: sort }: OrganWord, end: number): boolean {
  if (sort !== 'trade' && sort !== 'industry') return true;
  const { parent, place, start } = edge;
  const begins = sort === 'trade' || (place?.code ?? null) !== null || start === 0 || BEFORE.test(text.slice(start - 1, start));
  return (
    !parent &&
    place?.printedAs !== 'country' &&
    begins &&
    next().test(`${text.slice(end, end + 3)}\n`) &&
    isCoined(edge, ownText(edge))
  );
}
