/** A measure told of 该项目, of 公司, or of nothing printed → what it is about, named before it. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import { afterLastSign } from '../spans.ts';
import type { Reading } from './clause.ts';
import type { Phrase } from './phrase.ts';
import { sentenceSubject } from './sentence-topic.ts';
import { POINTED, thingBefore, thingMeant } from './things.ts';

/** What `该项目`, or 项目 at the beginning of a clause, means. */
export function meantBy({ text, things }: Reading, { left }: Phrase, sentence: Span): string {
  const [first] = left;
  const before = first ? text.slice(Math.max(sentence.start, first.start - 2), first.start) : '';
  const opens = first?.start === sentence.start || POINTED.test(before) || /(?:整个|[，：“；])$/.test(before);
  return first && opens ? thingMeant(text, things, first.start, first.text) : '';
}

/** What the sentences before are about: a thing that a clause began with, else what the last of them began with. */
export function aboutBefore(reading: Reading, sentence: Span, near: Measure[]): string {
  const { text, things } = reading;
  const thing = thingBefore(text, things, sentence.start);
  if (thing || sentence.start === 0) return thing;
  const start = afterLastSign(text, '。！？；\n', 0, sentence.start - 1);
  return start < sentence.start ? sentenceSubject(reading, { start, end: sentence.start }, near) : '';
}
