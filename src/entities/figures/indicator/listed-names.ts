/** The words before a measure → the same without the names that only stand for what is counted: 关闭甲矿、乙矿等9个煤矿 → 关闭. */
import { type Content, hasVerb, trimEdges } from './content-words.ts';

const DOES = /^[vp]$/;
/** Verbs that jieba takes for names. */
const BUILDS = /^[新续改扩复迁][建开增改扩设办签]/;
const isComma = ({ text }: Content) => text === '、';

/** Where a list that ends before `end` begins: after the last verb before its first comma. */
function listStart(content: Content[], end: number): number {
  const comma = content.findIndex(isComma);
  const last = comma >= 0 && comma < end ? comma : end;
  return content.slice(0, last).findLastIndex(({ text, tag }) => DOES.test(tag) || BUILDS.test(text)) + 1;
}

/** `新建甲矿、乙矿等煤矿9个`: all from the first name up to 等; 等其他 needs its names. */
function withoutExamples(content: Content[], at: number): Content[] {
  if (/^其[他它余]/.test(content[at + 1]?.text ?? '')) return content;
  return [...content.slice(0, listStart(content, at)), ...content.slice(at + 1)];
}

/** `包括甲村、乙村、丙村3个村`: names right before the number, without 等. */
function withoutApposition(content: Content[]): Content[] {
  const last = content.findLastIndex(isComma);
  return last < 1 || hasVerb(content.slice(last)) ? content : content.slice(0, listStart(content, last));
}

/** Names listed before the number left out; those without 等 where a noun after the number says what they are. */
export function withoutListed(content: Content[], headed: boolean): Content[] {
  const origin = content.findLastIndex(({ text }) => text === '来自');
  if (origin >= 0 && headed) return trimEdges(content.slice(0, origin));
  const at = content.findLastIndex(({ text }) => text === '等');
  if (at >= 1) return trimEdges(withoutExamples(content, at));
  return trimEdges(headed ? withoutApposition(content) : content);
}

/** Where titles in quotation marks right before a place begin: `开通“南北线”“东西线”2条线路`. */
export function quotedBefore(text: string, from: number, at: number): number {
  const hit = /(?:“[^“”]{1,20}”[、和及]?)+$/.exec(text.slice(Math.max(from, at - 120), at));
  return hit ? at - hit[0].length : at;
}
