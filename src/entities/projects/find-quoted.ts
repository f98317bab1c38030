/** Text → names set off by quotation marks: “码上办”服务, “我的某城”APP, and brands that recur: “云某某”. */
import { lexicon } from '../../words/lexicon.ts';
import type { ArticleContext, Project } from '../facts.ts';
import { bareName, type Candidate } from './candidate.ts';
import { kindOfName } from './heads.ts';

const HEADS = lexicon('project-quoted-heads')
  .map(([word = '', kind]) => ({ word, kind: kind as Project['kind'] }))
  .sort((a, b) => b.word.length - a.word.length);

const words = (wanted: (word: string) => boolean) =>
  HEADS.map(({ word }) => word)
    .filter(wanted)
    .join('|');
/** Up to four characters may stand between the quotation and its head (“某某”免费义诊服务); none before a head of one character. */
const HEAD_AFTER = new RegExp(
  `^(?:[^等在是为了和与或及的中上地得，。！？；、：“”‘’（）]{0,4}?(${words((word) => word.length > 1)})|(${words((word) => word.length === 1)}))(?![部组员者性化商厅览板位示])`,
);

/** A quotation that speaks, argues or paints is no name. */
const NO_NAME = /[，。！？；…]|、.*、|^[一二三四五六七八九十两双][个项大类]|^.$/;

/** “……” of 2 to 20 characters followed by a head. */
export function findQuoted({ text }: ArticleContext): Candidate[] {
  return [...text.matchAll(/[“‘]([^“”‘’\n]{2,24})[”’]/g)].flatMap((match): Candidate[] => {
    const start = match.index;
    const quoteEnd = start + match[0].length;
    const after = HEAD_AFTER.exec(text.slice(quoteEnd, quoteEnd + 9));
    if (!after || NO_NAME.test(match[1] as string)) return [];
    const head = HEADS.find(({ word }) => word === (after[1] ?? after[2]));
    const end = quoteEnd + after[0].length;
    return [{ start, end, text: text.slice(start, end), kind: head?.kind ?? 'other', rule: 'quoted-name', score: 0.8 }];
  });
}

const LIST_HEAD =
  /^等?(?:[一二三四五六七八九十百\d]+(?:项|个|大|类))?(?:系列|主题|专项|专题)?(活动|行动|工程|项目|计划|平台|服务|品牌|小程序)/;

/** Quotations in a row that share one head: “暖冬”“护苗”“清风”等专项行动. */
export function findQuotedLists({ text }: ArticleContext): Candidate[] {
  return [...text.matchAll(/(?:[“‘][^“”‘’，。！？；\n]{2,16}[”’][、和及]?){2,}/g)].flatMap((match) => {
    const head = LIST_HEAD.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 12));
    if (!head) return [];
    const kind = kindOfName(head[1] as string) ?? 'other';
    return [...match[0].matchAll(/[“‘][^”’]{1,60}[”’]/g)].map((name): Candidate => {
      const start = match.index + name.index;
      return { start, end: start + name[0].length, text: name[0], kind, rule: 'quoted-name', score: 0.8 };
    });
  });
}

/** The head stands before the quotation: APP“我的某城”, and with what stands before the head: 牧区医疗服务平台“某某通”. */
export function findNamedByHead({ text }: ArticleContext, headed: Candidate[]): Candidate[] {
  const starts = new Map(headed.map(({ start, end }) => [end, start]));
  return [
    ...text.matchAll(/(平台|系统|小程序|APP|客户端|公众号|品牌|网站|列车|项目|栏目)[“‘]([^“”‘’，。！？；\n]{2,12})[”’]/g),
  ].map((match): Candidate => {
    const quote = match.index + (match[1] as string).length;
    const start = starts.get(quote) ?? quote;
    const end = match.index + match[0].length;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: kindOfName(match[1] as string) ?? 'platform',
      rule: 'quoted-name',
      score: 0.85,
    };
  });
}

/** Wherever a quotation stands again that is a name elsewhere in the article, it is that name: “云某某”平台 … “云某某”. */
export function findAgain({ text }: ArticleContext, found: Candidate[]): Candidate[] {
  const names = new Map(
    found.flatMap((candidate) =>
      /^[“‘]([^”’]+)[”’]/.test(candidate.text)
        ? [[bareName(candidate.text.slice(0, candidate.text.search(/[”’]/))), candidate]]
        : [],
    ),
  );
  return [...text.matchAll(/[“‘]([^“”‘’，。！？；\n]{2,16})[”’]/g)].flatMap((match): Candidate[] => {
    const name = names.get(match[1] as string);
    return name
      ? [{ start: match.index, end: match.index + match[0].length, text: match[0], kind: name.kind, rule: 'brand', score: 0.7 }]
      : [];
  });
}
