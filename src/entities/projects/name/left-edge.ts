/** Where a name that ends in a head begins: leftwards over what may stand inside a name. */

import type { Word } from '../../../words/segment.ts';
import { LEVELS } from '../../chinese/levels.ts';
import { beyondJoint, type Edge } from './joints.ts';
import { walk } from './walk.ts';
import type { Walls } from './walls.ts';

const LONGEST_NAME = 45;

/** 某某电信、某某移动|数据中心: firms in a row before their work. */
function firstFirm(text: string, walls: Walls, end: number): number {
  const start = walls.firm(end);
  return text[start - 1] === '、' && walls.firm(start - 1) >= 0 ? firstFirm(text, walls, start - 1) : start;
}

/** 某旗2031年|推进|旅游发展大会: whose meeting, and when, before what it is for. */
const CONVENER = new RegExp(String.raw`^(?:[一-龥]{1,11}[${LEVELS}])?(?:20\d\d年度?)?$`);
const PURPOSE = /(?:推进|促进|推动|加强|深化|优化|创建|提升|加快|支持)[一-龥]{0,12}$/;

/** Where a meeting's name begins whose walk stopped behind a verb of purpose; -1 when no convener stands before that. */
function convenerBefore({ text, words, wall, walls }: Edge, edge: number): number {
  const from = Math.max(wall, edge - 14);
  const match = PURPOSE.exec(text.slice(from, edge));
  if (!match) return -1;
  const start = walk(text, words, from + match.index, wall, walls).edge;
  const half = text.slice(start, from + match.index);
  return half !== '' && CONVENER.test(half) ? start : -1;
}

/**
 * Leftmost start of a name ending with the head at `headStart`; it ends where a clause does, at a function word, at a verb
 * that launches (启动, 实施), or behind an agency that acts (`walls`): 自治区应急管理厅|林区防火项目. A firm right before it is
 * part of it: 某某铝业有限公司冷轧项目.
 * Across 和 it goes on only when both halves share the head: 推动|矿山和油库应急救援基地, but 建成甲平台和|乙项目.
 */
export function leftEdge(text: string, words: readonly Word[], headStart: number, walls: Walls, isEvent = false): number {
  const wall = Math.max(headStart - LONGEST_NAME, walls.before(headStart));
  const { edge, stopper } = walk(text, words, headStart, wall, walls);
  const from = { text, words, headStart, wall, walls, isEvent };
  const convener = isEvent && stopper ? convenerBefore(from, edge) : -1;
  const beyond = convener < 0 && stopper ? beyondJoint(from, stopper) : convener;
  const start = beyond >= 0 ? beyond : edge;
  return start === wall && walls.firm(wall) >= 0 ? firstFirm(text, walls, wall) : start;
}
