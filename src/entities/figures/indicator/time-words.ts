/** What stands around a length of time → the words that say what lasts so long. */
import { type Content, firstWords, lastWords, phraseText, sizeOf } from './content-words.ts';
import type { Phrase } from './phrase.ts';

const SAID = /时间|时长|期限|[历费用耗]时|为期|期$|年限|寿命|年龄|间隔|历史$/;

/** `为期14天的集中观察` → 集中观察为期; `连续40日无新增病例` → 连续无新增病例时间. */
export function timeWords({ left, head, rest, attributive }: Phrase): { left: Content[]; right: string } {
  const suffix = (text: string) => (SAID.test(text) || (text === '' && SAID.test(phraseText(left))) ? text : `${text}时间`);
  if (attributive && head) return { left: [], right: suffix(head.slice(0, 14) + phraseText(lastWords(left, 8))) };
  const running = left.at(-1)?.text === '连续';
  const kept = running ? left.slice(-1) : left;
  return { left: kept, right: suffix(firstWords(rest, Math.max(0, 18 - sizeOf(kept)))) };
}
