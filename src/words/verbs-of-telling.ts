/** The lexicon of verbs of telling (介绍, 获悉, 显示) → the alternatives of a regular expression, by who tells. */
import { alternatives } from './guarded-words.ts';
import { type LexiconRow, lexicon } from './lexicon.ts';

/** Who tells: a person or a body (介绍), a person (说), the reporter who learnt it there (获悉), a notice (消息), figures (显示). */
export type Telling = LexiconRow<'verbs-of-telling'>['sense'];

/** `介绍|表示|称(?!号|为)…`: the verbs of these senses. */
export const verbsOfTelling = (...senses: Telling[]): string =>
  alternatives(lexicon('verbs-of-telling').filter(({ sense }) => senses.includes(sense)));
