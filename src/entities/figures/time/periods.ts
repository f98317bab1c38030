/** An article → the times named in it, and which of them a figure is told of, as printed. */
import type { Span } from '../../../articles/article.ts';
import { PERIOD } from '../../chinese/times.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { afterLastSign } from '../../reading/clauses.ts';
import type { Rule } from '../../reading/rule.ts';
import { Spans } from '../../reading/spans.ts';

/** A time named in the text. */
export interface Period extends Span {
  text: string;
}

/** `比|上年同期|增长7.2%`, `较|2019年末|多`, `与|去年|相比`: what a change is told against is no time of the figure. */
function isBasis(text: string, { start, end }: Period): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /(?:比|较)$/.test(before) ||
    (/[与同和跟]$/.test(before) && /^(?:同期|末|底)?(?:相比|持平|相当|基本持平)/.test(text.slice(end, end + 6)))
  );
}

/** All times named in a text that a figure can be told of. */
export const findPeriods = (text: string): Spans<Period> =>
  new Spans(
    [...text.matchAll(PERIOD)]
      .map((hit) => ({ text: hit[0], start: hit.index, end: hit.index + hit[0].length }))
      .filter((period) => !isBasis(text, period)),
  );

/** Words behind the day a report came out, which is not the time of what it tells: `3月4日，记者从市林草局获悉`. */
const REPORTING = /^，?(?:，?记者|[^，。]{0,14}(?:获悉|发布消息|消息|通报|介绍|了解到|对外))/;

const isOfReport = (text: string, { end }: Period): boolean => REPORTING.test(text.slice(end, end + 18));

/** Times that go for the sentences after, too: years, months, quarters, plans; not days, 目前 or 每年. */
const LASTS = /年|月|季度|十[一二三四五]五/;
const PASSES = /日|天|每|近|周/;

const lasts = ({ text }: Period): boolean => LASTS.test(text) && !PASSES.test(text);

/** A figure's place, with the times named in its article. */
export interface PeriodSetting {
  view: ArticleView;
  periods: Spans<Period>;
  sentence: Span;
  figure: Span;
  /** The times named before it in its sentence. */
  before: readonly Period[];
}

/** How far back in a sentence without stops a time is looked for. */
const REACH = 400;

/** Looks for the times around a figure. */
export const periodSetting = (view: ArticleView, periods: Spans<Period>, sentence: Span, figure: Span): PeriodSetting => ({
  view,
  periods,
  sentence,
  figure,
  before: periods.within(Math.max(sentence.start, figure.start - REACH), figure.start),
});

/** `二、2024年主要任务`: the heading of a part, and the longest one. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章部])/;
const LONGEST = 48;
/** How many paragraphs a part is looked back through for its heading. */
const PARAGRAPHS = 40;

/** The time that the heading of a paragraph's part names; null where it names none or none stands above. */
function ofHeading({ view: { text }, periods, sentence }: PeriodSetting): Period | null {
  let end = text.lastIndexOf('\n', sentence.start - 1);
  for (let step = 0; step < PARAGRAPHS && end > 0; step++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = end - start <= LONGEST ? text.slice(start, end) : '';
    if (HEADING.test(line) && !line.includes('。')) return periods.within(start, end).findLast(lasts) ?? null;
    end = start - 1;
  }
  return null;
}

/** The ways in which a figure gets its time, the first that applies first. */
export const PERIOD_RULES: readonly Rule<PeriodSetting, Period | null>[] = [
  {
    name: 'time-named-before',
    example: '截至2月底，全市共有图书馆36座。',
    apply: ({ view, before }) => before.findLast((period) => !isOfReport(view.text, period)) ?? null,
  },
  {
    name: 'time-carried-over',
    example: '去年，全县建成粮仓。修复水渠3条。',
    apply({ view, periods, sentence, before }) {
      if (before.length > 0) return null;
      const paragraph = periods.within(afterLastSign(view.text, '\n', 0, sentence.start), sentence.start);
      return paragraph.findLast((period) => lasts(period) && !isOfReport(view.text, period)) ?? null;
    },
  },
  {
    name: 'time-of-heading',
    example: '工作报告\n二、2024年主要任务\n（一）壮大产业。修复水渠3条。',
    apply: (setting) => (setting.before.length > 0 ? null : ofHeading(setting)),
  },
];
