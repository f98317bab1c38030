/** A figure's setting → the projects it can be reported of: named around or before it, meant by 该项目, or the headline's. */
import type { Span } from '../../../articles/article.ts';
import type { Rule } from '../../reading/rule.ts';
import { type FigureSetting, isNamedAgain, opensWithName, sentenceBefore } from './figure-setting.ts';
import type { SubjectMention } from './subject-mentions.ts';

/** `投资3亿元的某某项目`: the number leads into the name behind it. */
const leadsInto = (text: string, figure: Span, { start }: SubjectMention): boolean =>
  start >= figure.end && /^[^，。；：、]{0,3}的?[^，。；：、]{0,3}$/.test(text.slice(figure.end, start));

const holds = ({ start, end }: SubjectMention, figure: Span): boolean => start <= figure.start && end >= figure.end;

/** `甲、乙等9个煤矿`: named as one of many, where the number is of them all. */
const isExample = (text: string, { end }: SubjectMention, until: number): boolean =>
  /^(?:[、和及与][^，。；]{0,300}|)等/.test(text.slice(end, until));

/** What only tells of a region's figures. */
const REPORTS = /(?:白皮书|蓝皮书|公报|年鉴|年报)(?:[（(][^）)]{0,40}[）)])?[》”]?$/;

/** A programme is named for why something is done, a report for who says so: neither is what is counted. */
const isCounted = (text: string, { kind, inner, project, start, end }: SubjectMention): boolean =>
  kind === 'project' && !inner && project !== 'programme' && !REPORTS.test(text.slice(start, end));

const LISTED = /^(?:、|和|及|以及|与)(?:[^，。；]{0,2})$/;

/** `开展甲行动、乙整治和丙治理`: what is listed with the first one. */
function listedWith(text: string, first: SubjectMention, mentions: readonly SubjectMention[]): SubjectMention[] {
  const list = [first];
  let last = first;
  for (const mention of mentions) {
    if (mention.start < last.end || !LISTED.test(text.slice(last.end, mention.start))) continue;
    list.push(mention);
    last = mention;
  }
  return list;
}

/** Common nouns by which a project is meant after 该, 此, 本. */
const POINTED_NOUNS = '平台 项目 工程 活动 计划 行动 系统 基地 园区 专项 基金 服务 办法 条例 方案 规定'.split(' ');
/** What rules and plans are called in short: 《办法》. */
const DOCUMENT_NOUNS = ['办法', '条例', '规定', '意见', '方案', '规划'];
const MEANT = new RegExp(`(?:该|此|本|这一|这个)(${POINTED_NOUNS.join('|')})|《(${DOCUMENT_NOUNS.join('|')})》`, 'g');

/** How many mentions, and how many characters of a sentence, back such a noun is looked for. */
const MENTIONS_BACK = 60;
const REACH = 400;

/** The last project named before that ends in the noun; after 该 or 此 the last of all, where none does. */
function projectMeant({ text, article, sentence, figure }: FigureSetting): SubjectMention | null {
  const until = article.mentions.countBefore(figure.start);
  const named = article.mentions.all.slice(Math.max(0, until - MENTIONS_BACK), until).filter(({ kind }) => kind === 'project');
  if (named.length === 0) return null;
  const before = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  const [, pointed, document] = [...before.matchAll(MEANT)].at(-1) ?? [];
  const noun = pointed ?? document;
  if (!noun) return null;
  const nameOf = ({ start, end }: SubjectMention) => text.slice(start, end).replace(/[》”]$/, '');
  return named.findLast((one) => nameOf(one).endsWith(noun)) ?? (pointed ? (named.at(-1) ?? null) : null);
}

/** The last undertaking of the sentence before, if this one names nobody first and the article names it again. */
function projectOfBefore(setting: FigureSetting): SubjectMention | null {
  if (opensWithName(setting)) return null;
  const last = sentenceBefore(setting)?.near.findLast(({ kind, inner }) => kind === 'project' && !inner);
  return last && last.project !== 'plan' && isNamedAgain(setting, last) ? last : null;
}

/** The ways in which a figure gets its projects. */
export const PROJECT_SUBJECT_RULES: readonly Rule<FigureSetting, readonly SubjectMention[] | null>[] = [
  {
    name: 'project-around-or-behind',
    example: '东山县开工总投资3亿元的南湖水库工程。',
    apply({ text, near, figure }) {
      const owner = near.find((one) => one.kind === 'project' && (holds(one, figure) || leadsInto(text, figure, one)));
      return owner ? [owner] : null;
    },
  },
  {
    name: 'project-named-before',
    example: '南湖水库工程总投资3亿元。',
    apply({ text, near, figure }) {
      const named = near.filter((one) => one.start < figure.start && isCounted(text, one) && !isExample(text, one, figure.start));
      return named[0] ? listedWith(text, named[0], named) : null;
    },
  },
  {
    name: 'project-pointed-at',
    example: '东山县启动南湖水库工程。该工程总投资3亿元。',
    apply(setting) {
      const meant = projectMeant(setting);
      return meant && [meant];
    },
  },
  {
    name: 'project-of-the-headline',
    example: '南湖水库工程完工\n南湖水库工程开闸放水。天气转暖。沿途设观景点12个。',
    apply: ({ article, regionsBefore }) => (article.project && regionsBefore.length === 0 ? [article.project] : null),
  },
  {
    name: 'project-of-the-sentence-before',
    example: '东山县建设南湖水库工程。计划总投资3亿元。南湖水库工程惠及农户。',
    apply(setting) {
      const last = setting.regionsBefore.length === 0 ? projectOfBefore(setting) : null;
      return last && [last];
    },
  },
];
