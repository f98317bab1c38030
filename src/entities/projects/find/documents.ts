/** Titles in 《》 → those that name a plan, a measure, a work or an event, for the judge: 《某市海绵城市建设三年行动方案》. */
import type { Project } from '../../facts.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { ProjectView } from '../view.ts';

/** A cited title. */
export interface CitedTitle {
  candidate: Candidate;
  title: string;
}

/** What the last word of a title makes of it; laws, standards, books, papers and films end otherwise. */
const TITLE_KINDS: [RegExp, Project['kind']][] = [
  [/(?:规划|计划|方案|预案|纲要|行动|蓝图|路线图|目录|展望|愿景)$/, 'plan'],
  [
    /(?:办法|条例|细则|意见|措施|若干措施|若干规定|政策|决定|通知|公告|通告|倡议书?|规则|指南|指引|实施意见|[十百]条|清单|制度)$/,
    'plan',
  ],
  [/(?:工程|项目)$/, 'construction'],
  [/(?:(?<![发开进拓])展|展览|陈列|音乐会|晚会)$/, 'event'],
  [/(?:协[议定]|协议书|备忘录|公约|宣言|[白蓝绿]皮书|(?:调查|调研|咨询|评估|监测|发展)报告|图谱|地图|日历)$/, 'programme'],
];

const kindOfTitle = (title: string) =>
  TITLE_KINDS.find(([end]) => end.test(title.replace(/(?:[（(][^）)]{0,60}[）)]|20\d\d)$/, '')))?.[1] ?? null;

/** 《方案》, 《实施意见》: a short form. */
const SHORT = /^(?:实施|工作|行动|管理|若干|发展|建设|总体|应急|指导|暂行|通知)*[一-龥]{2}$/;
/** Whether a title says nothing without its long form. */
export const isShortTitle = (title: string): boolean => SHORT.test(title);

/** Titles whose last word says that they name an undertaking. */
export function proposeDocuments({ text }: ProjectView): CitedTitle[] {
  return [...text.matchAll(/《([^《》]{2,60}(?:〈[^〉]*〉[^《》]*)?)》/g)].flatMap((match): CitedTitle[] => {
    const [printed, title = ''] = match;
    const kind = kindOfTitle(title);
    if (!kind) return [];
    const place = { start: match.index, end: match.index + printed.length };
    const score = isShortTitle(title) ? 0.7 : 0.85;
    return [{ title, candidate: candidateOf(text, place, { kind, rule: 'document', score, cited: true }) }];
  });
}
