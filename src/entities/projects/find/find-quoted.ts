/** Text → names set off by quotation marks: “码上办”服务, “我的某城”APP. */

import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';
import { before } from './find-launched.ts';

const ALSO = new Set(['event', 'campaign', 'programme', 'platform', 'fund', 'service']);
const heads = once(() => {
  const strong = lexicon('project-heads').filter(({ kind, strength }) => strength === 'strong' && ALSO.has(kind));
  const all = [...lexicon('project-quoted-heads'), ...strong.map(({ head, kind }) => ({ head, kind, launched: false }))];
  return all.sort((a, b) => b.head.length - a.head.length);
});

const words = (wanted: (word: string) => boolean) =>
  heads()
    .map(({ head }) => head)
    .filter(wanted)
    .join('|');
/**
 * Up to six characters may stand between the quotation and its head (“某某”免费义诊服务); none before a head of one character. One head
 * may end in another: 志愿服务|活动.
 */
const headAfter = once(
  () =>
    new RegExp(
      `^(?:的(?=[^的，。；、]{0,5}(?:改革|格局|战略|目标|政策|布局))|)(?:[^等在是为了和与或及的中上地得，。！？；、：“”‘’（）]{0,6}?(${words((word) => word.length > 1)})(?:活动|行动|项目|计划|平台|工程)?|(${words((word) => word.length === 1)}))(?![部组员者性化商厅览板位示])`,
    ),
);

/** A quotation that speaks, argues or paints is no name. */
const NO_NAME = new RegExp(`[，。！？；…]|、.*、|^[${CHINESE_ORDINALS}两双][个项大类]|^.$|.级$`);

/** 2031年第六届|“某某”国际象棋赛: year and number in front belong to the name. */
const TIMED = new RegExp(String.raw`(?:20\d\d(?:[—-]20\d\d)?年?度?)?(?:第[${CHINESE_ORDINALS}\d]+[届季期次]|首届)?$`);

/** 提供“一站式”服务 says how, not what; 质量基础设施“一站式”服务 does. */
const OFFERED = /(?:[^一-龥]|提供|实行|推行|开展|享受|实施|[的供了以为])$|^$/;
const isManner = (text: string, match: RegExpExecArray) =>
  wordSet('project-metaphors').has(match[1] as string) && OFFERED.test(text.slice(Math.max(0, match.index - 2), match.index));

/** “……” of 2 to 20 characters followed by a head. */
export function findQuoted({ text }: ArticleView): Candidate[] {
  return [...text.matchAll(/[“‘]([^“”‘’\n]{2,24})[”’]/g)].flatMap((match): Candidate[] => {
    const quoteEnd = match.index + match[0].length;
    const after = headAfter().exec(text.slice(quoteEnd, quoteEnd + 9));
    if (!after || NO_NAME.test(match[1] as string) || isManner(text, match)) return [];
    const head = heads().find((row) => row.head === (after[1] ?? after[2]));
    if (head?.launched && !before().test(text.slice(Math.max(0, match.index - 16), match.index))) return [];
    const start = match.index - (TIMED.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0].length ?? 0);
    const end = quoteEnd + after[0].length;
    return [{ start, end, text: text.slice(start, end), kind: head?.kind ?? 'other', rule: 'quoted-name', score: 0.8 }];
  });
}
