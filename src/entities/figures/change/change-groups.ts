/** The measures of a sentence → the changes among them by the words before them (同比增长, 比上年末减少), each list as one, and the levels. */
import type { Span } from '../../../articles/article.ts';
import type { Change } from '../../facts.ts';
import { afterLastSign, CLAUSE_OPENINGS } from '../../reading/clauses.ts';
import type { Measure } from '../quantity/measures.ts';

/** Measures listed together (`29起、7人`), and what is said before them. */
export interface ChangeGroup {
  members: [Measure, ...Measure[]];
  verb: { direction: Change['direction']; start: number };
  basis: string | null;
  /** Where the words of the change begin: 同比, or the verb. */
  start: number;
  /** 分别, 各: shared out among several bases. */
  shared: boolean;
}

const RISES =
  '增长 上升 提高 增加 上涨 提升 扩大 攀升 增幅 涨幅 增速 升幅 增长率 净增加 净增 高出 多出 跃升 上调 增收 增产'.split(' ');
const FALLS = '下降 减少 降低 回落 缩减 下跌 降幅 跌幅 下滑 压减 收窄 萎缩 缩小 下调 下挫 锐减 减产 减收 缩短 压缩'.split(' ');
const TAIL = '(?:幅度)?(?:达到|达|了|为|是)?(?:约|超过|超|近|逾|约为|将近|不到)?';
const VERB = new RegExp(`(?:(${RISES.join('|')})|(${FALLS.join('|')}))${TAIL}$`, 'u');
const SHORT = new RegExp(
  `(?:同比|环比|同期|上年|去年|上月|上年末|年初)(?:分别|各|均)?(?:([增涨升多高])|([减降跌少低]))${TAIL}$`,
  'u',
);
/** What ends the words for what something is compared with: 比上年末, 较去年同期. */
const COMPARED = '相比 同期 上年末 年末 年初 上年 去年 上月 上周 前年 年 月 前 初 底 末 计划 原来 以往'.split(' ');
const BASIS = new RegExp(`(?:同比|环比|(?:比|较|与)[^，。；、]{0,14}?(?:${COMPARED.join('|')}))`, 'gu');
const SHARED = /分别|依次|各自|[各均](?=同比|环比|[增降下上提减为])/;

function directionOf(text: string): { direction: Change['direction']; length: number } | null {
  const hit = SHORT.exec(text) ?? VERB.exec(text);
  return hit && { direction: hit[1] ? 'up' : 'down', length: hit[0].length };
}

/** The last basis named in a sentence before the change, and where it stands. */
function basisOf(before: string): { text: string; at: number } | null {
  const hit = [...before.matchAll(BASIS)].at(-1);
  return hit ? { text: hit[0].replace(/(?:相比)$/, ''), at: hit.index } : null;
}

/** Where the clause that a change is told in begins. */
export const changeClause = (text: string, at: number): number => afterLastSign(text, CLAUSE_OPENINGS, 0, at);

/** The change words that end right before a measure, with the words that belong to them. */
function openGroup(text: string, sentence: Span, measure: Measure): ChangeGroup | null {
  const from = Math.max(sentence.start, measure.numeral.start - 400);
  const before = text.slice(from, measure.numeral.start);
  const verb = directionOf(before.slice(-20));
  if (!verb) return null;
  const verbAt = measure.numeral.start - verb.length;
  const basis = basisOf(before);
  const clause = changeClause(text, verbAt);
  const near = basis && from + basis.at >= clause ? from + basis.at : verbAt;
  const shared = SHARED.test(text.slice(clause, measure.numeral.start));
  const verbSpan = { direction: verb.direction, start: verbAt };
  return { members: [measure], verb: verbSpan, basis: basis?.text ?? null, start: Math.min(near, verbAt), shared };
}

const BETWEEN = /^(?:、|和|及|与|以及|，)(?:约|超)?$/;

/** Whether a measure is an amount of change, not a level: percentages always, other units against a basis or a like base. */
function amounts({ members: [first], basis, verb }: ChangeGroup, earlier: readonly Measure[]): boolean {
  if (first.unit.kind === 'ratio') return true;
  return basis !== null || (verb.start > 0 && earlier.some(({ unit }) => unit.name === first.unit.name));
}

/** Whether a measure goes on with a list of amounts: `29起、7人`, after a comma only in the same unit. */
function continues(text: string, last: Measure, measure: Measure): boolean {
  const sameUnit = measure.unit.name === last.unit.name;
  return BETWEEN.test(text.slice(last.end, measure.start)) && (text[last.end] !== '，' || sameUnit);
}

/** The measures of one sentence gathered into changes and the rest. */
export function groupsOf(
  text: string,
  sentence: Span,
  measures: readonly Measure[],
): { groups: readonly ChangeGroup[]; levels: readonly Measure[] } {
  const groups: ChangeGroup[] = [];
  const levels: Measure[] = [];
  let open: ChangeGroup | null = null;
  for (const measure of measures) {
    const last: Measure | undefined = open?.members.at(-1);
    if (open && last && continues(text, last, measure)) {
      open.members.push(measure);
      continue;
    }
    const group = openGroup(text, sentence, measure);
    open = group && amounts(group, levels) ? group : null;
    if (open) groups.push(open);
    else levels.push(measure);
  }
  return { groups, levels };
}
