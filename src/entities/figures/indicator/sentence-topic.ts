/** A sentence → what it is about, for measures whose own words do not say. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import { breakAfter, breakBefore, type Reading } from './clause.ts';
import { type Content, contentWords, phraseText, trimEdges } from './content-words.ts';
import { onlyNames, withoutNames } from './names.ts';
import { thingMeant } from './things.ts';

const SPEECH = /记者|了解|介绍|表示|指出|获悉|透露|显示|表明|报告|消息|通报|告诉|称$|说$|认为/;

/** The clause before a measure's own, in the same sentence: 恢复出口汽车班列, in which it is said what the containers are for. */
export function clauseBefore({ text, words, names }: Reading, sentence: Span, at: number, measures: Measure[]): Content[] {
  const clause = breakBefore(text, at);
  if (clause <= sentence.start || text[clause - 1] === '】') return [];
  const from = Math.max(breakBefore(text, clause - 1), sentence.start);
  return SPEECH.test(text.slice(from, clause - 1))
    ? []
    : withoutNames(trimEdges(contentWords(text, words, from, clause - 1, measures)), names);
}

const OFFICE =
  /(?:公司|集团|局|厅|委|委员会|部|院|站|政府|会|办|办公室|中心|支队|总队|银行|海关|记者|负责人|主任|局长|厅长|部长|书记)$/;

/** What a sentence is about: the nouns its first telling clause begins with; nothing where that is an office or a person. */
export function sentenceSubject({ text, words, names, things }: Reading, sentence: Span, measures: Measure[]): string {
  let from = sentence.start;
  for (let clause = 0; clause < 5 && from < sentence.end; clause++) {
    const end = Math.min(breakAfter(text, from), sentence.end);
    const adjunct = /(?:下|后|前|时|中|间|来|里|内|方面)$/.test(text.slice(from, end)) && text[end] === '，';
    const content =
      adjunct || text[end] === '】' || SPEECH.test(text.slice(from, end)) ? [] : contentWords(text, words, from, end, measures);
    const stop = content.findIndex(({ tag, text: word }) => /^(?:v$|p$|d$|vd|c$|f$)/.test(tag) || word === '、');
    if (stop < 0 && measures.some(({ start }) => start >= from && start < end)) return '';
    const nouns = phraseText(withoutNames(trimEdges(stop < 0 ? content : content.slice(0, stop)), names)).replace(
      /《([^》]{0,60})》/,
      '《$1》',
    );
    if (stop > 0 && onlyNames(content.slice(0, stop), names)) return '';
    const meant = thingMeant(text, things, content[0]?.start ?? from, nouns);
    if (meant) return meant.slice(-14);
    if (nouns.length >= 2) return OFFICE.test(nouns) ? '' : nouns.slice(-14);
    if (content.length === 0) {
      from = end + 1;
      continue;
    }
    const described = /的([^的]{2,10})$/.exec(text.slice(from, end))?.[1] ?? '';
    if (described && !/\d/.test(described)) return OFFICE.test(described) ? '' : described;
    return '';
  }
  return '';
}

/** `在接收的物资中，`: the clause of the sentence that names what is counted among. */
export function topicClause({ text, words }: Reading, sentence: Span, at: number): string {
  const from = Math.max(sentence.start, at - 200);
  const before = text.slice(from, at);
  const hit = /(?:^|[，：])在?([^，：\d]{3,24})(?:当中|中|方面|内|里)，(?:[^：]*)$/.exec(before);
  if (!hit) return '';
  const start = from + hit.index + hit[0].indexOf(hit[1] as string);
  return phraseText(trimEdges(contentWords(text, words, start, start + (hit[1] as string).length)));
}
