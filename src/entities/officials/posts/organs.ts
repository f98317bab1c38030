/** A region and a title's organ → the organ's full official name: 甲县 and party → 中国共产党甲县委员会. */
import type { Region } from '../../facts.ts';
import type { ImpliedOrgan } from '../titles/title-words.ts';

const VILLAGE = /(?:村|嘎查)$/;

function government(name: string): string {
  if (/(?:盟|地区)$/.test(name)) return `${name}行政公署`;
  if (/街道$/.test(name)) return `${name}办事处`;
  if (VILLAGE.test(name)) return `${name}村民委员会`;
  return /社区$/.test(name) ? `${name}居民委员会` : `${name}人民政府`;
}

function party(name: string, title: string): string {
  if (VILLAGE.test(name) || /社区$/.test(name))
    return /^党委/.test(title) ? `中国共产党${name}委员会` : `${name}${/总支/.test(title) ? '党总支' : '党支部'}`;
  return /街道$/.test(name) ? `中国共产党${name}工作委员会` : `中国共产党${name}委员会`;
}

const CENTRE: Partial<Record<ImpliedOrgan, string>> = {
  central: '中国共产党中央委员会',
  council: '国务院',
  state: '中华人民共和国',
  military: '中央军事委员会',
};

/** The organ of `region` that a title implies; central organs need no region. */
export function impliedOrgan(organ: ImpliedOrgan, region: Pick<Region, 'name'> | null, title = ''): string | null {
  const centre = CENTRE[organ];
  if (centre || !region) return centre ?? null;
  const { name } = region;
  if (organ === 'government') return government(name);
  if (organ === 'party') return party(name, title);
  if (organ === 'congress') return `${name}人民代表大会常务委员会`;
  if (organ === 'deputies') return `${name}人民代表大会`;
  if (organ === 'consultative') return `中国人民政治协商会议${name}委员会`;
  if (organ === 'court') return /省$|自治区$/.test(name) ? `${name}高级人民法院` : `${name}人民法院`;
  return `${name}人民检察院`;
}

/** Which regions a title governs: 市长 a 市, 旗长 a 旗, 村支书 a village; null when the title doesn't say. */
export function governed(title: string): RegExp | null {
  if (/省长$/.test(title)) return /省$/;
  if (/自治区主席$/.test(title)) return /自治区$/;
  if (/嘎查达$/.test(title)) return /嘎查$/;
  if (/苏木达$/.test(title)) return /苏木$/;
  if (/^(?:村委会主任|村主任|村长|村支书|支书|老支书|党?支部书记|党?总支书记|驻村第一书记)$/.test(title))
    return /(?:村|嘎查|社区)$/;
  const unit = /(市|区|县|旗|盟|州|镇|乡)长$/.exec(title)?.[1];
  if (!unit) return null;
  return unit === '区' ? /(?<!自治)区$/ : new RegExp(`${unit}$`);
}
