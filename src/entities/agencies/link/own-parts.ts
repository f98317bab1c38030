/** A part named without its whole (执行局, 医院党委, 刑警三中队) → the part of the organisation of that sort named last. */

import type { Span } from '../../../articles/article.ts';
import type { AgencyKind } from '../../facts.ts';
import { partName } from '../../names/bodies.ts';
import { again, type FoundOrgan } from '../organ.ts';
import type { AgencyView } from '../view.ts';
import { antecedentOf } from './anaphora.ts';
import { nameOf, type OrganLink, organBefore, takenBy } from './link.ts';

/** 刑警三中队, without the bureau it is of. */
const POLICE_UNIT = /(?:(?:刑警|交警|巡警|特警|巡特警|治安|禁毒|经侦|网安|刑侦|交管)[一二三四五六七八九直属]{0,2}[支大中]队)/g;

/** 执行局 in an article on one court; 集团运营分公司 in one on a company. */
const PARTS: [RegExp, (organ: FoundOrgan) => boolean][] = [
  [/执行局|反贪局/g, ({ kind }) => kind === 'court' || kind === 'procuratorate'],
  [/审委会|审判委员会/g, ({ kind }) => kind === 'court'],
  [POLICE_UNIT, (organ) => /公安(?:.{0,6}分)?局$/.test(nameOf(organ))],
  [/(?:集团|公司)([\u4e00-\u9fa5]{2,4}分公司)/g, (organ) => organ.kind === 'company' && /公司$/.test(nameOf(organ))],
];

/** The part `printed` of a whole, at a place of the text. */
function partOf(whole: FoundOrgan, span: Span, printed: string, score: number, kind: AgencyKind): OrganLink {
  const names = whole.names.slice(0, 1).map((name) => partName(name, printed));
  const organ = { ...again(whole, span, 'part-of', score), names, kind, parent: whole };
  return { organ, from: null, to: whole, rule: 'part-of-the-one-before' };
}

/** A part named without its whole is the part of the one named last. */
export function findOwnParts({ text, words }: AgencyView, found: readonly FoundOrgan[]): OrganLink[] {
  const marks = takenBy(found, text.length);
  return PARTS.flatMap(([parts, is]) =>
    [...text.matchAll(parts)].flatMap(({ 0: printed, 1: own = printed, index: start }) => {
      const end = start + printed.length;
      const taken = marks.subarray(start, end).includes(1);
      const whole = taken || (own !== printed && !words.isEdge(start)) ? null : organBefore(found, start, is);
      return whole ? [partOf(whole, { start, end }, own, 0.65, whole.kind)] : [];
    }),
  );
}

const GROUP = /(医院|学校|学院|大学|公司|集团)(党委|工会|团委)(?!原|副|书记|委员|主席|成员|班子)/g;

/** 医院党委 in an article on one hospital is that hospital's. */
export function findOwnCommittees({ text, words }: AgencyView, found: readonly FoundOrgan[]): OrganLink[] {
  const marks = takenBy(found, text.length);
  return [...text.matchAll(GROUP)].flatMap(({ 0: printed, 1: word = '', 2: body = '', index: start }) => {
    const end = start + printed.length;
    const sort = marks.subarray(start, end).includes(1) ? undefined : antecedentOf(word);
    const whole = sort && words.isEdge(start) ? organBefore(found, start, sort.is) : null;
    return whole ? [partOf(whole, { start, end }, body, 0.7, body === '党委' ? 'party' : 'people-organization')] : [];
  });
}
