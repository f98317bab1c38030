/** Text → quotations that are names by their own last word or by the verb beside them: “清河行动”, 上线“青山通”, “云上牧场”启用. */

import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import { LEVELS } from '../../chinese/levels.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';

const ends = once(() => [...lexicon('project-quotation-ends')].sort((a, b) => b.word.length - a.word.length));

const verbs = (side: string) =>
  lexicon('project-quotation-verbs')
    .filter((row) => row.side === side)
    .map(({ verb }) => verb)
    .join('|');

/** 推出, 上线了全省首个, 打造一批: the verb and what may stand between it and the quotation. */
export const before = once(
  () =>
    new RegExp(
      `(?:${verbs('before')})了?(?:[全本该我][国${LEVELS}])?(?:首[个条家批届座项款趟部]|一[个项款条批套]|新的)?(?:以)?$`,
    ),
);
/** 1条公交专线——“某某号”. */
const APPOSED = /[个条项款趟座处][一-龥]{2,8}——$/;
/** 近日正式上线, 5.0版上线, 在某地开赛. */
const after = once(
  () =>
    new RegExp(
      `^(?:\\d(?:\\.\\d)?版|\\d+月|\\d+日|近日|日前|今日|昨日|今天|正式|全面|成功|顺利|已|将|在[^，。；“]{2,10}?)*(?:${verbs('after')})`,
    ),
);
/** Behind a verb of many uses (打造, 开展, 建设) a quotation that goes on into a noun only describes it. */
const CLOSED = /^(?:[，。；、）！]|$|等|和|与|以及|后|\n)/;
const SPEAKS = new RegExp(String.raw`[，。！？；：…]|^[${CHINESE_ORDINALS}两双][个项大类]|^\d|^.{1,2}$|之[都乡]$`);

/** Quotations of 3 to 40 characters, told apart from speech and from figures of speech. */
export function findLaunched({ text }: ArticleView): Candidate[] {
  return [...text.matchAll(/[“‘]((?:[^“”‘’\n]|‘[^‘’\n]{1,20}’){3,40})[”’]/g)].flatMap((match): Candidate[] => {
    const name = match[1] as string;
    const [start, end] = [match.index, match.index + match[0].length];
    if (SPEAKS.test(name) || wordSet('project-metaphors').has(name)) return [];
    const head = ends().find(({ word }) => name.endsWith(word) && name.length >= word.length + 2);
    const behind = text.slice(end, end + 24);
    const launched =
      after().test(behind) ||
      (before().test(text.slice(Math.max(0, start - 16), start)) && CLOSED.test(behind)) ||
      APPOSED.test(text.slice(Math.max(0, start - 12), start));
    if (head?.sign !== 'alone' && !launched) return [];
    return [
      { start, end, text: match[0], kind: head?.kind ?? 'other', rule: 'quoted-name', score: launched && head ? 0.85 : 0.7 },
    ];
  });
}
