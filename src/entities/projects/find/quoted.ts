/** Quotations whose head stands behind them, before them, or behind a row of them → candidates: “码上办”服务, APP“我的某城”, “暖冬”“清风”等行动. */
import { alternatives } from '../../../words/guarded-words.ts';
import { lexicon } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { ProjectView } from '../view.ts';
import { kindOfName } from '../words/heads.ts';

/** A quotation with the noun behind it that may make a name of it. */
export interface QuotedName {
  candidate: Candidate;
  /** What stands between the quotation marks, and where the first of them stands. */
  quoted: string;
  quoteStart: number;
  /** The noun wants a verb of launching before the quotation. */
  wantsLaunch: boolean;
}

const ALSO = new Set(['event', 'campaign', 'programme', 'platform', 'fund', 'service']);
const heads = once(() =>
  [
    ...lexicon('project-quoted-heads'),
    ...lexicon('project-heads')
      .filter(({ strength, kind }) => strength === 'strong' && ALSO.has(kind))
      .map(({ head, kind }) => ({ head, kind, launched: false })),
  ].sort((a, b) => b.head.length - a.head.length),
);

const words = (wanted: (word: string) => boolean) =>
  alternatives(
    heads()
      .map(({ head }) => head)
      .filter(wanted),
  );
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

/** 2031年第六届|“某某”国际象棋赛: year and number in front belong to the name. */
const TIMED = new RegExp(String.raw`(?:20\d\d(?:[—-]20\d\d)?年?度?)?(?:第[${CHINESE_ORDINALS}\d]+[届季期次]|首届)?$`);

/** “……” of 2 to 24 characters followed by a head. */
export function proposeQuoted({ text }: ProjectView): QuotedName[] {
  return [...text.matchAll(/[“‘]([^“”‘’\n]{2,24})[”’]/g)].flatMap((match): QuotedName[] => {
    const [printed, quoted = ''] = match;
    const quoteEnd = match.index + printed.length;
    const after = headAfter().exec(text.slice(quoteEnd, quoteEnd + 9));
    if (!after) return [];
    const head = heads().find(({ head: word }) => word === (after[1] ?? after[2]));
    const start = match.index - (TIMED.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0].length ?? 0);
    const place = { start, end: quoteEnd + after[0].length };
    const candidate = candidateOf(text, place, { kind: head?.kind ?? 'other', rule: 'quoted-name', score: 0.8 });
    return [{ candidate, quoted, quoteStart: match.index, wantsLaunch: head?.launched ?? false }];
  });
}

const ROW_HEADS = '活动 行动 工程 项目 计划 平台 服务 品牌 小程序 工作方法 工作法 机制 模式'.split(' ');
const ROW_HEAD = new RegExp(
  String.raw`^(?:等(?=[^，。；、]{2,10}(?:计划|活动|行动|工程|项目))[一-龥]{0,6}?|等?(?:[${CHINESE_ORDINALS}\d]+(?:项|个|大|类))?(?:系列|主题|专项|专题)?)(${alternatives(ROW_HEADS)})`,
);

/** Quotations in a row that share one head: “暖冬”“护苗”“清风”等专项行动. */
export function proposeQuotedRows({ text }: ProjectView): Candidate[] {
  return [...text.matchAll(/(?:[“‘][^“”‘’，。！？；\n]{2,16}[”’][、和及]?){2,}/g)].flatMap((match) => {
    const row = match[0];
    const head = ROW_HEAD.exec(text.slice(match.index + row.length, match.index + row.length + 12))?.[1];
    if (!head) return [];
    return [...row.matchAll(/[“‘][^”’]{1,60}[”’]/g)].map(({ 0: name, index }) => {
      const start = match.index + index;
      const kind = kindOfName(head) ?? 'other';
      return candidateOf(text, { start, end: start + name.length }, { kind, rule: 'quoted-name', score: 0.8 });
    });
  });
}

const NAMING_HEADS = '平台 系统 小程序 APP 客户端 公众号 品牌 网站 列车 项目 栏目'.split(' ');
const NAMED = new RegExp(`(${alternatives(NAMING_HEADS)})[“‘]([^“”‘’，。！？；\\n]{2,12})[”’]`, 'g');

/** The head stands before the quotation: APP“我的某城”, and with what stands before the head: 牧区医疗服务平台“某某通”. */
export function proposeNamedByHead({ text }: ProjectView, headed: readonly Candidate[]): Candidate[] {
  const starts = new Map(headed.map(({ start, end }) => [end, start]));
  return [...text.matchAll(NAMED)].map((match) => {
    const [printed, head = ''] = match;
    const quote = match.index + head.length;
    const place = { start: starts.get(quote) ?? quote, end: match.index + printed.length };
    return candidateOf(text, place, { kind: kindOfName(head) ?? 'platform', rule: 'quoted-name', score: 0.85 });
  });
}
