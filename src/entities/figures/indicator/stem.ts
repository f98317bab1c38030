/** A measure's own words and the measure before it → the words it goes by, and the topic they share. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import { type Content, hasVerb, lastWords, sizeOf } from './content-words.ts';
import type { Phrase } from './phrase.ts';
import { carried, type Said, SHORT } from './said.ts';

/** In a list, a bracket or one clause, what was said first goes for the next; in one sentence where both count things. */
export function stemOf(
  phrase: Phrase,
  own: { left: Content[]; right: string },
  measure: Measure,
  sentence: Span,
  previous: Said | null,
  room: number,
): { stem: Content[]; topic: string } {
  const plain = { stem: own.left, topic: '' };
  if (!previous) return plain;
  const few = sizeOf(own.left) < SHORT;
  const nominal = few && !hasVerb(own.left) && own.right === '';
  const counts = measure.unit.kind === 'count' && previous.measure.unit.kind === 'count' && previous.sentence === sentence;
  if (phrase.tie === 'bracket')
    return { stem: own.left, topic: previous.phrase.tie === 'bracket' ? previous.topic : `${previous.said}中的` };
  if (phrase.tie === 'list') return { stem: lastWords(carried(previous, own.left), room), topic: previous.topic };
  if (phrase.tie === 'clause' && few) return { stem: lastWords([...previous.stem, ...own.left], room), topic: '' };
  if (phrase.tie === 'sentence' && nominal && counts && !previous.topic)
    return { stem: lastWords(carried(previous, own.left), room), topic: '' };
  return plain;
}
