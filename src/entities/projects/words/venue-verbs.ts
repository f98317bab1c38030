/** The lexicon of what takes place somewhere (举行, 投产) → the source of a regular expression for it, with the adverbs before it. */
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';

/** What takes place: a meeting or a match is held, works are opened. */
type Deed = LexiconRow<'project-venue-verbs'>['deed'];

const MANNERS = ['隆重', '正式', '顺利', '圆满', '鸣枪', '盛大', '同时', '成功'];

/** `(?:隆重|正式)*(?:举行|召开)`: behind the place, 比赛在青山县|隆重举行. */
export const takesPlace = (...deeds: Deed[]): string => {
  const verbs = lexicon('project-venue-verbs').flatMap(({ verb, deed }) => (deeds.includes(deed) ? [verb] : []));
  return `(?:${alternatives(MANNERS)})*(?:${alternatives(verbs)})`;
};
