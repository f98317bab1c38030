/** The shape of the rules that find people who hold no office. */
import type { NameReading } from '../../../words/person-names.ts';
import type { Rule } from '../../reading/rule.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PostPhrase } from '../posts/post.ts';

/** What the rules look at. */
export interface PeopleText {
  view: OfficialsView;
  /** Occupations in the text (教授, 牧民), which name people as posts name officials. */
  occupations: readonly PostPhrase[];
}

/** A way to find people: all names that it reads in the text, in order. */
export type PersonRule = Rule<PeopleText, readonly NameReading[]>;
