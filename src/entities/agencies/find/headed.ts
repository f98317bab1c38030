/** An organisation's last words at a place of the text (有限公司, 医院, 支队) → the organisation, its name read to the left. */
import type { AgencyKind } from '../../facts.ts';
import { elsewhere } from '../../names/bodies.ts';
import { type BodyNameParts, headedName } from '../../names/headed.ts';
import type { AgencySetting } from '../before.ts';
import { type OrganCandidate, type ReadCandidate, refusedBy } from '../candidate.ts';
import { edgeOfHead } from '../edge/edge-of-head.ts';
import type { LeftEdge } from '../edge/left-edge.ts';
import { headCase } from '../judge/head-case.ts';
import { judgeHead } from '../judge/judge-head.ts';
import { isBranch } from '../judge/own-names.ts';
import { type FoundOrgan, organ } from '../organ.ts';
import { otherBodies } from '../place/meant-place.ts';
import { BARE_LEVELS } from '../place/named-place.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { readMission, withForce } from './missions.ts';

const TITLE = /^(?:[院校局社台厂站会行所馆处部队组室科]长|主任|书记|经理|董事长|医生|医师|教授|员工)$/;

/** Whether a name may end at `at`: at a word's end, or where jieba joined it with a title (医院院长). */
function mayEnd({ text, words }: AgencySetting, at: number): boolean {
  return words.isEdge(at) || TITLE.test(text.slice(at, words.before(at)?.end ?? at));
}

/** 格局 and 布局 end in 局 too: a head of one character is a word of its own, ends a long one (税务局) or follows a number (一科). */
function isHead(setting: AgencySetting, word: OrganWord, end: number): boolean {
  const covering = setting.words.before(end)?.text ?? '';
  return word.form.length > 1 || covering.length === 1 || covering.length > 2 || /^[一二三四五六七八九十\d]/.test(covering);
}

/** 采矿业 is one common word, no name. */
function isOneWord(setting: AgencySetting, start: number, end: number): boolean {
  const word = setting.words.before(end);
  return word?.start === start && word.end === end && word.tag === 'n';
}

/** 日|中友好协会: the other country's letter stands before ours. */
const pairBefore = (text: string, start: number): RegExpExecArray | null =>
  /^中(?!国|共|央|小|学|心|华|医)/.test(text.slice(start, start + 2))
    ? /[日韩俄蒙美英法德澳欧非阿越泰印加]$/.exec(text.slice(Math.max(0, start - 1), start))
    : null;

/** 中国—东盟创新合作中心 and 2031某地马拉松组委会 begin before place and parent. */
function startOf({ text }: AgencySetting, { start, parent }: LeftEdge, { form }: OrganWord): number {
  const joined =
    parent?.kind === 'foreign' ? /(?:中国|中)—$/.exec(text.slice(Math.max(0, start - 3), start)) : pairBefore(text, start);
  const year = /^(?:组委会|组织委员会)$/.test(form) ? /(?:19|20)\d\d年?$/.exec(text.slice(Math.max(0, start - 5), start)) : null;
  return start - (joined ?? year ?? [''])[0].length;
}

/** What the name is made of: its place or parent, its own words, its head. */
function partsOf({ text }: AgencySetting, edge: LeftEdge, word: OrganWord, start: number, end: number): BodyNameParts {
  const { place, parent, own } = edge;
  const shown = text.slice(edge.start, own);
  return {
    lead: text.slice(start, edge.start),
    parent: parent && {
      name: parent.names[0] ?? '',
      today: parent.successor?.name ?? parent.names[0] ?? '',
      kind: parent.kind,
      printed: text.slice(parent.start, parent.end),
      defined: parent.defined,
    },
    place: place && { ...place, byLevel: place.printedAs === 'level-word', abroad: place.printedAs === 'country' },
    between: parent ? text.slice(parent.end, own) : '',
    placeAlone: own === place?.end,
    front: place && BARE_LEVELS.includes(shown) ? place.printed : shown,
    own: text.slice(own, end),
    word,
    branch: isBranch(edge, word),
  };
}

/** A committee of a congress is the congress's kind; public bodies of other countries are foreign. */
function kindOf({ place, parent }: LeftEdge, word: OrganWord): AgencyKind {
  if (parent && word.class === 'weak') return parent.kind;
  const isPublic = word.class === 'state' || word.class === 'weak';
  return place?.printedAs === 'country' && isPublic ? 'foreign' : word.kind;
}

/** The organisation of that name, whoever it turns out to be. */
function organOf(setting: AgencySetting, { word, end }: OrganCandidate, edge: LeftEdge): FoundOrgan {
  const { place, parent } = edge;
  const start = startOf(setting, edge, word);
  const name = headedName(partsOf(setting, edge, word, start, end));
  const kind = kindOf(edge, word);
  const read = organ({
    start,
    end,
    parent,
    names: [name],
    kind,
    rule: parent ? 'part-of' : 'suffix',
    score: place || parent ? 0.85 : 0.7,
    head: word.form,
    jurisdiction: place,
    candidates: place ? otherBodies(place, (other) => elsewhere(name, place, other)) : [],
    mayBeShort: !parent || kind !== 'public-institution',
  });
  return withForce(setting, read, edge);
}

/** Reads the name that ends in a head; what is refused may still be short for a name that stands elsewhere in full. */
export function readHeaded(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate {
  const { word, start, end } = candidate;
  if (/(?:使馆|领事馆)$/.test(word.form)) return readMission(setting, candidate);
  if (!mayEnd(setting, end)) return refusedBy(candidate, 'goes-on-in-its-word');
  if (!isHead(setting, word, end)) return refusedBy(candidate, 'end-of-another-word');
  const edge = edgeOfHead(setting, word, start);
  if (setting.text[edge.start - 1] === '·') return refusedBy(candidate, 'rest-of-a-foreign-name', edge);
  if (!edge.parent && isOneWord(setting, edge.start, end)) return refusedBy(candidate, 'one-common-word', edge);
  const verdict = judgeHead(headCase(setting.text, word, end, edge));
  return { candidate, edge, verdict, organs: [organOf(setting, candidate, edge)] };
}

/** A stem longer than we know (农畜产品质量监督管理局) still ends in a head with its place in front. */
export function readAsHead(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate | null {
  const { word, start } = candidate;
  if (word.form.length < 2 || /[委办]$|部门$|^委会$|^(?:警方|公安)$/.test(word.form) || !setting.words.before(start)) return null;
  const kind = word.kind === 'party' ? 'government' : word.kind;
  const read = readHeaded(setting, { ...candidate, word: { ...word, class: 'weak', kind, names: [word.form] } });
  const placed = read.organs.some(({ jurisdiction, parent }) => jurisdiction !== null || parent !== null);
  return !read.verdict.accepted && placed ? { ...read, organs: [] } : read;
}
