/** The word that stops a name leftwards → where the name begins when it goes on across a joint: 矿山|和|油库应急救援基地. */

import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Word } from '../../../words/segment.ts';
import { firstEndingAfter } from '../../../words/word-index.ts';
import { LEVELS } from '../../chinese/levels.ts';
import { findHeads } from '../words/heads.ts';
import { launches } from '../words/name-words.ts';
import { walk } from './walk.ts';
import type { Walls } from './walls.ts';

/** The words before a head, and how far left a name may reach. */
export interface Edge {
  text: string;
  words: readonly Word[];
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
function shares(text: string, from: number, joint: Word, headStart: number, before: Word | undefined, whole: boolean): boolean {
  const half = text.slice(from, joint.start);
  if (half.length < 2 || joint.end === headStart) return false;
  const heads = findHeads(`${half}。`);
  if (whole || (text[from - 1] === '、' && GOES_ON.test(text.slice(headStart, headStart + 30))))
    return heads.every(({ word }) => !/项目$|工程$/.test(word));
  return before !== undefined && launches(before.text) && heads.every(({ start }) => start < 2);
}

const VERB = /^v/;
/** 草原保护和|修复|工程, 技术研究与|示范|项目: the joint before one verb at the head, where a verb stands on its other side too. */
function jointOfHalves(words: readonly Word[], stopper: Word, headStart: number): Word | undefined {
  const at = firstEndingAfter(words, headStart - 1);
  const [left, joint, right] = [words[at - 2], words[at - 1], words[at]];
  if (!joint || !JOINING.test(joint.text) || stopper.start < joint.start || right?.end !== headStart) return undefined;
  return left && VERB.test(left.tag) && (VERB.test(right.tag) || right.text === '示范') ? joint : undefined;
}

/** Where a name begins that goes on across a joint; -1 when it does not. */
function acrossJoint({ text, words, headStart, wall, walls, isEvent }: Edge, joint: Word, halves: boolean): number {
  const { edge, stopper: before } = walk(text, words, joint.start, wall, walls);
  const half = text.slice(edge, joint.start);
  if (isEvent && OPENS.test(half) && !findHeads(`${half}。`).some(({ kind }) => kind === 'event')) return edge;
  // 某某水库及配套供水工程: what belongs to it is built with it.
  const attached = /^(?:及其?)?(?:配套|附属)/.test(text.slice(joint.start, joint.start + 4));
  return attached || shares(text, edge, joint, headStart, before, halves || (edge === wall && walls.firm(wall) >= 0)) ? edge : -1;
}

/** Where the name begins that `stopper` stopped, if that is a joint, or a verb behind one, and the name goes on across it; else -1. */
export function beyondJoint(edge: Edge, stopper: Word): number {
  const halves = jointOfHalves(edge.words, stopper, edge.headStart);
  const joint = halves ?? stopper;
  return JOINING.test(joint.text) && joint.start > edge.wall ? acrossJoint(edge, joint, halves !== undefined) : -1;
}
