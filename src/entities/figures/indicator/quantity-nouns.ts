/** Words that say what is measured → the thing, without the quantity measured of it: 咖啡种植面积 → 咖啡. */
import { wordSet } from '../../../words/lexicon.ts';
import { type ContentWord, trimEdges } from './content-words.ts';

/** `总值` shortened to 值, `产量` to 量: a quantity only where it is the whole word. */
const SHORTENED = new Set(['值', '量']);

/** Whether a word, or the end of a phrase, names a quantity. */
export function isQuantity(word: string): boolean {
  const ends = wordSet('figure-quantity-ends');
  return wordSet('figure-attributes').has(word) || SHORTENED.has(word) || ends.has(word.slice(-2)) || ends.has(word.slice(-1));
}

const narrows = ({ text, tag }: ContentWord) => tag === 'v' || wordSet('figure-narrowing-words').has(text) || isQuantity(text);

/** How many words at the end of some name a quantity: 总 投资 → 2, 种植 面积 → 2. */
function quantityWords(content: readonly ContentWord[]): number {
  const last = content.at(-1)?.text ?? '';
  const two = (content.at(-2)?.text ?? '') + last;
  if (!isQuantity(last) && !isQuantity(two)) return 0;
  const before = content.slice(0, isQuantity(last) ? -1 : -2);
  return content.length - 1 - before.findLastIndex((word) => !narrows(word));
}

/** Whether some words end in the name of a quantity. */
export const endsInQuantity = (content: readonly ContentWord[]): boolean => quantityWords(content) > 0;

/** The words some end in that name a quantity, without what is done: 引进 总 投资 → 总 投资. */
export function quantityOf(content: readonly ContentWord[]): readonly ContentWord[] {
  const named = content.slice(content.length - quantityWords(content));
  return named.slice(named.slice(0, -1).findLastIndex(({ tag }) => tag === 'v') + 1);
}

/** The quantity some words end in: 进出口 总值 → 总值; nothing where they end in none. */
export const lastQuantity = (content: readonly ContentWord[]): string => {
  const last = content.at(-1)?.text ?? '';
  return isQuantity(last) ? last : '';
};

/** Whether some words are a quantity's name alone: 总投资, 养殖面积. */
export const isQuantityAlone = (content: readonly ContentWord[]): boolean =>
  content.length > 0 && quantityWords(content) === content.length;

/** Some words without the quantity they end in: 大豆平均亩产 → 大豆; all of them where they end in none. */
export function withoutQuantity(content: readonly ContentWord[]): readonly ContentWord[] {
  return trimEdges(content.slice(0, content.length - quantityWords(content)));
}
