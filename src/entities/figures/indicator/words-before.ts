/** A measure in its clause → the words before it that can say what it measures, without the names listed for what is counted. */
import type { Measure } from '../quantity/measures.ts';
import { type ContentWord, contentWords, hasVerb, trimEdges } from './content-words.ts';
import { type IndicatorView, withoutNames } from './named-entities.ts';

/**
 * Whether a measure only says how large each of the things is that are counted: `6000千瓦及以上发电企业`, `亿元以上项目12个`,
 * `220千伏变电站2座`; not `增长三成以上，`, which is told itself.
 */
export const isThreshold = (text: string, measure: Measure): boolean =>
  measure.limit === null &&
  measure.unit.name !== '' &&
  (/^(?:千伏|千伏安|兆伏安|kV|KV)$/.test(measure.unit.name) || /以[上下内]$/.test(text.slice(measure.start, measure.end))) &&
  /^的?[一-鿿“]/.test(text.slice(measure.end, measure.end + 2));

const DOES = /^[vp]$/;
/** Verbs that jieba takes for names. */
const BUILDS = /^[新续改扩复迁][建开增改扩设办签]/;
const isComma = ({ text }: ContentWord): boolean => text === '、';

/** Where a list that ends before `end` begins: after the last verb before its first comma. */
function listStart(content: readonly ContentWord[], end: number): number {
  const comma = content.findIndex(isComma);
  const last = comma >= 0 && comma < end ? comma : end;
  return content.slice(0, last).findLastIndex(({ text, tag }) => DOES.test(tag) || BUILDS.test(text)) + 1;
}

/** `新建甲矿、乙矿等煤矿9个`: all from the first name up to 等; 等其他 needs its names. */
function withoutExamples(content: readonly ContentWord[], at: number): readonly ContentWord[] {
  if (/^其[他它余]/.test(content[at + 1]?.text ?? '')) return content;
  return [...content.slice(0, listStart(content, at)), ...content.slice(at + 1)];
}

/** `包括甲村、乙村、丙村3个村`: names right before the number, without 等. */
function withoutApposition(content: readonly ContentWord[]): readonly ContentWord[] {
  const last = content.findLastIndex(isComma);
  return last < 1 || hasVerb(content.slice(last)) ? content : content.slice(0, listStart(content, last));
}

/** Names listed before the number left out; those without 等 where a noun after the number says what they are. */
function withoutListed(content: readonly ContentWord[], headed: boolean): readonly ContentWord[] {
  const origin = content.findLastIndex(({ text }) => text === '来自');
  if (origin >= 0 && headed) return trimEdges(content.slice(0, origin));
  const at = content.findLastIndex(({ text }) => text === '等');
  if (at >= 1) return trimEdges(withoutExamples(content, at));
  return trimEdges(headed ? withoutApposition(content) : content);
}

/** Where titles in quotation marks right before a place begin: `开通“南北线”“东西线”2条线路`. */
function quotedBefore(text: string, from: number, at: number): number {
  const hit = /(?:“[^“”]{1,20}”[、和及]?)+$/.exec(text.slice(Math.max(from, at - 120), at));
  return hit ? at - hit[0].length : at;
}

/** `被确定为12个入境点之一`, `是在退休一年后`: what is said of the number begins after 是, 为. */
function afterCopula(text: string, from: number, to: number): number {
  const hit = /^.*(?:成为|确定为|列为|评为|作为|是)(?=.*[^的了在共有]$|$)/s.exec(text.slice(from, to));
  return hit && (hit[0].length < to - from || text.startsWith('个', to)) ? from + hit[0].length : from;
}

/** A measure in the clause that begins at `clause`, with the measures next to it. */
interface MeasureInClause {
  clause: number;
  measure: Measure;
  before: Measure | null;
  near: readonly Measure[];
  /** Whether it goes on with a list that the one before it is of. */
  listed: boolean;
}

/** Where the words before a measure begin: at its clause, or the measure before it, unless that only bounds what is counted. */
function startOf(text: string, { clause, measure, before, near, listed }: MeasureInClause): number {
  const bounds = before !== null && isThreshold(text, before);
  const opener = bounds ? near.findLast((other) => other.end <= measure.start && !isThreshold(text, other)) : before;
  const open = opener && opener.end > clause ? opener.end : clause;
  const comma = listed ? text.slice(open, measure.start).indexOf('、') : -1;
  return afterCopula(text, open + comma + 1, measure.start);
}

/** The words before a measure, without places, offices and names listed for what is counted; none between two of a list. */
export function wordsBefore(view: IndicatorView, inClause: MeasureInClause): readonly ContentWord[] {
  const { text } = view;
  const { measure, listed } = inClause;
  const from = startOf(text, inClause);
  if (listed && /[、和及与]$/.test(text.slice(from, measure.start))) return [];
  const counts = measure.unit.kind === 'count' || measure.unit.kind === 'collective';
  const headed = counts && /^的?[一-鿿“]/.test(text.slice(measure.end, measure.end + 2));
  const to = headed ? quotedBefore(text, from, measure.start) : measure.start;
  return withoutNames(trimEdges(withoutListed(contentWords(view, from, to), headed)), view.names);
}
