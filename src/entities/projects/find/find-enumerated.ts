/** Text → works named in a row that share one noun behind them: 新开工了青山露天矿、白河电厂三期等4个能源项目. */

import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { CHINESE_DIGITS, CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Agency, Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';
import { leftEdge } from '../name/left-edge.ts';
import type { Walls } from '../name/walls.ts';
import { kindOfName } from '../words/heads.ts';

/** 等|9个|煤炭|项目, 等|项目, 两大|工程. */
const SHARED = new RegExp(
  String.raw`等(?:[两${CHINESE_ORDINALS}\d]+[多余]?[个项大条座处批])?(?!配套|附属|基础|前期)(?:[一-龥]{0,8}?)(项目|工程|攻坚战|战役|专项行动|重点任务)(?![部组区])`,
  'g',
);

/** How far back the first of a row may begin. */
const REACH = 200;

/** Ends of the items of a row that closes at `end`, last first: each 、, 和, 及 and 以及 of the clause outside brackets and quotations. */
function itemEnds(text: string, end: number): number[] {
  const ends = [end];
  let depth = 0;
  for (let at = end - 1; at > Math.max(0, end - REACH); at--) {
    const sign = text[at] as string;
    if (/[）”]/.test(sign)) depth++;
    else if (/[（“]/.test(sign)) depth--;
    else if (depth === 0 && /[，。；：！？\n]/.test(sign)) break;
    else if (depth === 0 && sign === '、') ends.push(at);
    if (depth < 0) break;
  }
  return ends;
}

const namedAs = (agencies: Agency[], holds: (one: Span) => boolean) => agencies.some(({ mentions }) => mentions.some(holds));

const TELLTALE = new RegExp(String.raw`[“\dA-Z]|[${CHINESE_DIGITS}]期`);
/** It begins with a firm, a place or a word no dictionary knows (启明|氧化铝), or there is a quotation or a number in it. */
const isProper = ({ words, text }: ArticleView, { start, end }: Span, agencies: Agency[]) =>
  TELLTALE.test(text.slice(start, end)) ||
  words.within(start, end).some(({ tag, start: at }) => at === start && /^(?:ns|nz|nt|nr|nrt|x)$/.test(tag)) ||
  words.within(start, end).every((word, at) => at > 1 || word.text.length === 1) ||
  namedAs(agencies, (one) => one.start === start && one.end <= end);

const tells = ({ words }: ArticleView, { start, end }: Span) =>
  words.within(start, end).some(({ text }) => text.length > 1 && !wordSet('project-generic-words').has(text));

/** A row of firms tells whose the works are, not what. */
const isFirm = (text: string, { start, end }: Span) => /(?:集团|公司|企业|股份|局|委|厅)$/.test(text.slice(start, end));

/** Between two 、 an item may hold 及 itself: 、某某园综合楼及停机坪、. */
function itemAt({ text, words }: ArticleView, open: number | undefined, end: number, walls: Walls): Span {
  const start = Math.max(leftEdge(text, words.all, end, walls), (open ?? -1) + 1);
  const whole = open !== undefined && open + 1 < start && /^[^的]{2,12}[及和与]$/.test(text.slice(open + 1, start));
  return { start: whole ? open + 1 : start, end };
}

function itemsOf(context: ArticleView, end: number, walls: Walls): Span[] {
  return itemEnds(context.text, end)
    .map((close, at, ends) => itemAt(context, ends[at + 1], close, walls))
    .filter((item) => item.end - item.start >= 4 && item.end - item.start <= 40 && tells(context, item));
}

/** 启明氧化铝, of a row of 项目, is called 启明氧化铝项目; 青山露天矿 says itself what it is. */
const calledOf = (item: string, noun: string) =>
  kindOfName(item) || /[矿厂站场馆院所库区路桥楼园]$/.test(item) ? item : item + noun;

/** Each item of a row of two or more, once one of them is named for somebody or some place. */
export function findEnumerated(context: ArticleView, agencies: Agency[], walls: Walls): Candidate[] {
  return [...context.text.matchAll(SHARED)].flatMap((match): Candidate[] => {
    const items = itemsOf(context, match.index, walls);
    if (
      items.length < 2 ||
      items.some((item) => isFirm(context.text, item)) ||
      !items.some((item) => isProper(context, item, agencies))
    )
      return [];
    const kind: Project['kind'] = /战|行动|任务/.test(match[1] as string) ? 'campaign' : 'construction';
    return items.map(({ start, end }) => ({
      start,
      end,
      text: context.text.slice(start, end),
      kind,
      rule: 'listed-work',
      score: 0.65,
      called: calledOf(context.text.slice(start, end), match[1] as string),
    }));
  });
}
