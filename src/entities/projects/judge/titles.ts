/** Cited titles → whether each names an undertaking of this report, or the law that it rests on. */
import type { Rule } from '../../reading/rule.ts';
import { type Candidate, type Verdict, verdictOf } from '../candidate.ts';
import { type CitedTitle, isShortTitle } from '../find/documents.ts';
import type { ProjectView } from '../view.ts';

/** A title, and the titles accepted before it. */
interface TitleCase extends CitedTitle {
  text: string;
  known: readonly Candidate[];
}

/** State law and rules of other bodies are the ground something stands on, not an undertaking of this report. */
const AS_GROUND = /(?:根据|依据|按照|依照|遵照|违反|触犯|适用|引用|以|对照|符合|据)$/;
const STATE_LAW = /^(?:中华人民共和国|国务院|全国人大)/;

/** One after another, as 《甲条例》《乙办法》 and 《甲》、《乙》, rules are cited as law. */
const RULE = /(?:办法|条例|细则|规定|决定|通知|制度|意见)$/;
const inSeries = (text: string, { start, end }: Candidate) =>
  /》(?:（[^（）]{2,16}）)?[、和及与]?$/.test(text.slice(Math.max(0, start - 21), start)) ||
  /^(?:（[^（）]{2,16}）)?[、和及与]?《/.test(text.slice(end, end + 21));

/** The first that applies decides; a title that none decides is accepted. */
export const TITLE_RULES: readonly Rule<TitleCase, boolean | null>[] = [
  {
    name: 'short-form-of-a-title',
    example: '会议印发《青山市节水行动方案》。《方案》提出五项任务。',
    apply: ({ title, known }) => (isShortTitle(title) ? known.some(({ text }) => text.includes(title)) : null),
  },
  {
    name: 'state-law',
    example: '宣讲《中华人民共和国草原保护条例》。',
    apply: ({ title }) => (STATE_LAW.test(title) ? false : null),
  },
  {
    name: 'ground-of-what-is-done',
    example: '执法人员依据《青山市节水办法》处罚。',
    apply: ({ text, candidate: { start } }) => (AS_GROUND.test(text.slice(Math.max(0, start - 2), start)) ? false : null),
  },
  {
    name: 'rules-in-a-series',
    example: '学习《青山市节水办法》《白河市供热条例》。',
    apply: ({ text, title, candidate }) => (RULE.test(title) && inSeries(text, candidate) ? false : null),
  },
  { name: 'cited-title', example: '会议印发《青山市节水三年行动方案》。', apply: () => true },
];

/** A verdict for each title, in order. */
export function judgeTitles({ text }: ProjectView, titles: readonly CitedTitle[]): Verdict[] {
  const known: Candidate[] = [];
  return titles.map((title) => {
    const verdict = verdictOf(TITLE_RULES, { ...title, text, known });
    if (verdict.accepted) known.push(verdict.candidate);
    return verdict;
  });
}
