/** Rules for posts in a department of the agency that the post before them names: 县委常委、宣传部部长; 医务部部长. */

import { alternatives } from '../../../words/guarded-words.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { functionOf } from '../../agencies/words/organ-words.ts';
import type { OfficialName } from '../../identity.ts';
import { bodyNames, partName } from '../../names/bodies.ts';
import { organName } from '../../names/organs.ts';
import type { NamedRegion } from '../../names/places.ts';
import { type AgencyRule, isPartyCommittee, named, type Post, type PostQuestion } from './post.ts';

const department = once(() => new RegExp(`(?:${alternatives([...wordSet('post-departments')])})$`));
/** A department inside an organ, which goes with the title: 规划发展处副处长, 医务部部长. */
export const isDepartment = (own: string): boolean => department().test(own);
/** A department of a Party committee, printed short. */
export const PARTY_DEPARTMENT =
  /^(宣传|组织|统战|统一战线工作|社会工作|政法|纪|纪律检查|政策研究|办公|机构编制)(部|室|厅|委员会|委)?$/;
/** Words that end an organ's name. */
const ORGAN = /(?:局|厅|委|部|处|院|校|大学|公司|集团|中心|银行|协会|政府|法院)$/;

/** What a department is printed as behind its committee (市委宣传部, 市委办公室) and short before a title (组织|部长). */
const forms = (own: string): string[] => [own, `${own}部`, `${own}委`, `委${own}`, `委${own}部`];

/** 宣传部, 政法委, 纪委 of a Party committee: the body that the words name of its region, else a part of the committee. */
function partyDepartment(region: NamedRegion, own: string): OfficialName | null {
  if (!PARTY_DEPARTMENT.test(own)) return null;
  for (const form of forms(own)) {
    const word = functionOf(form);
    const [name] = word?.kind === 'party' ? bodyNames(word, region) : [];
    if (name) return name;
  }
  return partName(organName('party', region), own);
}

/** 、外联助理: what an assistant helps with is no body of its own, but part of the title. */
export const helperPost: AgencyRule = ({ phrase, before, own, printed }) =>
  before && own !== '' && phrase.title.kind === 'helper' && !ORGAN.test(own) ? { title: own + printed, agency: before } : null;

/** 、宣传部部长 after a Party committee: its department is an agency. */
export const partyDepartmentPost: AgencyRule = ({ before, own, printed }) => {
  if (!before?.region || own === '' || !isPartyCommittee(before.name)) return null;
  const organ = partyDepartment(before.region, own);
  return organ && { title: printed, agency: named(organ, before.region) };
};

/** 、医务部部长: any other department stays with the title. */
export const departmentPost: AgencyRule = ({ view, phrase, before, own, printed }) => {
  if (!before || own.length > 10 || view.regionMentions.lastWithin(phrase.start, phrase.title.start)) return null;
  return isDepartment(own) ? { title: own + printed, agency: before } : null;
};

/** 商业部董事及主管: 及 joins two titles in one department. */
export function sharedDepartment(
  { view, phrase }: PostQuestion,
  lastPhrase: { end: number; title: { start: number } } | undefined,
  last: Post | undefined,
): string {
  if (!lastPhrase || !last || phrase.start !== phrase.title.start) return '';
  if (!/^(?:及|和)$/.test(view.text.slice(lastPhrase.end, phrase.start))) return '';
  const printed = view.text.slice(lastPhrase.title.start, lastPhrase.end);
  return last.title.endsWith(printed) ? last.title.slice(0, -printed.length) : '';
}
