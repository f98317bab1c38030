/** A measure and the phrase around it → its own words: what stands before it, and its head. */
import { type Content, firstWords, hasVerb, lastWords, phraseText, sizeOf } from './content-words.ts';
import type { Phrase } from './phrase.ts';
import type { Measure } from './range.ts';
import { SHORT } from './said.ts';

const ATTRIBUTE = /^(?:length|area|volume|mass|money|power|energy|age|ratio|rate)$/;

/** `为期14天的集中观察` → 集中观察时间; `连续40日无新增病例` → 连续无新增病例时间. */
function timeWords({ left, head, rest, attributive }: Phrase): { left: Content[]; right: string } {
  const suffix = (text: string) =>
    /时间|时长|期限|历时|[工聘假任刑学租保周]期$|年限|寿命|年龄/.test(text) ? text : `${text}时间`;
  if (attributive && head) return { left: [], right: suffix(head.slice(0, 14) + phraseText(lastWords(left, 8))) };
  const running = left.at(-1)?.text === '连续';
  const kept = running ? left.slice(-1) : left;
  return { left: kept, right: suffix(firstWords(rest, Math.max(0, 18 - sizeOf(kept)))) };
}

const PEOPLE = /^(?:人|名|位|人次)$/;

/** The measure's own words: what stands before it, then its head. */
export function ownWords(phrase: Phrase, measure: Measure, subject: string): { left: Content[]; right: string } {
  const { left, head, rest, attributive } = phrase;
  const { kind, name } = measure.unit;
  if (kind === 'collective')
    return {
      left: [],
      right:
        firstWords(
          rest.filter(({ text }) => text !== '进行'),
          14,
        ) + name,
    };
  if (kind === 'time') return timeWords(phrase);
  if (kind === 'age') return { left: [], right: `${subject || head || phraseText(left)}年龄` };
  if (PEOPLE.test(name) && head === '' && left.at(-1)?.tag.startsWith('v')) return { left, right: '人数' };
  if (attributive && head && ATTRIBUTE.test(kind) && sizeOf(left) <= 4) return { left: [], right: head + phraseText(left) };
  if (!hasVerb(left) && sizeOf(left) < SHORT) return { left, right: firstWords(rest, 16) };
  return { left, right: head };
}
