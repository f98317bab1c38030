/** A name's left edge and head → the name as it is written in full, and its kind. */
import type { AgencyKind } from '../../facts.ts';
import { regionByCode } from '../../regions/gazetteer/gazetteer.ts';
import type { LeftEdge } from '../edge/name-edge.ts';
import type { Found, Jurisdiction } from '../found.ts';
import { isBranch } from '../judge/makes-named.ts';
import { LEVELS } from '../place/named-place.ts';
import type { Scene } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { branchName, wholeBranch } from './branch-names.ts';

/** Heads whose places are written out in full names: 内蒙古抗旱指挥部 → 内蒙古自治区…; a school's or company's stays as printed. */
const WRITTEN_OUT =
  /(?:(?<!分|铁路|铁路公安|海事|农垦)局|厅|委员会|办公室|指挥部|领导小组|总队|支队|大队|中队|执法队|联席会议|管委会|政府|街道办|[督检评验调考巡][^，]{0,4}[组团]|办)$/;
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
function parentInFull(edge: LeftEdge, word: OrganWord, parent: Found): boolean {
  const { class: sort } = word;
  if (parent.kind !== 'company' || sort === 'part') return true;
  if (sort === 'strong') return false;
  if (parent.end - parent.start > 6) return true;
  return sort === 'state' ? parent.rule === 'defined-abbreviation' : isBranch(edge, word);
}

function afterParent(scene: Scene, edge: LeftEdge, word: OrganWord): string {
  const { parent } = edge;
  if (!parent) return '';
  if (parent.kind === 'foreign') return scene.text.slice(parent.start, edge.own);
  const named = branchName(scene, edge, word);
  if (named !== null) return named;
  const [full = ''] = parent.names;
  const institute = word.form === '司' || (word.class === 'strong' && word.kind === 'public-institution');
  const shown = parentInFull(edge, word, parent) ? full : scene.text.slice(parent.start, parent.end);
  return (institute ? withoutState(shown) : shown) + scene.text.slice(parent.end, edge.own);
}

const PUBLIC_HEADS = new Set<AgencyKind>(['public-institution', 'government']);

/** 临夏|监狱 is its province's, named after the town: 甘肃省临夏监狱. */
function provincialPrison({ code, name, printed }: Jurisdiction): string {
  const province = code && !code.endsWith('0000') ? regionByCode(`${code.slice(0, 2)}0000`)?.name : undefined;
  return province ? province + printed : name;
}

function afterPlace(scene: Scene, edge: LeftEdge, word: OrganWord): string {
  const { place } = edge;
  if (!place) return '';
  if (word.form === '监狱' && !edge.pieces.length) return provincialPrison(place);
  const district = place.name.endsWith(place.printed) && place.name !== place.printed && PUBLIC_HEADS.has(word.kind);
  const inFull =
    (WRITTEN_OUT.test(word.form) && !/保护区|景区/.test(scene.text.slice(edge.own, edge.own + 12))) ||
    district ||
    place.rule === 'level-word';
  if (inFull && place.rule !== 'country') return place.name;
  const shown = scene.text.slice(edge.start, edge.own);
  return LEVELS.includes(shown) ? place.printed : shown;
}

/** The full name, place and parent written out where full names have them so. */
export function nameOf(scene: Scene, edge: LeftEdge, word: OrganWord, end: number): string {
  const branch = wholeBranch(edge, word);
  if (branch) return branch;
  const printed = scene.text.slice(edge.own, end);
  const own = FULL_HEADS.reduce((text, [short, full]) => text.replace(short, full), printed);
  const name = (edge.parent ? afterParent(scene, edge, word) : afterPlace(scene, edge, word)) + own;
  return /^中国.{2,8}集团$/.test(name) ? `${name}有限公司` : name;
}

/** A committee of a congress is the congress's kind; public bodies of other countries are foreign. */
export function kindOf(edge: LeftEdge, word: OrganWord): AgencyKind {
  if (edge.parent && word.class === 'weak') return edge.parent.kind;
  const isPublic = word.class === 'state' || word.class === 'weak';
  return edge.place?.rule === 'country' && isPublic ? 'foreign' : word.kind;
}
