/** A figure's sentence → whether it is told of a country or the world. */
import { wordSet } from '../../../words/lexicon.ts';
import type { Standing } from './standing.ts';

/** Words of time before the subject: `截至4月2日，`, `春节后，`, `预计未来`. */
const OPENING = /^(?:“|预计|未来|目前|今年|[^，。]{0,12}?(?:年底?|后|月|日|时)，)/;

/** `全国招聘人数增长132%`, `赞比亚共确诊29例`: told of what is larger than any region of ours. */
export function isAbroad({ text, sentence, figure, clause }: Standing): boolean {
  const names = wordSet('figure-abroad');
  return [sentence.start, clause].some((at) => {
    const head = text.slice(at, figure.start).replace(OPENING, '').replace(OPENING, '');
    return [4, 3, 2, 5].some((size) => names.has(head.slice(0, size)));
  });
}
