/** A public body's function and the place it is of → the body or bodies found there. */
import type { Span } from '../../../articles/article.ts';
import { bodyNames, foreignBody } from '../../names/bodies.ts';
import { bodyName } from '../../names/organs.ts';
import { type Jurisdiction, type Organ, organ } from '../organ.ts';
import { otherBodies } from '../place/meant-place.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** How a body was found: the rule that its mention names, how sure it is, and whether a list or the article gives it its place. */
export type Told = Pick<Organ, 'rule' | 'score'> & Partial<Pick<Organ, 'inList' | 'byContext'>>;

/** Told by a list of places or bodies. */
export const byList = (score: number): Told => ({ rule: 'coordinated', score, inList: true });

/** Told by nothing but what the article has said. */
export const byArticle = (score: number): Told => ({ rule: 'context', score, byContext: true });

/** The body of that function at that place. */
export function bodyOf(word: OrganWord, place: Jurisdiction, { start, end }: Span, told: Told): Organ {
  const foreign = place.printedAs === 'country';
  return organ({
    start,
    end,
    ...told,
    names: foreign ? [foreignBody(place.name, word.form)] : bodyNames(word, place, place.printed),
    kind: foreign ? 'foreign' : word.kind,
    head: word.form,
    jurisdiction: place,
    successor: word.successor && { ...word.successor, name: bodyName(word.successor.name, place) },
    candidates: foreign ? [] : otherBodies(place, (other) => bodyNames(word, other)[0]),
  });
}
