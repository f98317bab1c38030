/** Text → plans, measures and notices cited by title: 《某市海绵城市建设三年行动方案》. */
import type { ArticleContext, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';

/** What the last word of a title makes of it; laws, standards, books, papers and films end otherwise. */
const TITLE_KINDS: [RegExp, Project['kind']][] = [
  [/(?:规划|计划|方案|纲要|规划纲要|行动|蓝图|路线图)$/, 'plan'],
  [
    /(?:办法|条例|细则|意见|措施|若干措施|若干规定|政策|决定|通知|公告|通告|倡议书|指南|指引|实施意见|[十百]条|清单|制度)$/,
    'plan',
  ],
  [/(?:工程|项目)$/, 'construction'],
  [/(?:协议|协议书|备忘录|白皮书|蓝皮书|绿皮书|调查报告)$/, 'programme'],
];

/** State law and rules of other bodies are the ground something stands on, not an undertaking of this report: 依据《某某法》. */
const AS_GROUND = /(?:根据|依据|按照|依照|遵照|违反|触犯|适用|引用|以|对照|符合|据)$/;
const STATE_LAW = /^(?:中华人民共和国|国务院|全国人大)/;

const kindOfTitle = (title: string) =>
  TITLE_KINDS.find(([end]) => end.test(title.replace(/[（(][^）)]{0,60}[）)]$/, '')))?.[1] ?? null;

/** One after another, as 《甲》《乙》《丙》 and 《甲》、《乙》, they are cited as law. */
const inSeries = (text: string, start: number, end: number) =>
  /》[、和及与]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[、和及与]?《/.test(text.slice(end, end + 2));

/** Titles that name an undertaking; a short form 《办法》 counts once its long form stands before it. */
export function findDocuments({ text }: ArticleContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/《([^《》]{2,60}(?:〈[^〉]*〉[^《》]*)?)》/g)) {
    const title = match[1] as string;
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOfTitle(title);
    if (!kind) continue;
    const short = title.length <= 4;
    const known = found.some((candidate) => candidate.text.includes(title));
    if (
      short
        ? !known
        : STATE_LAW.test(title) || AS_GROUND.test(text.slice(Math.max(0, start - 2), start)) || inSeries(text, start, end)
    )
      continue;
    found.push({ start, end, text: match[0], kind, rule: 'document', score: short ? 0.7 : 0.85 });
  }
  return found;
}
