/** Rules for posts whose own words name the agency: 自治区应急管理厅副厅长, 西宁市市长, 乙村党支部书记. */
import { functionOf } from '../../agencies/words/organ-words.ts';
import { LEVELS, TOWNSHIP_LEVELS, VILLAGE_LEVELS } from '../../chinese/levels.ts';
import type { Agency } from '../../facts.ts';
import { asPrinted, partName } from '../../names/bodies.ts';
import type { OfficialsView } from '../officials-view.ts';
import { type AgencyRule, impliedAgency, mentioned, named } from './post.ts';

/** 甲大学附属中学, 乙公司驻外项目部: a school, clinic or branch of the agency named. */
const PART =
  /^(?:附属|第|直属)?\p{Script=Han}{0,8}(?:学院|医院|中学|小学|幼儿园|分公司|支行|分行|研究院|研究所|实验室|项目部|办事处|代表处)$/u;

/** An office inside a hospital or firm, read as an agency of its own, goes back to the title: 医务部 of 甲医院. */
function parentOf(view: OfficialsView, agency: Agency, printed: string): { agency: Agency; printed: string } | null {
  if (
    !agency.under ||
    !/(?:(?<!办事|代表)处|科|股|室|(?<!项目|指挥)部|党委|党组|组)$/.test(printed) ||
    /^中国共产党/.test(agency.name)
  )
    return null;
  const parent = view.agencies.find(({ id }) => id === agency.under);
  const rest = parent && agency.name.startsWith(parent.name) ? agency.name.slice(parent.name.length) : null;
  return parent && rest ? { agency: parent, printed: rest } : null;
}

/** 甲大学附属中学校长: the part of the agency named is where the post is held. */
export const partOfAgency: AgencyRule = ({ view: { agencyMentions, text }, phrase: { start, title } }) => {
  const found = agencyMentions.lastWithin(start, title.core);
  const part = found && PART.exec(text.slice(found.end, title.start))?.[0];
  if (!part || title.start !== title.core) return null;
  return { title: text.slice(title.start, title.end), agency: named(partName(found.of.name, part)) };
};

/** 自治区水利厅副厅长: an agency's mention stands before the title. */
export const mentionedAgency: AgencyRule = ({ view, phrase: { start, title } }) => {
  const found = view.agencyMentions.lastWithin(start, title.core);
  if (!found) return null;
  const deputy = /人大代表|政协委员/.test(title.word);
  const rest = view.text
    .slice(deputy ? title.head : found.end, title.end)
    .replace(/^（[^）]*）/, '')
    .replace(/^会(?=副?主委)/, '');
  const { agency, printed } = parentOf(view, found.of, found.text) ?? { agency: found.of, printed: '' };
  return { title: printed + rest, agency: mentioned(view, agency) };
};

/** 西宁市市长; 甲县委书记; 内蒙古自治区|主席: a region stands before the title or before the organ's short form. */
export const mentionedRegion: AgencyRule = ({ view, phrase: { start, title } }) => {
  const found = view.regionMentions.lastWithin(start, title.core);
  if (!found) return null;
  const between = view.text.slice(found.end, title.start);
  const implied = title.word === '主席' && /自治区$/.test(found.of.name) ? 'government' : title.implied;
  const organ = /^(?:党委|委|委员会)$/.test(between) ? 'party' : between === '' ? implied : null;
  if (!organ) return null;
  return {
    title: view.text.slice(title.start, title.end),
    agency: impliedAgency(organ, found.of, between + title.word),
  };
};

const SMALL_PLACE = new RegExp(
  `^(?:.*[${LEVELS}镇乡])?(\\p{Script=Han}{1,8}(?:${[...VILLAGE_LEVELS, ...TOWNSHIP_LEVELS].join('|')}|县|旗))$`,
  'u',
);

/** 甲镇乙村党支部书记, where nobody knows the village: its organ all the same. */
export const unknownPlace: AgencyRule = ({ phrase: { title }, own, printed }) => {
  const place = SMALL_PLACE.exec(own)?.[1];
  if (!place || !title.implied) return null;
  return { title: printed, agency: impliedAgency(title.implied, { code: null, name: place }, title.word) };
};

/** 市委, 区政府 where nobody knows of which place; 会议, 活动 have no officers. */
const NOBODYS = new RegExp(
  `^[我全该本]?(?:自治[区州]|[${LEVELS}乡镇])?(?:[委党${LEVELS}乡镇]|党委|政府|人民政府|人大|人大常委会|政协|纪委|监委|工委|常委会|会议|有关部门|相关部门|部门|单位)?$`,
);

/** Nothing else known: the words before the title are taken for the agency's name; 公安局 with no place known is nobody's. */
export const wordsBeforeTitle: AgencyRule = ({ own, printed }) => {
  const words = own.replace(/（(?:以下)?[简下]称[^）]*）/, '');
  return {
    title: printed,
    agency: NOBODYS.test(words) || functionOf(words) ? null : named(asPrinted(words)),
  };
};
