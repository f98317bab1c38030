/** A figure's setting → the agency it can be reported of: one that acts in its sentence, or did before, or the article's. */
import type { Rule } from '../../reading/rule.ts';
import { type FigureSetting, isNamedAgain, opensWithName, sentenceBefore } from './figure-setting.ts';
import { isRegion, type SubjectMention } from './subject-mentions.ts';

/** After an agency that only tells: `甲局获悉`, `甲局局长乙介绍，`. */
const TELLS = ['获悉', '了解到', '通报', '介绍', '消息', '称', '指出', '表示', '透露'];
const TELLS_OR_MEETS = [...TELLS, '举行', '召开', '发布'];
const TELLS_AS_SOURCE = [...TELLS, '说', '告诉', '数据', '显示'];
const SPEAKS = new RegExp(
  `^[^，。]{0,8}(?:${TELLS_OR_MEETS.join('|')})|^[^，。：]{0,40}(?:${TELLS_AS_SOURCE.join('|')})(?:[，：。]|$)`,
);

/** Before an agency that does something: the beginning of a clause, or 由. */
const EDGE = /[，：。“；由]/;

/** An agency that begins a clause and does what it reports, not one that tells of it, nor a government for its whole region. */
const acts = (text: string, sentence: number, { kind, inner, start, end }: SubjectMention): boolean =>
  kind === 'agency' &&
  !inner &&
  (start === sentence || EDGE.test(text[start - 1] ?? '')) &&
  !text.slice(start, end).endsWith('政府') &&
  !SPEAKS.test(text.slice(end, end + 48));

/** The last agency before the figure that acts, if its clause does not turn to a region. */
export function actingAgency({ text, near, sentence, figure, clause }: FigureSetting): SubjectMention | null {
  const before = near.filter(({ end }) => end <= figure.start);
  const last = before.findLast((mention) => acts(text, sentence.start, mention));
  if (!last) return null;
  const from = Math.max(clause, last.end);
  return before.some((mention) => isRegion(mention) && mention.start >= from) ? null : last;
}

/** How many sentences back one goes on about the same agency. */
const REACH = 2;

/** A sentence that names nobody goes on about an agency that acted, and that the article names again. */
function agencyOfBefore(setting: FigureSetting): SubjectMention | null {
  let at: FigureSetting | null = setting;
  for (let back = 0; back < REACH && at; back++) {
    if ((back === 0 && opensWithName(at)) || at.near.some(isRegion)) return null;
    at = sentenceBefore(at);
    const last = at && actingAgency(at);
    if (last) return isNamedAgain(setting, last) ? last : null;
  }
  return null;
}

/** A figure's setting with the regions and projects its sentence gives it. */
export interface AgencyQuestion {
  setting: FigureSetting;
  regions: readonly SubjectMention[];
  projects: readonly SubjectMention[];
}

/** The ways in which a figure gets an agency. */
export const AGENCY_SUBJECT_RULES: readonly Rule<AgencyQuestion, SubjectMention | null>[] = [
  {
    name: 'agency-that-acts',
    example: '青禾公司年产化肥6万吨。',
    apply: ({ setting }) => actingAgency(setting),
  },
  {
    name: 'agency-that-acted-before',
    example: '青禾公司扩建厂房。去年产值达到3亿元。青禾公司还将招工。',
    apply: ({ setting, regions, projects }) => (regions.length > 0 || projects.length > 0 ? null : agencyOfBefore(setting)),
  },
  {
    name: 'agency-of-the-article',
    example: '青禾公司扩建厂房，青禾公司招工。天气转暖。花开了。草绿了。去年产值达到3亿元。',
    apply: ({ setting, regions }) => (regions.some(({ start }) => start >= setting.clause) ? null : setting.article.agency),
  },
];
