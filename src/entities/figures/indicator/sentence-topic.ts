/** A sentence → what it is about, for measures whose own words do not say. */
import type { Span } from '../../../articles/article.ts';
import { afterLastSign, clauseEnd, clauseStart, SENTENCE_SIGNS } from '../../reading/clauses.ts';
import { type ContentWord, contentWords, lastWords, phraseText, trimEdges } from './content-words.ts';
import { type IndicatorView, onlyNames, thingBefore, thingMeant, withoutNames } from './named-entities.ts';

/** A clause with such a word says who tells of something, not what is told of. */
const SPEECH = /记者|了解|介绍|表示|指出|获悉|透露|显示|表明|报告|消息|通报|告诉|称$|说$|认为/;

/** The clause before a measure's own, in the same sentence: 恢复出口汽车班列, in which it is said what the containers are for. */
export function clauseBefore(view: IndicatorView, sentence: Span, at: number, measures: readonly Span[]): readonly ContentWord[] {
  const { text, names } = view;
  const clause = clauseStart(text, at);
  if (clause <= sentence.start || text[clause - 1] === '】') return [];
  const from = Math.max(clauseStart(text, clause - 1), sentence.start);
  if (SPEECH.test(text.slice(from, clause - 1))) return [];
  return withoutNames(trimEdges(contentWords(view, from, clause - 1, measures)), names);
}

/** The last words of that clause as a phrase. */
export const clauseBeforeText = (
  view: IndicatorView,
  sentence: Span,
  at: number,
  measures: readonly Span[],
  room: number,
): string => phraseText(lastWords(clauseBefore(view, sentence, at, measures), room));

/** What names of organs, companies and offices end in: a sentence that begins with one tells of what it does. */
const OFFICES =
  '公司 集团 局 厅 委 委员会 部 院 站 政府 会 办 办公室 中心 支队 总队 银行 海关 记者 负责人 主任 局长 厅长 部长 书记'.split(' ');
const ends = (words: string, endings: readonly string[]): boolean => endings.some((ending) => words.endsWith(ending));

/** After such a clause follows what it is the time or place of: `会议召开后，`. */
const ADJUNCT = /(?:下|后|前|时|中|间|来|里|内|方面)$/;

/** Words at which what a clause is about ends: a verb, a preposition, an adverb, a list. */
const PREDICATE = /^(?:v$|p$|d$|vd|c$|f$)/;

/** No topic is longer. */
const LONGEST = 14;

/** The words of a clause that can say what it is about: none where it only says when, or who tells. */
function topicWords(view: IndicatorView, from: number, to: number, measures: readonly Span[]): readonly ContentWord[] {
  const { text } = view;
  const clause = text.slice(from, to);
  const adjunct = ADJUNCT.test(clause) && text[to] === '，';
  return adjunct || text[to] === '】' || SPEECH.test(clause) ? [] : contentWords(view, from, to, measures);
}

/** What one clause is about; null where it says nothing and the next is to be asked. */
function clauseTopic(view: IndicatorView, from: number, to: number, measures: readonly Span[]): string | null {
  const { text, names } = view;
  const content = topicWords(view, from, to, measures);
  const stop = content.findIndex(({ tag, text: word }) => PREDICATE.test(tag) || word === '、');
  if (stop < 0 && measures.some(({ start }) => start >= from && start < to)) return '';
  const subject = stop < 0 ? content : content.slice(0, stop);
  if (stop > 0 && onlyNames(subject, names)) return '';
  const nouns = phraseText(withoutNames(trimEdges(subject), names)).replace(/《([^》]{0,60})》/, '《$1》');
  const meant = thingMeant(view, content[0]?.start ?? from, nouns);
  if (meant) return meant.slice(-LONGEST);
  if (nouns.length >= 2) return ends(nouns, OFFICES) ? '' : nouns.slice(-LONGEST);
  if (content.length === 0) return null;
  const described = /的([^的]{2,10})$/.exec(text.slice(from, to))?.[1] ?? '';
  return /\d/.test(described) || ends(described, OFFICES) ? '' : described;
}

/** How many clauses are asked before a sentence is given up. */
const CLAUSES = 5;

/** What a sentence is about: the nouns its first telling clause begins with; nothing where that is an office or a person. */
export function sentenceSubject(view: IndicatorView, sentence: Span, measures: readonly Span[]): string {
  let from = sentence.start;
  for (let clause = 0; clause < CLAUSES && from < sentence.end; clause++) {
    const to = Math.min(clauseEnd(view.text, from), sentence.end);
    const topic = clauseTopic(view, from, to, measures);
    if (topic !== null) return topic;
    from = to + 1;
  }
  return '';
}

const AMONG = /(?:^|[，：])在?([^，：\d]{3,24})(?:当中|中|方面|内|里)，(?:[^：]*)$/;

/** `在接收的物资中，`: the clause of the sentence that names what is counted among. */
export function whollyAmong(view: IndicatorView, sentence: Span, at: number): string {
  const from = Math.max(sentence.start, at - 200);
  const hit = AMONG.exec(view.text.slice(from, at));
  const [clause = '', whole = ''] = hit ?? [];
  if (!hit) return '';
  const start = from + hit.index + clause.indexOf(whole);
  return phraseText(trimEdges(contentWords(view, start, start + whole.length)));
}

/** What the sentences before are about: a thing that a clause began with, else what the last of them began with. */
export function topicBefore(view: IndicatorView, sentence: Span, measures: readonly Span[]): string {
  const thing = thingBefore(view, sentence.start);
  if (thing || sentence.start === 0) return thing;
  const start = afterLastSign(view.text, SENTENCE_SIGNS, 0, sentence.start - 1);
  return start < sentence.start ? sentenceSubject(view, { start, end: sentence.start }, measures) : '';
}
