/** Words with no place of their own → the organisation in front that they belong to: 公安局|二道沟派出所, 旗委常委、|办公室主任. */

import { byContext, PUBLIC } from '../place/jurisdiction.ts';
import { listedBefore } from '../place/listed.ts';
import type { Scene } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';
import type { LeftEdge } from './name-edge.ts';
import { ownText } from './own-words.ts';

const UNIT = /(?:派出所|分局|分院|分行|支行|支局|税务所|司法所|法庭|检察室|[中大]队|监管所|管理站|检查站)$/;
/** What universities have under names of any words. */
const OF_SCHOOL = /(?:研究院|研究所|研究中心|研究生院|学院|实验室|医院|司)$/;
const NO_NAME = /^[和与及]|[的在对向到将被从为是了、，。；：“”（）\s]|工作|负责|有关|相关|下属|所属|基层|各|某/;
const LONGEST = 12;

/** 县公安局|二道沟|派出所, 某大学|企业发展|研究院: what stands in between is a name, whatever words it is made of. */
function unitEdge(scene: Scene, { form }: OrganWord, at: number): LeftEdge | null {
  const unit = UNIT.test(form);
  if (!unit && !OF_SCHOOL.test(form)) return null;
  for (let own = at - 1; own >= at - LONGEST; own -= 1) {
    const parent = scene.foundEnding.get(own);
    if (!parent) continue;
    const text = scene.text.slice(own, at);
    const fits = unit ? PUBLIC.has(parent.kind) && text.length <= 6 : parent.kind === (form === '司' ? 'government' : 'school');
    const joined = /[和与及]/.test(text) && !/^(?:学院|司)$/.test(form);
    const named = fits && !joined && text.length > 1 && !NO_NAME.test(text);
    return named ? { start: parent.start, place: parent.jurisdiction, parent, own, pieces: [{ text, tag: 'nz' }] } : null;
  }
  return null;
}

/** 旗委书记某某、旗委常委、|办公室: the office of the body whose post stands in front. */
function officeEdge(scene: Scene, { form }: OrganWord, at: number): LeftEdge | null {
  const parent = form === '办公室' && scene.text[at - 1] === '、' ? listedBefore(scene, at) : undefined;
  return parent?.kind === 'party' && parent.end < at - 1
    ? { start: at, place: parent.jurisdiction, parent: { ...parent, end: at }, own: at, pieces: [] }
    : null;
}

const SET_UP = /(?:成立了?|组建了?|设立了?|长的)$/;
const SET_UP_BODY = /(?:领导小组|指挥部|办公室|委员会|专班)$/;

/** 成立了|某某工作领导小组: what is set up is a body of the place the article is on. */
function edgeOfSetUp(scene: Scene, { form }: OrganWord, edge: LeftEdge): LeftEdge {
  const { start } = edge;
  const long = ownText(edge).length >= 4 && SET_UP_BODY.test(form);
  if (!long || !SET_UP.test(scene.text.slice(Math.max(0, start - 4), start))) return edge;
  const place = byContext(scene, start, form);
  return place ? { ...edge, place: { ...place, start, end: start, rule: 'level-word' } } : edge;
}

const LOCAL = /(?:局|委员会|办公室|中心|所|院|站|[支大中]队|指挥部)$/;

/** 刑警三中队 is its bureau's, not the place's. */
const POLICE = /^(?:[刑交巡特]警|巡特警|治安|禁毒|经侦|网安|刑侦|交管)/;

/** 市农牧局、|区域经济合作局: in a list of a place's bodies what has no place of its own has theirs. */
export function edgeInList(scene: Scene, word: OrganWord, edge: LeftEdge): LeftEdge {
  const { form, class: sort } = word;
  const { place, parent, start, own, pieces } = edge;
  if (place || parent || start !== own || !pieces.length || !/^(?:weak|state)$/.test(sort) || !LOCAL.test(form)) return edge;
  const before = listedBefore(scene, start);
  if (/队$/.test(form) && POLICE.test(ownText(edge))) return edge;
  const theirs = before && PUBLIC.has(before.kind) ? before.jurisdiction : null;
  return theirs?.code ? { ...edge, place: { ...theirs, start, end: start, rule: 'level-word' } } : edgeOfSetUp(scene, word, edge);
}

/** The edge of a name that belongs to the organisation in front of it, or null where its own words tell its edge. */
export const edgeAfterParent = (scene: Scene, word: OrganWord, at: number): LeftEdge | null =>
  unitEdge(scene, word, at) ?? officeEdge(scene, word, at);
