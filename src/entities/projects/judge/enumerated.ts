/** Rows of works that share a noun → those of two or more of which one is named for somebody or some place. */
import type { Span } from '../../../articles/article.ts';
import { CHINESE_DIGITS } from '../../../words/numerals.ts';
import type { Rule } from '../../reading/rule.ts';
import { firstAnswer } from '../../reading/rule.ts';
import type { Candidate, Verdict } from '../candidate.ts';
import type { ProjectView } from '../view.ts';

/** A row of works. */
interface WorksInRow {
  view: ProjectView;
  items: readonly Candidate[];
}

const TELLTALE = new RegExp(String.raw`[“\dA-Z]|[${CHINESE_DIGITS}]期`);
/** It begins with a firm, a place or a word no dictionary knows (启明|氧化铝), or there is a quotation or a number in it. */
const isProper = ({ words, text, bodies }: ProjectView, { start, end }: Span) =>
  TELLTALE.test(text.slice(start, end)) ||
  words.within(start, end).some(({ tag, start: at }) => at === start && /^(?:ns|nz|nt|nr|nrt|x)$/.test(tag)) ||
  words.within(start, end).every((word, at) => at > 1 || word.text.length === 1) ||
  bodies.within(start, end).some((body) => body.start === start);

/** The first that applies decides for all items. */
export const ROW_RULES: readonly Rule<WorksInRow, boolean | null>[] = [
  {
    name: 'row-of-one',
    example: '推进青山露天矿等项目。',
    apply: ({ items }) => (items.length < 2 ? false : null),
  },
  // A row of firms tells whose the works are, not what.
  {
    name: 'row-of-firms',
    example: '引进青山集团、白河公司等6个项目。',
    apply: ({ items }) => (items.some(({ text }) => /(?:集团|公司|企业|股份|局|委|厅)$/.test(text)) ? false : null),
  },
  {
    name: 'row-of-works',
    example: '新开工了甘州氧化镁、山丹硅铁等4个工业项目。',
    apply: ({ view, items }) => items.some((item) => isProper(view, item)),
  },
];

/** A verdict for each item of each row. */
export const judgeRows = (view: ProjectView, rows: readonly (readonly Candidate[])[]): Verdict[] =>
  rows.flatMap((items) => {
    const decided = firstAnswer(ROW_RULES, { view, items });
    return items.map((candidate) => ({
      candidate,
      accepted: decided?.answer ?? false,
      rule: decided?.rule.name ?? 'no-rule',
    }));
  });
