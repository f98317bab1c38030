/** An agency's mention and an undertaking's name → what the words say of the two. */

import type { Span } from '../../../articles/article.ts';
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { verbsOfTelling } from '../../../words/verbs-of-telling.ts';
import { LEVELS } from '../../chinese/levels.ts';
import type { Agency } from '../../facts.ts';
import type { Candidate } from '../candidate.ts';
import type { ProjectView } from '../view.ts';
import { launches } from '../words/name-words.ts';

const source = once(
  () => new RegExp(`^[^，。]{0,8}(?:${verbsOfTelling('inform', 'learn')}|消息|通报称|说[，：]|发布的|数据显示|统计)`),
);
/** 记者从某市交通运输局获悉, 据某某局介绍. */
export const isSource = ({ text }: ProjectView, { start, end }: Span) =>
  source().test(text.slice(end, end + 16)) ||
  (/[从据]$/.test(text.slice(Math.max(0, start - 1), start)) && source().test(text.slice(end, end + 30)));

type Deed = LexiconRow<'project-agency-verbs'>['deed'];
const verbsOf = (asked: Deed): string[] =>
  lexicon('project-agency-verbs').flatMap(({ verb, deed }) => (deed === asked ? [verb] : []));
const visits = once(() => new Set(verbsOf('visit')));

/** In a row of places seen (甲公司|、|乙基地) nobody does anything: between an agency and what it leads stands a verb, or nothing of a row. */
export function doesSomething({ text, words }: ProjectView, { end }: Span, candidate: Candidate): boolean {
  const between = text.slice(end, candidate.start);
  return (
    !between.includes('、') || words.within(end, candidate.start).some((word) => launches(word.text) && !visits().has(word.text))
  );
}

/** Behind the name: 由甲承建, 与乙共建, 联合丙; and what a list carries on. */
const JOINS = /(?:由|与|会同|联合|委托|携手)(?:[^，。；]{0,40}[、和及与])?$/;
const acts = once(
  () =>
    new RegExp(
      `^(?:[^，。；]{0,30}(?:[、和及与]|联[合手]|会同|携手)[^，。；]{0,30})?(?:联合|共同|负责|牵头|组织|具体)*(?:${alternatives(verbsOf('act'))})`,
    ),
);
/** Whether an agency behind the name is said to act. */
export const actsBehind = (text: string, candidate: Candidate, { start, end }: Span) =>
  start >= candidate.end &&
  JOINS.test(text.slice(Math.max(candidate.end, start - 48), start)) &&
  acts().test(text.slice(end, end + 66));

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
