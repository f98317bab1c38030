/** A public body's function and the place it is of → the body or bodies found there. */
import { bodyNames, foreignBody } from '../../names/bodies.ts';
import { bodyName } from '../../names/organs.ts';
import { type Found, type Jurisdiction, organ } from '../found.ts';
import { otherBodies } from '../place/jurisdiction.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** The body of that function at that place. */
export function found(word: OrganWord, place: Jurisdiction, start: number, end: number, rule: string, score: number): Found {
  const foreign = place.rule === 'country';
  return organ({
    start,
    end,
    names: foreign ? [foreignBody(place.name, word.form)] : bodyNames(word, place, place.printed),
    kind: foreign ? 'foreign' : word.kind,
    rule,
    score,
    head: word.form,
    jurisdiction: place,
    successor: word.successor && { ...word.successor, name: bodyName(word.successor.name, place) },
    candidates: foreign ? [] : otherBodies(place, (other) => bodyNames(word, other)[0]),
  });
}
