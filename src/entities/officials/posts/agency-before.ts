/** Rules for posts whose agency was named earlier in the text: 该院院长, 公司总经理, a 董事长 alone. */
import type { Agency } from '../../facts.ts';
import type { MentionOf } from '../../reading/mentions.ts';
import type { OfficialsView } from '../officials-view.ts';
import { DEPARTMENT } from './department-post.ts';
import type { PostPhrase } from './find-posts.ts';
import { type AgencyRule, mentioned } from './said-post.ts';

/** 该公司, 本院 before a department or a title. */
const THIS_ORGAN =
  /^[该本](?:公司|集团|企业|医院|学校|大学|学院|中心|单位|机构|银行|协会|项目|景区|园区|基地|平台|院|校|局|站|厅|馆|厂|所|会|社|行|市|县|区|旗|盟|省|镇|乡|村)?/;
/** Words for an organ that name none: 公司总经理. */
const GENERIC =
  /^(?:被告单位|涉案单位|公司|单位|企业|学校|医院|集团|项目|工程|景区|园区|商会|协会|机构|工厂|银行|合作社|组委会|指挥部|专班|工作组|法院|检察院|市里|县里|村里|社区)/;
/** How the names of agencies end that a title fits: 校长 a school, 行长 a bank. */
const ENDINGS: Record<string, RegExp> = { 校: /学$|学校|学院/, 会: /会$/, 行: /银行|支行|分行/ };

/** What has a 主席: 国务院 has none. */
const CHAIRED =
  /(?:协商会议.*委员会|自治区人民政府|协会|学会|联合会|总会|工会|商会|同盟|监督管理委员会|议会|公司|集团|组织|联盟|基金会|联合社)$/;

/** Does the agency suit the words `organ` (公司, 院) or, where there are none, the title? */
function suits(title: string, organ: string): (one: MentionOf<Agency>) => boolean {
  const word = /公司|医院|学校|大学|学院|中心|银行|协会|合作社|组委会|指挥部|专班|法院|检察院|局|站|厅|馆|厂/.exec(organ)?.[0];
  if (word) return ({ of }) => (word === '学校' ? /学$|学校|学院/ : new RegExp(`${word}$`)).test(of.name);
  if (organ === '项目' || organ === '企业' || /董事|总经理|总裁|经理|创始人/.test(title))
    return ({ of }) => of.kind === 'company';
  if (title === '主席') return ({ of }) => CHAIRED.test(of.name);
  const kind = /^(院|校|局|厅|站|所|厂|矿|馆|园|社|团|会|行)长$/.exec(title)?.[1];
  return kind ? ({ of }) => (ENDINGS[kind] ?? new RegExp(`${kind}$`)).test(of.name) : () => true;
}

const before = (view: OfficialsView, { title }: PostPhrase, organ = '') => {
  const agency = view.agencyMentions.lastBefore(title.start, 300, suits(title.word, organ))?.of;
  return agency ? mentioned(view, agency) : null;
};

/** 该院副院长; 公司总经理: words that point at an organ named before. */
export const thisOrgan: AgencyRule = ({ view, phrase, own, printed }) => {
  const word = (THIS_ORGAN.exec(own) ?? GENERIC.exec(own))?.[0];
  if (!word) return null;
  const agency = before(view, phrase, word.replace(/^[该本]/, ''));
  return { title: own.slice(word.length) + printed, agency, rule: 'this-organ-title' };
};

/** 研发部部长 with nobody before it: the department of the agency named last. */
export const departmentOfBefore: AgencyRule = ({ view, phrase, own, printed }) => {
  if (own.length > 6 || !DEPARTMENT.test(own)) return null;
  const agency = before(view, phrase);
  return agency && { title: own + printed, agency, rule: 'agency-before' };
};

/** A bare title: the last agency that it fits; 王某某主席 is a style, of whatever he is the 主席 of. */
export const agencyBefore: AgencyRule = ({ view, phrase, own, printed }) => {
  if (own.length >= 2) return null;
  const styled = printed === '主席' && /[\u4e00-\u9fa5]/.test(view.text[phrase.start - 1] ?? '');
  return { title: printed, agency: styled ? null : before(view, phrase), rule: 'agency-before' };
};
