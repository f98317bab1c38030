/** Text → names in quotation marks by what stands beside them: in a row (“暖冬”“清风”等行动), behind their head (APP“某某”), and again (“云某某”). */
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { bareName, type Candidate } from '../candidate.ts';
import { kindOfName } from '../words/heads.ts';

const LIST_HEAD = new RegExp(
  String.raw`^(?:等(?=[^，。；、]{2,10}(?:计划|活动|行动|工程|项目))[一-龥]{0,6}?|等?(?:[${CHINESE_ORDINALS}\d]+(?:项|个|大|类))?(?:系列|主题|专项|专题)?)(活动|行动|工程|项目|计划|平台|服务|品牌|小程序|工作方法|工作法|机制|模式)`,
);

/** Quotations in a row that share one head: “暖冬”“护苗”“清风”等专项行动. */
export function findQuotedLists({ text }: ArticleView): Candidate[] {
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
export function findNamedByHead({ text }: ArticleView, headed: Candidate[]): Candidate[] {
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
export function findAgain({ text }: ArticleView, found: Candidate[]): Candidate[] {
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
