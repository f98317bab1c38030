/** A head → where the name that it ends begins: leftwards over what may stand inside a name, and on across a joint where both halves share the head. */
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Word } from '../../../words/segment.ts';
import { LEVELS } from '../../chinese/levels.ts';
import type { ProjectView, Walls } from '../view.ts';
import { findHeads } from '../words/heads.ts';
import { launches } from '../words/name-words.ts';
import { walk } from './walk.ts';

/** Where a name begins, and what kept it from beginning further left. */
export interface LeftEnd {
  start: number;
  stop: string;
}

/** A name whose beginning is looked for: its head, and how far left it may reach. */
interface Unbounded {
  view: ProjectView;
  headStart: number;
  wall: number;
  walls: Walls;
  isEvent: boolean;
}

const JOINING = /^[和与及暨]$/;
/** 2031某某食品|和|某某博览会, 某旗招商引资|和|旅游推介会: an event's name that opens with its year, number or place goes on across 和. */
const OPENS = new RegExp(
  String.raw`^(?:20\d\d|第[${CHINESE_ORDINALS}\d]+届|首届|中国|世界|国际|全[国${LEVELS}]|[一-龥]{2,12}?[${LEVELS}](?![一-龥]{0,2}$))(?!.*(?:情况|精神|报告|意见)$)`,
);

/** 、甲肥料及乙肥料|项目、: a list that goes on holds the joint in one of its items. */
const GOES_ON = /^[\u4e00-\u9fff]{0,6}(?:（[^（）]{1,20}）)?、/;
/** Whether what stands from `from` to a joint belongs to the name whose head stands behind it. */
function shares({ view: { text }, headStart }: Unbounded, from: number, joint: Word, before: Word | undefined, whole: boolean) {
  const half = text.slice(from, joint.start);
  if (half.length < 2 || joint.end === headStart) return false;
  const heads = findHeads(`${half}。`);
  if (whole || (text[from - 1] === '、' && GOES_ON.test(text.slice(headStart, headStart + 30))))
    return heads.every(({ word }) => !/项目$|工程$/.test(word));
  return before !== undefined && launches(before.text) && heads.every(({ start }) => start < 2);
}

const VERB = /^v/;
/** 草原保护和|修复|工程, 技术研究与|示范|项目: the joint before one verb at the head, where a verb stands on its other side too. */
function jointOfHalves({ view: { words }, headStart }: Unbounded, stopper: Word): Word | undefined {
  const at = words.indexAt(headStart - 1);
  const [left, joint, right] = [words.all[at - 2], words.all[at - 1], words.all[at]];
  if (!joint || !JOINING.test(joint.text) || stopper.start < joint.start || right?.end !== headStart) return undefined;
  return left && VERB.test(left.tag) && (VERB.test(right.tag) || right.text === '示范') ? joint : undefined;
}

/** Where a name begins that goes on across a joint; -1 when it does not. */
function acrossJoint(name: Unbounded, joint: Word, halves: boolean): number {
  const { view, wall, walls, isEvent } = name;
  const { edge, stopper: before } = walk(view, joint.start, wall, walls);
  const half = view.text.slice(edge, joint.start);
  if (isEvent && OPENS.test(half) && !findHeads(`${half}。`).some(({ kind }) => kind === 'event')) return edge;
  // 某某水库及配套供水工程: what belongs to it is built with it.
  const attached = /^(?:及其?)?(?:配套|附属)/.test(view.text.slice(joint.start, joint.start + 4));
  const firm = edge === wall && walls.firm(wall) >= 0;
  return attached || shares(name, edge, joint, before, halves || firm) ? edge : -1;
}

/** Where the name begins that `stopper` stopped, if that is a joint, or a verb behind one, and the name goes on across it; else -1. */
function beyondJoint(name: Unbounded, stopper: Word): number {
  const halves = jointOfHalves(name, stopper);
  const joint = halves ?? stopper;
  return JOINING.test(joint.text) && joint.start > name.wall ? acrossJoint(name, joint, halves !== undefined) : -1;
}

/** 某某电信、某某移动|数据中心: firms in a row before their work. */
function firstFirm(text: string, walls: Walls, end: number): number {
  const start = walls.firm(end);
  return text[start - 1] === '、' && walls.firm(start - 1) >= 0 ? firstFirm(text, walls, start - 1) : start;
}

/** 某旗2031年|推进|旅游发展大会: whose meeting, and when, before what it is for. */
const CONVENER = new RegExp(String.raw`^(?:[一-龥]{1,11}[${LEVELS}])?(?:20\d\d年度?)?$`);
const PURPOSE = /(?:推进|促进|推动|加强|深化|优化|创建|提升|加快|支持)[一-龥]{0,12}$/;

/** Where a meeting's name begins whose walk stopped behind a verb of purpose; -1 when no convener stands before that. */
function convenerBefore({ view, wall, walls }: Unbounded, edge: number): number {
  const from = Math.max(wall, edge - 14);
  const match = PURPOSE.exec(view.text.slice(from, edge));
  if (!match) return -1;
  const start = walk(view, from + match.index, wall, walls).edge;
  const half = view.text.slice(start, from + match.index);
  return half !== '' && CONVENER.test(half) ? start : -1;
}

const LONGEST_NAME = 45;

/**
 * Leftmost start of a name ending with the head at `headStart`; it ends where a clause does, at a function word, at a verb
 * that launches (启动, 实施), or behind an agency that acts (`walls`): 自治区应急管理厅|林区防火项目. A firm right before it is
 * part of it: 某某铝业有限公司冷轧项目.
 * Across 和 it goes on only when both halves share the head: 推动|矿山和油库应急救援基地, but 建成甲平台和|乙项目.
 */
export function leftEdge(view: ProjectView, headStart: number, walls = view.walls, isEvent = false): LeftEnd {
  const wall = Math.max(headStart - LONGEST_NAME, walls.before(headStart));
  const { edge, stopper } = walk(view, headStart, wall, walls);
  const name = { view, headStart, wall, walls, isEvent };
  const convener = isEvent && stopper ? convenerBefore(name, edge) : -1;
  const beyond = convener < 0 && stopper ? beyondJoint(name, stopper) : convener;
  const start = beyond >= 0 ? beyond : edge;
  if (start === wall && walls.firm(wall) >= 0) return { start: firstFirm(view.text, walls, wall), stop: 'begins with its firm' };
  if (convener >= 0) return { start, stop: 'begins with whose meeting it is' };
  if (beyond >= 0) return { start, stop: 'goes on across a joint' };
  return {
    start,
    stop: stopper ? `stops at ${stopper.text.trim()}` : wall > 0 ? 'stops at an agency' : 'stops at the beginning',
  };
}
