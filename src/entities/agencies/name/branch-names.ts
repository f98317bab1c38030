/** A great company's branch at a place (中国移动|四川公司, 国网|某市供电公司) → its registered name, where such names are of one make. */
import { regionByCode } from '../../regions/gazetteer/gazetteer.ts';
import type { LeftEdge } from '../edge/name-edge.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** Companies whose branches are of another company than the group: what stands before the place. */
const OF_BRANCHES: Record<string, string> = {
  中国联合网络通信集团有限公司: '中国联合网络通信有限公司',
  中国电信集团有限公司: '中国电信股份有限公司',
};

const PROVINCE = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/;

/** 四川 of 四川省, and of 绵阳市 in it. */
const provinceOf = (code: string): string => (regionByCode(`${code.slice(0, 2)}0000`)?.name ?? '').replace(PROVINCE, '');

/** 中国移动 has a company in each province, with branches in its cities. */
function mobile(code: string, place: string): string {
  const company = `中国移动通信集团${provinceOf(code)}有限公司`;
  return code.endsWith('0000') ? company : `${company}${place}分`;
}

/** Branches are told by the group's name of today. */
const nameNow = (group: Found | null): string => group?.successor?.name ?? group?.names[0] ?? '';

/** What stands before the head in the branch's name (own words included), or null where the group's name does as it is. */
export function branchName(scene: Scene, { parent, place, own }: LeftEdge, { form }: OrganWord): string | null {
  const group = nameNow(parent);
  if (!parent || !place) return null;
  if (group === '国家电网有限公司') return `国网${scene.text.slice(parent.end, own)}`;
  const grid = group === '中国南方电网有限责任公司' && place.code ? provinceOf(place.code) : '';
  if (grid) return `${grid}电网有限责任公司${scene.text.slice(parent.end, own).replace(grid, '')}`;
  if (!place.code || own !== place.end || !/^(?:分?公司)$/.test(form)) return null;
  if (OF_BRANCHES[group]) return `${OF_BRANCHES[group]}${place.printed}${form === '公司' ? '分' : ''}`;
  return null;
}

/** 中国移动|四川公司 → 中国移动通信集团四川有限公司, head and all. */
export function wholeBranch({ parent, place, own }: LeftEdge, { form }: OrganWord): string | null {
  if (nameNow(parent) !== '中国移动通信集团有限公司' || !place?.code || own !== place.end || !/^分?公司$/.test(form)) return null;
  const name = mobile(place.code, place.name);
  return name.endsWith('分') ? `${name}公司` : name;
}
