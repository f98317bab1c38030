/** What the rules for a public body's function are given, and what they answer. */
import type { Span } from '../../../articles/article.ts';
import type { Rule } from '../../reading/rule.ts';
import type { AgencySetting } from '../before.ts';
import type { Jurisdiction, Organ } from '../organ.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** A function at a place of the text, and the place in front of it. */
export interface FunctionCase extends Span {
  setting: AgencySetting;
  word: OrganWord;
  place: Jurisdiction | null;
}

/** The bodies that the function names; none where the rule refuses it, null where it says nothing of it. */
export type FunctionRule = Rule<FunctionCase, Organ[] | null>;
