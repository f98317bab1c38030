/** The tables of what holds for all kinds of things that news tells of. */
import { oneOf, word, words } from './cells.ts';
import { table } from './table.ts';

export const LANGUAGE = {
  'verbs-of-telling': table(
    'Words by which news says where it has something from: word, sense (inform: a person or a body makes it known; say: a person says it; learn: the reporter learns it from there; report: a notice of it; show: figures tell it), words behind which it is none, words before which it is none (apart by spaces)',
    { word, sense: oneOf('inform', 'say', 'learn', 'report', 'show'), notBehind: words, notBefore: words },
  ),
};
