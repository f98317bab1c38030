/** Text → plans, measures and notices cited by title: 《某市海绵城市建设三年行动方案》. */

import type { Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';

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

/** State law and rules of other bodies are the ground something stands on, not an undertaking of this report: 依据《某某法》. */
const AS_GROUND = /(?:根据|依据|按照|依照|遵照|违反|触犯|适用|引用|以|对照|符合|据)$/;
const STATE_LAW = /^(?:中华人民共和国|国务院|全国人大)/;

const kindOfTitle = (title: string) =>
  TITLE_KINDS.find(([end]) => end.test(title.replace(/(?:[（(][^）)]{0,60}[）)]|20\d\d)$/, '')))?.[1] ?? null;

/** 《方案》, 《实施意见》: a short form, once its long form stands before it. */
const SHORT = /^(?:实施|工作|行动|管理|若干|发展|建设|总体|应急|指导|暂行|通知)*[一-龥]{2}$/;

/** One after another, as 《甲条例》《乙办法》 and 《甲》、《乙》, rules are cited as law. */
const RULE = /(?:办法|条例|细则|规定|决定|通知|制度|意见)$/;
const inSeries = (text: string, start: number, end: number) =>
  /》(?:（[^（）]{2,16}）)?[、和及与]?$/.test(text.slice(Math.max(0, start - 21), start)) ||
  /^(?:（[^（）]{2,16}）)?[、和及与]?《/.test(text.slice(end, end + 21));

/** Titles that name an undertaking; a short form 《办法》 counts once its long form stands before it. */
export function findDocuments({ text }: ArticleView): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/《([^《》]{2,60}(?:〈[^〉]*〉[^《》]*)?)》/g)) {
    const title = match[1] as string;
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOfTitle(title);
    if (!kind) continue;
    const short = SHORT.test(title);
    const known = found.some((candidate) => candidate.text.includes(title));
    if (
      short
        ? !known
        : STATE_LAW.test(title) ||
          AS_GROUND.test(text.slice(Math.max(0, start - 2), start)) ||
          (RULE.test(title) && inSeries(text, start, end))
    )
      continue;
    found.push({ start, end, text: match[0], kind, rule: 'document', score: short ? 0.7 : 0.85 });
  }
  return found;
}
