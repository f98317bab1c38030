/** A measure in its text → whether it only says how large each of the things is that are counted: 亿元以上项目12个. */
import type { Measure } from '../quantity/measures.ts';

/** `6000千瓦及以上发电企业`, `100万元以下的合同`, `220千伏变电站2座`; not `增长三成以上，`, which is told itself. */
export const isThreshold = (text: string, measure: Measure | null): boolean =>
  measure !== null &&
  measure.limit === null &&
  measure.unit.name !== '' &&
  (/^(?:千伏|千伏安|兆伏安|kV|KV)$/.test(measure.unit.name) || /以[上下内]$/.test(text.slice(measure.start, measure.end))) &&
  /^的?[一-鿿“]/.test(text.slice(measure.end, measure.end + 2));
