/** An agency's mention and an undertaking's name → what the words say of the two. */

import type { Span } from '../../../articles/article.ts';
import { LEVELS } from '../../chinese/levels.ts';
import type { Agency } from '../../facts.ts';
import type { Candidate } from '../candidate.ts';
import type { ProjectView } from '../view.ts';
import { launches } from '../words/name-words.ts';

const SOURCE = /^(?:[^，。]{0,8})(?:获悉|了解到|介绍|消息|透露|通报称|表示|说，|说：|发布的|数据显示|统计)/;
/** 记者从某市交通运输局获悉, 据某某局介绍. */
export const isSource = ({ text }: ProjectView, { start, end }: Span) =>
  SOURCE.test(text.slice(end, end + 16)) ||
  (/[从据]$/.test(text.slice(Math.max(0, start - 1), start)) && SOURCE.test(text.slice(end, end + 30)));

const VISITED = /^(?:来到|走进|深入|考察|调研|参观|察看|走访|视察|实地|看望|观摩|前往|到|赴|先后|到达|督导|检查|听取|了解)$/;
/** In a row of places seen (甲公司|、|乙基地) nobody does anything: between an agency and what it leads stands a verb, or nothing of a row. */
export function doesSomething({ text, words }: ProjectView, { end }: Span, candidate: Candidate): boolean {
  const between = text.slice(end, candidate.start);
  return (
    !between.includes('、') || words.within(end, candidate.start).some((word) => launches(word.text) && !VISITED.test(word.text))
  );
}

/** Behind the name: 由甲承建, 与乙共建, 联合丙; and what a list carries on. */
const JOINS = /(?:由|与|会同|联合|委托|携手)(?:[^，。；]{0,40}[、和及与])?$/;
const ACTS =
  /^(?:[^，。；]{0,30}(?:[、和及与]|联[合手]|会同|携手)[^，。；]{0,30})?(?:联合|共同|负责|牵头|组织|具体)*(?:承建|建设|施工|主办|承办|协办|举办|组织|实施|投资|运营|建造|印发|制定|发起|推出|开发|研发|出资|捐赠|发布|牵头|负责|共建|援建|支援|承担|提供|管理|运作|协助|设立|创办|冠名|成立|主导|指导|编制|统筹|资助|出品|执行)/;
/** Whether an agency behind the name is said to act. */
export const actsBehind = (text: string, candidate: Candidate, { start, end }: Span) =>
  start >= candidate.end &&
  JOINS.test(text.slice(Math.max(candidate.end, start - 48), start)) &&
  ACTS.test(text.slice(end, end + 66));

/** A meeting is its own body's: 某省人大常委会第九次会议. */
export const isBodyOf = (candidate: Candidate, { start, end }: Span) =>
  start >= candidate.start && end <= candidate.end - 2 && /会议?$/.test(candidate.text);

/** A firm's works, a school's building: 某某铝业有限公司|冷轧项目, 某市第二中学|扩建项目. */
export const isOwner = (candidate: Candidate, { start, end }: Span) => start === candidate.start && end <= candidate.end - 2;

const OFFICE = new RegExp(
  `^(?:党组|党委)?(?:常委|副?书记|委员|副?主席|副?[${LEVELS}]长|秘书长|政法委书记|组织部长|宣传部长|统战部长)`,
);
const OFFICES = new Set<Agency['kind']>(['party', 'congress', 'consultative', 'government']);
/** 市委|副书记某某调研某某项目: whose office somebody holds does nothing by that. */
export const inOffice = ({ text }: ProjectView, kind: Agency['kind'], { end }: Span) =>
  OFFICES.has(kind) && OFFICE.test(text.slice(end, end + 8));
