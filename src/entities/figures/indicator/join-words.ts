/** What a measure is about and the measure's own words → both in one phrase, in proportion. */
import { segment } from '../../../words/segment.ts';
import { lastWords, phraseText, trimEdges } from './content-words.ts';
import { isQuantity, withoutQuantity } from './quantity-nouns.ts';

/** A quantity takes so many times its own characters of what it is a quantity of. */
const OF_QUANTITY = 1.8;

/** `进出口` of `进口`: a part of what the topic ends in takes its place. */
function withoutWhole(topic: string, own: string): string {
  const last = segment(topic).at(-1)?.text ?? '';
  const part = own.length === 2 && last.length > own.length && [...own].every((sign) => last.includes(sign));
  return part ? topic.slice(0, -last.length) : topic;
}

/** `电话用户` before `用户普及率` → 电话用户普及率: what ends the one and begins the other is said once. */
function joined(whole: string, own: string): string {
  const topic = withoutWhole(whole, own);
  for (let size = Math.min(topic.length, own.length, 6); size >= 2; size--)
    if (topic.endsWith(own.slice(0, size))) return topic + own.slice(size);
  return topic + own;
}

/** A phrase after its topic, in proportion: a short phrase takes a short one, a quantity the thing it is of. */
export function afterTopic(topic: string, own: string, ratio: number): string {
  const room = Math.max(5, Math.ceil(own.length * (isQuantity(own) ? OF_QUANTITY : ratio)));
  return joined(phraseText(trimEdges(lastWords(withoutQuantity(segment(topic)), room))), own);
}

/** How many times its own characters a phrase takes of a name: with no more, either says enough without the other. */
const OF_NAME = 1.2;

/** `总建筑面积` of 某某路小学 → 某某路小学总建筑面积, with the last words of a long name. */
export const afterName = (name: string, own: string): string =>
  joined(phraseText(trimEdges(lastWords(segment(name), Math.floor(own.length * OF_NAME)))), own);

/** `省级项目` of `文化遗产代表性项目` → 省级代表性项目: a kind of the things told before takes a word of them. */
export function asKindOf(whole: string, kind: string): string {
  const before = segment(whole.slice(0, -2)).at(-1);
  const plain =
    kind.length > 4 ||
    isQuantity(kind.slice(-2)) ||
    !before ||
    before.text.length > 3 ||
    !/^[nabjl]/.test(before.tag) ||
    kind.includes(before.text);
  return plain ? kind : kind.slice(0, -2) + before.text + kind.slice(-2);
}
