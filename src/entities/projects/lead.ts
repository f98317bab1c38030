/** An undertaking's mentions → the agencies that lead it or take part, each with the words that say so. */
import type { Span } from '../../articles/article.ts';
import { indexOfSpan } from '../../words/word-index.ts';
import type { Agency, ArticleContext, Mention, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';

export type Part = Project['agencies'][number];

/** What stands between or after says which part an agency has: 由甲承建, 乙协办. */
const ROLES: [RegExp, Part['role']][] = [
  [/承建|施工|修建|建造/, 'builds'],
  [/出资|投资|资助|捐赠/, 'funds'],
  [/协办|参与|参加|配合|支持/, 'takes-part'],
];

function roleOf(context: ArticleContext, from: number, to: number): Part['role'] {
  const between = context.text.slice(from, to);
  return ROLES.find(([words]) => words.test(between))?.[1] ?? 'leads';
}

/** 记者从某市交通运输局获悉, 据某某局介绍: who tells of a work or an event need not be who does it. */
const SOURCE = /^(?:[^，。]{0,8})(?:获悉|了解到|介绍|消息|透露|通报称|表示|说，|说：|发布的|数据显示|统计)/;
const TOLD = new Set<Project['kind']>(['construction', 'event', 'plan']);
const isSource = ({ text }: ArticleContext, { start, end }: Span) =>
  SOURCE.test(text.slice(end, end + 16)) ||
  (/[从据]$/.test(text.slice(Math.max(0, start - 1), start)) && SOURCE.test(text.slice(end, end + 30)));

/** Behind the name: 由甲承建, 与乙共建, 联合丙; and what a list carries on. */
const JOINS = /(?:由|与|会同|联合|委托|携手)(?:[^，。；]{0,40}[、和及与])?$/;
const ACTS =
  /^(?:[^，。；]{0,30}[、和及与][^，。；]{0,30})?(?:联合|共同|负责|牵头|组织|具体)*(?:承建|建设|施工|主办|承办|协办|举办|组织|实施|投资|运营|建造|印发|制定|发起|推出|开发|研发|出资|捐赠|发布|牵头|负责|共建|援建|支援|承担|提供|管理|运作|协助|设立|创办|冠名)/;
const actsBehind = (text: string, candidate: Candidate, { start, end }: Mention) =>
  start >= candidate.end &&
  JOINS.test(text.slice(Math.max(candidate.end, start - 48), start)) &&
  ACTS.test(text.slice(end, end + 66));

/** A meeting is its own body's: 某省人大常委会第九次会议. */
const isBodyOf = (candidate: Candidate, { start, end }: Mention) =>
  start >= candidate.start && end <= candidate.end - 2 && /会议?$/.test(candidate.text);

/** Agencies that act in the sentence of one mention: 某市应急局、消防支队联合启动“…”专项行动, 该项目由某某公司承建. */
function partsAt(context: ArticleContext, agencies: Agency[], candidate: Candidate, sentence: Span): Part[] {
  return agencies.flatMap((agency): Part[] => {
    const mention = agency.mentions.find(
      (one) =>
        (one.start >= sentence.start && one.end <= candidate.start && !(TOLD.has(candidate.kind) && isSource(context, one))) ||
        isBodyOf(candidate, one) ||
        (one.end <= sentence.end && actsBehind(context.text, candidate, one)),
    );
    if (!mention) return [];
    const behind = mention.start >= candidate.end;
    const role = behind
      ? roleOf(context, mention.end, Math.min(mention.end + 40, sentence.end))
      : roleOf(context, mention.end, Math.min(mention.end + 12, candidate.start));
    return [{ id: agency.id, name: agency.name, role, start: mention.start, end: mention.end }];
  });
}

/** 工程由甲承建、乙监理: said of the undertaking once it has been named. */
const saidBehind = (context: ArticleContext, agencies: Agency[], candidate: Candidate): Part[] => {
  const sentence = context.sentences[indexOfSpan(context.sentences, candidate.start)];
  return sentence ? partsAt(context, agencies, candidate, { start: candidate.end, end: sentence.end }) : [];
};

/** The parts that the first telling mention of an undertaking gives, and what is said where it is spoken of again. */
export function partsOf(context: ArticleContext, agencies: Agency[], candidates: Candidate[]): Part[] {
  const own: Part[] = [];
  for (const candidate of candidates) {
    const sentence = context.sentences[indexOfSpan(context.sentences, candidate.start)];
    if (!sentence || (own.length > 0 && candidate.rule !== 'anaphor')) continue;
    const parts =
      candidate.rule === 'anaphor' ? saidBehind(context, agencies, candidate) : partsAt(context, agencies, candidate, sentence);
    own.push(...parts.filter(({ id }) => !own.some((part) => part.id === id)));
  }
  return own;
}
