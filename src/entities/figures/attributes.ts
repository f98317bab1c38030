/** Words that say what is measured → the thing, without the quantity measured of it: 咖啡种植面积 → 咖啡. */
import { wordSet } from '../../words/lexicon.ts';
import { segment } from '../../words/segment.ts';
import { type Content, lastWords, phraseText, trimEdges } from './content-words.ts';

/** Ends of words that name a quantity, where the lexicon has not the whole word. */
const QUANTITY = /(?:[面总容体重产销流数储存]量|面积|数量|总[量额值数长]|[产货价市估总]值|金额|[率额]|长度|宽度|高度|里程|规模|工期|聘期|时间|时长|海拔)$/;
/** What narrows a quantity: 总, 年均, 预计. */
const NARROWS = /^(?:总|年|月|日|年均|日均|月均|平均|人均|户均|预计|设计|累计|综合|单日|年内|建成|新增|全部|其中)$/;

const isQuantity = (word: string) => wordSet('figure-attributes').has(word) || QUANTITY.test(word);

/** How many words at the end of some name a quantity: 总 投资 → 2, 种植 面积 → 2. */
function quantityWords(content: Content[]): number {
  const last = content.at(-1)?.text ?? '';
  const two = (content.at(-2)?.text ?? '') + last;
  if (!isQuantity(last) && !isQuantity(two)) return 0;
  let from = content.length - (isQuantity(last) ? 1 : 2);
  while (from > 0 && (NARROWS.test((content[from - 1] as Content).text) || (content[from - 1] as Content).tag === 'v')) from--;
  return content.length - from;
}

/** Whether some words end in the name of a quantity. */
export const endsInQuantity = (content: Content[]): boolean => quantityWords(content) > 0;

/** The quantity some words end in: 进出口 总值 → 总值; nothing where they end in none. */
export const lastQuantity = (content: Content[]): string => {
  const last = content.at(-1)?.text ?? '';
  return isQuantity(last) ? last : '';
};

/** Whether some words are a quantity's name alone: 总投资, 养殖面积. */
export const isQuantityAlone = (content: Content[]): boolean => content.length > 0 && quantityWords(content) === content.length;

/** Some words without the quantity they end in: 大豆平均亩产 → 大豆; all of them where they end in none. */
export function withoutQuantity(content: Content[]): Content[] {
  return trimEdges(content.slice(0, content.length - quantityWords(content)));
}

/** A topic in proportion to what is said of it: a short phrase takes a short one, a quantity what it is a quantity of. */
export function topicFor(topic: string, own: string, ratio: number): string {
  const words = segment(topic).map(({ text, start, tag }) => ({ text, start, tag }));
  const measured = isQuantity(own) || QUANTITY.test(own);
  const room = Math.max(4, Math.ceil(own.length * (measured ? Number(process.env.RQ??1.8) : ratio)));
  const thing = withoutQuantity(words);
  return phraseText(trimEdges(lastWords(thing, room)));
}
