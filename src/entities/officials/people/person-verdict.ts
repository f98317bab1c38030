/** A reading of a name → whether it is a person: the first reason against it, if there is one. */
import { wordSet } from '../../../words/lexicon.ts';
import { longestBefore } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import { isBySound } from '../names/name-form.ts';
import type { OfficialsView } from '../officials-view.ts';
import { isTitle } from '../titles/title-words.ts';

/** A reading with its text. */
export interface ReadName extends NameReading {
  view: OfficialsView;
  word: string;
}

/** Says true where the reading is no person, else null. */
export type Refusal = Rule<ReadName, true | null>;

const refusal = (name: string, example: string, isSo: (read: ReadName) => boolean): Refusal => ({
  name,
  example,
  apply: (read) => isSo(read) || null,
});

/** jieba's tags of ordinary words: 管理, 官方. */
const ORDINARY = /^(?:n$|vn|v|a|d|b|f|s|t|ns)/;

/** Reasons against a reading; `example` begins with the reading in brackets. */
export const NO_PERSON_RULES: readonly Refusal[] = [
  refusal(
    'form-of-address',
    '【王大爷】来了',
    ({ word }) => longestBefore(word, word.length, wordSet('person-address')) !== null,
  ),
  refusal('title', '【王储】来了', ({ word }) => isTitle(word)),
  refusal('ordinary-word', '【黄金周】到了', ({ word }) => wordSet('person-not').has(word)),
  refusal('kind-of-thing', '【文学奖】揭晓', ({ word }) => /^..[赛奖率族届版级展]$/.test(word)),
  refusal('counted', '【万余名】游客', ({ word }) => /[十百千万亿][人名户余多]/.test(word)),
  refusal('words-with-dot', '【红色·传承】', ({ word }) => word.includes('·') && !isBySound(word)),
  refusal('tagged-word', '【官方】说', ({ view: { words }, start, end, word }) => {
    const known = words.endingAt(end);
    return known?.start === start && word.length === 2 && ORDINARY.test(known.tag);
  }),
  refusal('maker', '作者【李长河】', ({ view: { text }, start }) =>
    /(?:记者|通讯员|作者|摄影|摄|编辑|撰文|文\/图)[：:]?$/.test(text.slice(Math.max(0, start - 4), start)),
  ),
  refusal(
    'in-entity',
    '【乌海市】',
    ({ view: { entityStart }, start, end }) => entityStart.has(end) || entityStart.has(start + 1),
  ),
];

/** The name of the first reason against a reading; null: it is a person. */
export const refusedBecause = (read: ReadName): string | null => firstAnswer(NO_PERSON_RULES, read)?.rule.name ?? null;
