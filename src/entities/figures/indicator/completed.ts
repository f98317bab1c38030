/** What a measure was said to measure → the same, ending in the quality its unit gives: 种植水稻 in 亩 → 种植水稻面积. */

import type { Measure } from '../quantity/measures.ts';
import { PEOPLE } from './own-words.ts';

const QUALITIES: { kind: RegExp; unit?: RegExp; said: RegExp; name: string }[] = [
  { kind: /^area$/, said: /面积|[田地林园]$|规模|能力/, name: '面积' },
  { kind: /^ratio$/, said: /[率比重幅度例额值]$|[增升提降减回涨跌缩高]|优惠|折|成本|[价费息]/, name: '比例' },
];

/** A power station's size is its capacity: 建成光伏电站 in 兆瓦. */
const STATION = /电站|电厂|机组|风电|光伏|发电|电源|储能/;

const COUNTED = /[人员者生民工户客师长手家众兵友士群童妇孩友才数量次率比模额值]$/;

/** `占耕地` in % → 占耕地比例; `全程马拉松` in 人 → 全程马拉松人数; what ends in a quality already stays. */
export function completed(said: string, { unit }: Measure, headed: boolean): string {
  const plain = said
    .replace(/^\d{1,2}\.(?!\d)/, '')
    .replace(/\d[×xX*](?=$|\D)/, '单台')
    .replace(/(?:达到?|为|至|有){1,4}$/, '');
  if (plain.length < 2) return said;
  if (unit.kind === 'ratio' && /^(?!.*同比).*(?:增长|下降)$/.test(plain))
    return plain.slice(0, -2) + (plain.endsWith('增长') ? '增速' : '降幅');
  const quality = QUALITIES.find(({ kind }) => kind.test(unit.kind));
  if (quality && unit.name !== '倍') return quality.said.test(plain) ? plain : plain + quality.name;
  if (unit.kind === 'power' && STATION.test(plain) && !/容量|装机|规模|能力|功率|负荷/.test(plain)) return `${plain}装机容量`;
  if (unit.kind === 'level' && /风$|地震$/.test(plain)) return plain + (plain.endsWith('风') ? '风力' : '震级');
  if (unit.kind === 'money' && /[进出]口$/.test(plain)) return `${plain}额`;
  return PEOPLE.test(unit.name) && !headed && !COUNTED.test(plain) ? `${plain}人数` : plain;
}
