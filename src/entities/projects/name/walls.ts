/** Agencies → where a name to the right of each must stop: 自治区应急管理厅|林区防火项目. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, AgencyKind } from '../../facts.ts';

export interface Walls {
  /** End of the last agency that ends at or before `offset`; 0 when none does. */
  before(offset: number): number;
  /** Whether an agency's name begins before `end` and reaches to it or beyond. */
  covers(end: number): boolean;
  /** Start of the firm whose name ends at `end`: its works bear its name (某某铝业有限公司|冷轧项目); -1 when none does. */
  firm(end: number): number;
  /** Start of the place whose name holds the character before `end`: no word of it ends a name; -1 when none does. */
  place(end: number): number;
}

/** No walls: a meeting is named with the body that meets (某省人大常委会第九次会议). */
export const NO_WALLS: Walls = { before: () => 0, covers: () => false, firm: () => -1, place: () => -1 };

/** What these run is often named for them: 某某机场改扩建工程, 市人民医院门诊楼项目. */
const NAMESAKES = new Set<AgencyKind>(['school', 'hospital', 'public-institution', 'other']);

/** Who runs these bears their name: 某某抽水蓄能电站, 某某机场. */
const WORKS = /(?:电站|电厂|机场|水库|枢纽|港|矿|铁路|码头|园区|产业园|基地)$/;

/** 全市, 我区 are words like others. */
const SHORT_PLACE = 2;

/** Where each character's place begins; -1 outside of places. */
function placeStarts(places: Span[], length: number): Int32Array {
  const starts = new Int32Array(length + 1).fill(-1);
  for (const { start, end } of places) if (end - start > SHORT_PLACE) starts.fill(start, start + 1, end + 1);
  return starts;
}

/** Walls of a text of `length` characters. */
export function wallsOf(agencies: Agency[], length: number, places: Span[] = []): Walls {
  const inPlace = placeStarts(places, length);
  const last = new Int32Array(length + 1);
  const reach = new Int32Array(length + 1);
  const firms = new Map<number, number>();
  for (const { mentions, kind } of agencies) {
    if (NAMESAKES.has(kind)) continue;
    for (const { start, end, text } of mentions) {
      if (WORKS.test(text)) continue;
      if (kind === 'company') firms.set(end, start);
      last[end] = end;
      reach[start] = Math.max(reach[start] as number, end);
    }
  }
  for (let at = 1; at <= length; at++) {
    last[at] = Math.max(last[at] as number, last[at - 1] as number);
    reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  }
  return {
    before: (offset) => last[offset] as number,
    covers: (end) => (reach[end - 1] as number) >= end,
    firm: (end) => firms.get(end) ?? -1,
    place: (end) => inPlace[end] as number,
  };
}
