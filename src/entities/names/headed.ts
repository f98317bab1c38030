/** A name read to the left of its last words, taken apart → the name as it is written in full. */
import { alternatives } from '../../words/guarded-words.ts';
import { lexicon } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import type { AgencyKind } from '../facts.ts';
import type { OfficialName } from '../identity.ts';
import { type Branch, branchFront, wholeBranch } from './company-branches.ts';
import { official } from './official-name.ts';
import { type NamedRegion, placeInNames, provinceAbove } from './places.ts';

/** The body that a name begins with. */
export interface ParentPart {
  name: string;
  /** Its name of today, where it has another since. */
  today: string;
  kind: AgencyKind;
  printed: string;
  /** It is a short form that the text itself defines. */
  defined: boolean;
}

/** The place that a name begins with. */
export interface PlacePart extends NamedRegion {
  printed: string;
  /** 市, 我区: only its level is printed. */
  byLevel: boolean;
  abroad: boolean;
}

/** What a name is made of, from left to right. */
export interface BodyNameParts {
  /** What stands before place and parent and belongs to the name: 中国—|东盟…, 2031|某地马拉松…. */
  lead: string;
  parent: ParentPart | null;
  place: PlacePart | null;
  /** What is printed between the parent and the own words; whether it is the place alone. */
  between: string;
  placeAlone: boolean;
  /** Place or parent as printed, with all that stands before the own words. */
  front: string;
  /** The own words and the head as printed. */
  own: string;
  word: { form: string; class: string; kind: AgencyKind };
  /** A company's company at a place. */
  branch: boolean;
}

/** Heads whose places are written out in full names: 内蒙古抗旱指挥部 → 内蒙古自治区…; a school's or company's stays as printed. */
const writtenOut = once(() => new RegExp(`(?:${alternatives(lexicon('organ-written-out'))}|[督检评验调考巡][^，]{0,4}[组团])$`));
const FULL_HEADS: [RegExp, string][] = [
  [/管委会$/, '管理委员会'],
  [/街道办$/, '街道办事处'],
  [/审委会$/, '审判委员会'],
  [/居委会$/, '居民委员会'],
  [/村委会$/, '村民委员会'],
];

/** Institutes and departments of a ministry go without the state's name: 自然资源部|某某研究所. */
const withoutState = (name: string): string => name.replace(/^中华人民共和国(?=.*部$)/, '');

/** A company's short name stays in the names of its companies (伊利|乳业, 中铁二局集团|某某有限公司), not in those of its branches (中国移动|贵州分公司). */
function parentInFull({ word, branch }: BodyNameParts, parent: ParentPart): boolean {
  if (parent.kind !== 'company' || word.class === 'part') return true;
  if (word.class === 'strong') return false;
  if (parent.printed.length > 6) return true;
  return word.class === 'state' ? parent.defined : branch;
}

function branchOf({ parent, place, between, placeAlone, word }: BodyNameParts): Branch | null {
  return parent && place ? { group: parent.today, place, between, placeAlone, form: word.form } : null;
}

function afterParent(name: BodyNameParts, parent: ParentPart): string {
  const { between, word } = name;
  if (parent.kind === 'foreign') return parent.printed + between;
  const branch = branchOf(name);
  const front = branch && branchFront(branch);
  if (front !== null) return front;
  const institute = word.form === '司' || (word.class === 'strong' && word.kind === 'public-institution');
  const shown = parentInFull(name, parent) ? parent.name : parent.printed;
  return (institute ? withoutState(shown) : shown) + between;
}

const PUBLIC_HEADS = new Set<AgencyKind>(['public-institution', 'government']);

/** 临夏|监狱 is its province's, named after the town: 甘肃省临夏监狱. */
function provincialPrison(place: PlacePart): string {
  const province = provinceAbove(place.code);
  return province ? placeInNames(province) + place.printed : placeInNames(place);
}

function afterPlace({ front, own, word }: BodyNameParts, place: PlacePart): string {
  if (word.form === '监狱' && own === word.form) return provincialPrison(place);
  const full = placeInNames(place);
  const district = full.endsWith(place.printed) && full !== place.printed && PUBLIC_HEADS.has(word.kind);
  const written = writtenOut().test(word.form) && !/保护区|景区/.test(own);
  return (written || district || place.byLevel) && !place.abroad ? full : front;
}

function frontOf(name: BodyNameParts): string {
  if (name.parent) return afterParent(name, name.parent);
  return name.place ? afterPlace(name, name.place) : '';
}

/** The full name, place and parent written out where full names have them so. */
export function headedName(name: BodyNameParts): OfficialName {
  const branch = branchOf(name);
  const whole = branch && wholeBranch(branch);
  if (whole) return official(name.lead + whole);
  const own = FULL_HEADS.reduce((text, [short, full]) => text.replace(short, full), name.own);
  const full = frontOf(name) + own;
  return official(name.lead + (/^中国.{2,8}集团$/.test(full) ? `${full}有限公司` : full));
}

/** 武警|内蒙古总队 is of the armed police, 消防|固原中队 the fire brigade's of the place. */
export const forceName = (force: string, place: NamedRegion, unit: OfficialName, head: string): OfficialName =>
  official(force === '消防' ? placeInNames(place) + force + head : `中国人民武装警察部队${unit}`);
