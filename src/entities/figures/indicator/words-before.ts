/** A measure in its clause → the words before it that can say what it measures. */

import type { Measure } from '../quantity/measures.ts';
import type { Reading } from './clause.ts';
import { type Content, contentWords, trimEdges } from './content-words.ts';
import { quotedBefore, withoutListed } from './listed-names.ts';
import { withoutNames } from './names.ts';
import { isThreshold } from './threshold.ts';
import type { Tie } from './tie.ts';

/** `被确定为12个入境点之一`, `是在退休一年后`: what is said of the number begins after 是, 为. */
function afterCopula(text: string, from: number, to: number): number {
  const hit = /^.*(?:成为|确定为|列为|评为|作为|是)(?=.*[^的了在共有]$|$)/s.exec(text.slice(from, to));
  return hit && (hit[0].length < to - from || text.startsWith('个', to)) ? from + hit[0].length : from;
}

/** Where the words before a measure begin: at its clause, or the measure before it, unless that only bounds what is counted. */
function startOf(text: string, clause: number, measure: Measure, before: Measure | null, near: Measure[], tie: Tie): number {
  const bound = near.findLast((other) => other.end <= measure.start && !isThreshold(text, other)) ?? null;
  const opener = isThreshold(text, before) ? bound : before;
  const open = opener && opener.end > clause ? opener.end : clause;
  const comma = tie === 'list' ? text.slice(open, measure.start).indexOf('、') : -1;
  return afterCopula(text, open + comma + 1, measure.start);
}

/** The words before a measure, without places, offices and names listed for what is counted; none between two of a list. */
export function wordsBefore(
  { text, words, names }: Reading,
  clause: number,
  measure: Measure,
  before: Measure | null,
  near: Measure[],
  tie: Tie,
): Content[] {
  const from = startOf(text, clause, measure, before, near, tie);
  if (tie === 'list' && /[、和及与]$/.test(text.slice(from, measure.start))) return [];
  const headed =
    /^(?:count|collective)$/.test(measure.unit.kind) && /^的?[一-鿿“]/.test(text.slice(measure.end, measure.end + 2));
  const named = headed ? quotedBefore(text, from, measure.start) : measure.start;
  return withoutNames(trimEdges(withoutListed(contentWords(text, words, from, named), headed)), names);
}
