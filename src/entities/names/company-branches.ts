/** A great company's branch at a place (中国移动|四川公司, 国网|某市供电公司) → its registered name, where such names are of one make. */
import { type NamedRegion, regionOfCode } from './places.ts';

/** Companies whose branches are of another company than the group: what stands before the place. */
const OF_BRANCHES: Record<string, string> = {
  中国联合网络通信集团有限公司: '中国联合网络通信有限公司',
  中国电信集团有限公司: '中国电信股份有限公司',
};

const PROVINCE = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/;

/** What the branch's name is made of. */
export interface Branch {
  /** The group under its name of today. */
  group: string;
  place: NamedRegion & { printed: string };
  /** What is printed between the group and the branch's own words, and whether that is the place alone. */
  between: string;
  placeAlone: boolean;
  form: string;
}

/** 四川 of 四川省, and of 绵阳市 in it. */
const provinceOf = (code: string): string => regionOfCode(`${code.slice(0, 2)}0000`).name.replace(PROVINCE, '');

/** What stands before the head in the branch's name (own words included), or null where the group's name does as it is. */
export function branchFront({ group, place, between, placeAlone, form }: Branch): string | null {
  if (group === '国家电网有限公司') return `国网${between}`;
  const grid = group === '中国南方电网有限责任公司' && place.code ? provinceOf(place.code) : '';
  if (grid) return `${grid}电网有限责任公司${between.replace(grid, '')}`;
  if (!place.code || !placeAlone || !/^(?:分?公司)$/.test(form)) return null;
  if (OF_BRANCHES[group]) return `${OF_BRANCHES[group]}${place.printed}${form === '公司' ? '分' : ''}`;
  return null;
}

/** 中国移动|四川公司 → 中国移动通信集团四川有限公司, head and all: a company in each province, with branches in its cities. */
export function wholeBranch({ group, place, placeAlone, form }: Branch): string | null {
  if (group !== '中国移动通信集团有限公司' || !place.code || !placeAlone || !/^分?公司$/.test(form)) return null;
  const company = `中国移动通信集团${provinceOf(place.code)}有限公司`;
  return place.code.endsWith('0000') ? company : `${company}${place.name}分公司`;
}
