/** A public body's function at a place of the text, and the place it is of → the body found there; what the rules for functions are given. */
import type { Span } from '../../../articles/article.ts';
import { bodyNames, foreignBody } from '../../names/bodies.ts';
import { bodyName } from '../../names/organs.ts';
import type { Rule } from '../../reading/rule.ts';
import type { AgencySetting } from '../before.ts';
import { type FoundOrgan, type Jurisdiction, organ } from '../organ.ts';
import { otherBodies } from '../place/meant-place.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** A function at a place of the text, and the place in front of it. */
export interface FunctionCase extends Span {
  setting: AgencySetting;
  word: OrganWord;
  place: Jurisdiction | null;
}

/** The bodies that the function names; none where the rule refuses it, null where it says nothing of it. */
export type FunctionRule = Rule<FunctionCase, FoundOrgan[] | null>;

/** How a body was found: the rule that its mention names, how sure it is, and whether a list or the article gives it its place. */
export type BodyEvidence = Pick<FoundOrgan, 'rule' | 'score'> & Partial<Pick<FoundOrgan, 'inList' | 'byContext'>>;

/** What a list of places or bodies tells. */
export const byList = (score: number): BodyEvidence => ({ rule: 'coordinated', score, inList: true });

/** What nothing but the rest of the article tells. */
export const byArticle = (score: number): BodyEvidence => ({ rule: 'context', score, byContext: true });

/** The body of that function at that place. */
export function bodyOf(word: OrganWord, place: Jurisdiction, { start, end }: Span, told: BodyEvidence): FoundOrgan {
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
