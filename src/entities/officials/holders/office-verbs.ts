/** The lexicon of verbs of office → expressions that find them: what it is to take up, to leave, to be named to a post. */
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';

const verbs = (sense: LexiconRow<'office-verbs'>['sense']): string =>
  alternatives(lexicon('office-verbs').filter((row) => row.sense === sense));

/** 历任, 先后担任, 现为: posts stand behind it; 系 only where a clause begins. */
export const takingVerbs = once(
  () => new RegExp(`(?:先后|曾经|曾|历|现|兼|后)?(?:先后)?(?:${verbs('take')}|(?<=[，。；])系)(?:了|过)?`, 'g'),
);
/** 辞去, 不再担任: the posts behind it are left. */
export const leavingVerbs = once(() => new RegExp(verbs('leave'), 'g'));
/** 任命, 选举: the person behind it is named to a post. */
export const namingVerbs = once(() => new RegExp(`(?:${verbs('name')})[：，]?`, 'g'));
