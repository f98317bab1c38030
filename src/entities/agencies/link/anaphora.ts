/** 该局, 该公司, 该院 → a mention of the organisation they stand for, the last one of that sort named before. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Found } from '../found.ts';
import { isEdge, type Scene } from '../scene.ts';

interface Sort {
  word: string;
  /** Whether a name or kind is what the word may stand for. */
  is: (organ: Found) => boolean;
}

/** Words after 该, longest first. */
export const sorts = once(() =>
  lexicon('organ-anaphora')
    .map(({ word, antecedent }): Sort => {
      const is = antecedent.startsWith('=')
        ? (organ: Found) => organ.kind === antecedent.slice(1)
        : (organ: Found) => (organ.names[0] ?? '').endsWith(antecedent);
      return { word, is };
    })
    .sort((a, b) => b.word.length - a.word.length),
);

/** The last one before `at` that fits; `found` is in order of the text. */
export function organBefore(found: Found[], at: number, is: (organ: Found) => boolean): Found | null {
  return found.findLast((organ) => organ.end <= at && organ.names.length === 1 && is(organ)) ?? null;
}

/** Every 该…, 我…, 本… that has something to stand for. */
export function findAnaphora(scene: Scene, found: Found[]): Found[] {
  const mentions: Found[] = [];
  for (let at = scene.text.indexOf('该'); at >= 0; at = scene.text.indexOf('该', at + 1)) {
    const sort = sorts().find(({ word }) => scene.text.startsWith(word, at + 1));
    if (!sort || !isEdge(scene, at + 1 + sort.word.length)) continue;
    const organ = organBefore(found, at, sort.is);
    if (organ)
      mentions.push({ ...organ, start: at, end: at + 1 + sort.word.length, rule: 'this-organ', score: 0.75, candidates: [] });
  }
  return mentions;
}
