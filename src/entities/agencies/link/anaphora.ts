/** 该局, 该公司, 该院 → a mention of the organisation they stand for, the last one of that sort named before. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { again, type FoundOrgan } from '../organ.ts';
import type { AgencyView } from '../view.ts';
import { nameOf, type OrganLink, organBefore } from './link.ts';

interface Antecedent {
  word: string;
  /** Whether a name or kind is what the word may stand for. */
  is: (organ: FoundOrgan) => boolean;
}

/** Words after 该, longest first. */
const antecedents = once(() =>
  lexicon('organ-anaphora')
    .map(({ word, antecedent }): Antecedent => {
      const is = antecedent.startsWith('=')
        ? (organ: FoundOrgan) => organ.kind === antecedent.slice(1)
        : (organ: FoundOrgan) => nameOf(organ).endsWith(antecedent);
      return { word, is };
    })
    .sort((a, b) => b.word.length - a.word.length),
);

/** What a word stands for: 医院 for a hospital; undefined where it stands for nothing. */
export const antecedentOf = (word: string): Antecedent | undefined => antecedents().find((one) => one.word === word);

/** Every 该… that has something to stand for. */
export function findAnaphora({ text, words }: AgencyView, found: readonly FoundOrgan[]): OrganLink[] {
  return [...text.matchAll(/该/g)].flatMap(({ index: start }) => {
    const sort = antecedents().find(({ word }) => text.startsWith(word, start + 1));
    const end = start + 1 + (sort?.word.length ?? 0);
    const to = sort && words.isEdge(end) ? organBefore(found, start, sort.is) : null;
    if (!to) return [];
    return [{ organ: { ...again(to, { start, end }, 'this-organ', 0.75), candidates: [] }, from: null, to, rule: 'this-organ' }];
  });
}
