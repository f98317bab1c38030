/** An organisation's last words at a place of the text → where its name begins: told by the organisation in front, by its own words, or by its list. */
import type { AgencyKind } from '../../facts.ts';
import type { AgencySetting } from '../before.ts';
import { PUBLIC } from '../organ.ts';
import { listedBefore } from '../place/listed.ts';
import { byContext } from '../place/meant-place.ts';
import { namedPlaceBefore } from '../place/named-place.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { type LeftEdge, ownText } from './left-edge.ts';
import { walkLeft } from './walk-left.ts';

const UNIT = /(?:派出所|分局|分院|分行|支行|支局|税务所|司法所|法庭|检察室|[中大]队|监管所|管理站|检查站)$/;
/** What universities have under names of any words. */
const OF_SCHOOL = /(?:研究院|研究所|研究中心|研究生院|学院|实验室|医院|司)$/;
const NO_NAME = /^[和与及]|[的在对向到将被从为是了、，。；：“”（）\s]|工作|负责|有关|相关|下属|所属|基层|各|某/;
const LONGEST = 12;

/** 县公安局|二道沟|派出所, 某大学|企业发展|研究院: what stands in between is a name, whatever words it is made of. */
function unitEdge(setting: AgencySetting, { form }: OrganWord, at: number): LeftEdge | null {
  const unit = UNIT.test(form);
  if (!unit && !OF_SCHOOL.test(form)) return null;
  for (let own = at - 1; own >= at - LONGEST; own -= 1) {
    const parent = setting.before.endingAt(own);
    if (!parent) continue;
    const text = setting.text.slice(own, at);
    const fits = unit ? PUBLIC.has(parent.kind) && text.length <= 6 : parent.kind === (form === '司' ? 'government' : 'school');
    const joined = /[和与及]/.test(text) && !/^(?:学院|司)$/.test(form);
    const named = fits && !joined && text.length > 1 && !NO_NAME.test(text);
    return named
      ? {
          start: parent.start,
          place: parent.jurisdiction,
          parent,
          own,
          pieces: [{ text, tag: 'nz' }],
          why: 'an organisation in front, with a name between',
        }
      : null;
  }
  return null;
}

/** 旗委书记某某、旗委常委、|办公室: the office of the body whose post stands in front. */
function officeEdge(setting: AgencySetting, { form }: OrganWord, at: number): LeftEdge | null {
  const parent = form === '办公室' && setting.text[at - 1] === '、' ? listedBefore(setting, at) : undefined;
  return parent?.kind === 'party' && parent.end < at - 1
    ? {
        start: at,
        place: parent.jurisdiction,
        parent: { ...parent, end: at },
        own: at,
        pieces: [],
        why: 'a post of its organisation in front',
      }
    : null;
}

const SET_UP = /(?:成立了?|组建了?|设立了?|长的)$/;
const SET_UP_BODY = /(?:领导小组|指挥部|办公室|委员会|专班)$/;

/** 成立了|某某工作领导小组: what is set up is a body of the place the article is on. */
function edgeOfSetUp(setting: AgencySetting, { form }: OrganWord, edge: LeftEdge): LeftEdge {
  const { start } = edge;
  const long = ownText(edge).length >= 4 && SET_UP_BODY.test(form);
  if (!long || !SET_UP.test(setting.text.slice(Math.max(0, start - 4), start))) return edge;
  const place = byContext(setting, start, form);
  return place
    ? { ...edge, place: { ...place, start, end: start, printedAs: 'level-word' }, why: 'set up where the article is' }
    : edge;
}

const LOCAL = /(?:局|委员会|办公室|中心|所|院|站|[支大中]队|指挥部)$/;

/** 刑警三中队 is its bureau's, not the place's. */
const POLICE = /^(?:[刑交巡特]警|巡特警|治安|禁毒|经侦|网安|刑侦|交管)/;

/** 市农牧局、|区域经济合作局: in a list of a place's bodies what has no place of its own has theirs. */
function edgeInList(setting: AgencySetting, word: OrganWord, edge: LeftEdge): LeftEdge {
  const { form, class: sort } = word;
  const { place, parent, start, own, pieces } = edge;
  if (place || parent || start !== own || !pieces.length || !/^(?:weak|state)$/.test(sort) || !LOCAL.test(form)) return edge;
  const before = listedBefore(setting, start);
  if (/队$/.test(form) && POLICE.test(ownText(edge))) return edge;
  const theirs = before && PUBLIC.has(before.kind) ? before.jurisdiction : null;
  return theirs?.code
    ? { ...edge, place: { ...theirs, start, end: start, printedAs: 'level-word' }, why: 'the place of the list it stands in' }
    : edgeOfSetUp(setting, word, edge);
}

/** The edge of a name that belongs to the organisation in front of it, or null where its own words tell its edge. */
const edgeAfterParent = (setting: AgencySetting, word: OrganWord, at: number): LeftEdge | null =>
  unitEdge(setting, word, at) ?? officeEdge(setting, word, at);

/** Kinds whose names are made of any words, and classes that are told by their head alone. */
const BRANDS: AgencyKind[] = ['company', 'school', 'hospital', 'people-organization', 'other'];
const isBrand = (word: OrganWord): boolean => BRANDS.includes(word.kind) || /^(?:part|strong|named)$/.test(word.class);

/** 农业农村局|茶叶产业发展中心: a word that elsewhere stops the name of an institution (产业) stands in one with a body or place in front. */
function edgeOf(setting: AgencySetting, word: OrganWord, at: number): LeftEdge {
  const edge = withoutTownship(walkLeft(setting, at, isBrand(word)), word);
  if (word.class === 'strong' && edge.parent?.kind === 'company') return withPlaceOfParent(setting, edge);
  if (word.class !== 'weak' || edge.place || edge.parent) return edge;
  const wider = walkLeft(setting, at, true);
  const body = wider.parent ? PUBLIC.has(wider.parent.kind) : wider.place && wider.place.printedAs !== 'country';
  return body && at - wider.own <= 10 ? wider : edge;
}

/** 在甲县乙镇|丰硕农机|合作社: the township says where it is; only a county stands in such names. */
function withoutTownship(edge: LeftEdge, { form }: OrganWord): LeftEdge {
  const { place, parent, own, pieces } = edge;
  const where = form.endsWith('合作社') && !parent && place?.code === null && /(?:镇|乡|苏木|街道|村|嘎查)$/.test(place.name);
  return where && pieces.length > 1 ? { ...edge, start: own, why: 'a township says only where it is' } : edge;
}

/** 扬州|中远海运|重工有限公司: a short name in the middle is no parent, the company is the place's. */
function withPlaceOfParent(setting: AgencySetting, edge: LeftEdge): LeftEdge {
  const { parent, pieces } = edge;
  const place = parent && parent.end - parent.start <= 6 && pieces.length ? namedPlaceBefore(setting, parent.start) : null;
  if (!parent || !place) return edge;
  const inner = { text: setting.text.slice(parent.start, parent.end), tag: 'nz' };
  return {
    start: place.start,
    place,
    parent: null,
    own: parent.start,
    pieces: [inner, ...pieces],
    why: 'a place in front of a short name',
  };
}

/** The name's left edge: told by the organisation in front, else by its own words, else by the list it stands in. */
export const edgeOfHead = (setting: AgencySetting, word: OrganWord, at: number): LeftEdge =>
  edgeAfterParent(setting, word, at) ?? edgeInList(setting, word, edgeOf(setting, word, at));
