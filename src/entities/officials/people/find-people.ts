/** Text → the people named in it who hold no office and wrote no line of it: candidates by every rule, each with its verdict. */
import type { Span } from '../../../articles/article.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { bylinesOf, type Holder } from '../holders/gather-holders.ts';
import { looksLikeName } from '../names/name-form.ts';
import { findNameMentions, type NameSource } from '../names/name-mentions.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PostPhrase } from '../posts/post.ts';
import { acts, speaks } from './people-by-deed.ts';
import { dotted, listed, masked, recurring } from './people-by-form.ts';
import { afterOccupation, afterPeopleWord, beforeOccupation, called } from './people-by-word.ts';
import type { PersonRule } from './person-rule.ts';
import { refusedBecause } from './person-verdict.ts';

/** A name that a rule read, and why it is nobody, or nobody new; null: it is a person. */
export interface PersonCandidate extends NameReading {
  word: string;
  rule: string;
  refused: string | null;
}

/** The people of a text, with all that was taken for one. */
export interface People {
  candidates: readonly PersonCandidate[];
  people: ReadonlyMap<string, NameSource>;
}

/** In order: a person is noted as the first of them reads the name. */
export const PERSON_RULES: readonly PersonRule[] = [
  masked,
  afterOccupation,
  afterPeopleWord,
  beforeOccupation,
  called,
  speaks,
  acts,
  recurring,
  dotted,
  listed,
];

const COMPANION = 'companion';

/** 李某某和王某某: names before and behind those known, apart by one joiner, of which only their company tells. */
export function companionsOf(view: OfficialsView, known: readonly Span[]): NameReading[] {
  const { text, names } = view;
  const joins = (at: number): boolean => /^[、和与]$/.test(text[at] ?? '');
  const isSure = (name: NameReading | null): name is NameReading =>
    !!name && name.end - name.start > 2 && name.score >= 0.9 && looksLikeName(view, name);
  return known.flatMap(({ start, end }) => {
    const behind = joins(end) ? names.at(end + 1) : null;
    const before = joins(start - 1) ? names.before(start - 1) : null;
    return [before, behind].filter(isSure);
  });
}

/** The people of the text besides those who hold posts. */
export function findPeople(view: OfficialsView, occupations: readonly PostPhrase[], holders: readonly Holder[]): People {
  const { text } = view;
  const sources = new Map(holders.map(({ name, source }) => [name, source]));
  const officials = [...findNameMentions(text, sources).values()].flat();
  const taken = new Set(officials.flatMap(({ start, end }) => [start + 1, end]));
  const bylines = bylinesOf(view);
  const people = new Map<string, NameSource>();
  const candidates: PersonCandidate[] = [];

  /** Why the name is nobody new. */
  function refused(name: NameReading, word: string): string | null {
    if (word.endsWith('某') && [...people.keys()].some((longer) => longer.startsWith(word))) return 'longer-known';
    if (sources.has(word)) return 'official';
    if (bylines.has(word)) return 'byline';
    if (people.has(word)) return 'known';
    if (taken.has(name.end) || taken.has(name.start + 1)) return 'in-official';
    return refusedBecause({ ...name, view, word });
  }
  function judge(names: readonly NameReading[], rule: string): void {
    for (const name of names) {
      const word = text.slice(name.start, name.end);
      const candidate = { ...name, word, rule, refused: refused(name, word) };
      candidates.push(candidate);
      if (!candidate.refused) people.set(word, { rule: 'person', score: name.score });
    }
  }

  for (const { name, apply } of PERSON_RULES) judge(apply({ view, occupations }), name);
  const known = [...officials, ...[...findNameMentions(text, people).values()].flat()];
  judge(companionsOf(view, known), COMPANION);
  return { candidates, people };
}
