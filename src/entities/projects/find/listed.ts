/** Nouns of action that others follow → would-be items of a list, for the judge: 开展河道清淤整治、林区火源治理和牧区管网改造. */
import { escaped } from '../../../words/guarded-words.ts';
import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { leftEdge } from '../name/left-edge.ts';
import type { ProjectView } from '../view.ts';
import { kindOfName } from '../words/heads.ts';

/** A would-be item of a list. */
export interface ListItem {
  candidate: Candidate;
  /** What stands before its noun of action. */
  before: string;
  /** How many words of that tell something. */
  telling: number;
}

const kinds = once(() => new Map(lexicon('project-listed-heads').map(({ head, kind }) => [head, kind])));
const pattern = once(() => new RegExp(`(${[...kinds().keys()].map(escaped).join('|')})(?=[、和及，。；]|等|工作|活动)`, 'g'));

/** Every noun of action before a comma, a joint or 工作, with what leads up to it. */
export function proposeListed(view: ProjectView): ListItem[] {
  const { text, words } = view;
  return [...text.matchAll(pattern())].map((match) => {
    const [head] = match;
    const { start, stop } = leftEdge(view, match.index);
    const before = text.slice(start, match.index);
    // 某某工程|建设 is the work itself.
    const works = head === '建设' && kindOfName(before) === 'construction';
    const end = works ? match.index : match.index + head.length;
    const kind = kinds().get(head) ?? 'other';
    return {
      candidate: candidateOf(text, { start, end }, { kind, rule: 'listed-work', score: 0.6, leftStop: stop }),
      before,
      telling: words
        .within(start, match.index)
        .filter((one) => one.text.length > 1 && !wordSet('project-generic-words').has(one.text)).length,
    };
  });
}
