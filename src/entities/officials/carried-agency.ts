/** Rules for posts that leave the agency to the post before them: 市委副书记、市长; 县委常委、宣传部部长; 医务部部长. */
import type { Region } from '../facts.ts';
import { governed, impliedOrgan } from './organs.ts';
import { type AgencyRule, type Asked, isPartyCommittee, named, type Post, regionIn } from './said-post.ts';
import { lastBefore, lastInside } from './scene.ts';

/** A department inside an organ, which goes with the title: 规划发展处副处长, 医务部部长. */
export const DEPARTMENT =
  /(?:处|科|股|室|部|组|中心|办|队|所|系|院|站|班|车间|业务|项目|事务|工程|区域|板块|条线|线|层|支部|总支|党委|党组|工会|团委|妇联|地产|产品|研发|运营|市场|销售|技术|生产|财务|人事|行政|品牌|公关|供应链|PR|HR|IT)$/;
export const PARTY_DEPARTMENT =
  /^(宣传|组织|统战|统一战线工作|社会工作|政法|纪|纪律检查|政策研究|办公|机构编制)(部|室|厅|委员会|委)?$/;
/** Words that end an organ's name. */
const ORGAN = /(?:局|厅|委|部|处|院|校|大学|公司|集团|中心|银行|协会|政府|法院)$/;
/** Of a zone's Party committee the zone. */
const ZONE = /^中国共产党(.+)工作委员会$/;
/** Organs that every region has, by their short forms. */
const TERRITORIAL: Record<string, string> = {
  政府: '人民政府',
  人大: '人民代表大会常务委员会',
  人大常委会: '人民代表大会常务委员会',
  法院: '人民法院',
  检察院: '人民检察院',
  监委: '监察委员会',
  总工会: '总工会',
  妇联: '妇女联合会',
  残联: '残疾人联合会',
  文联: '文学艺术界联合会',
  科协: '科学技术协会',
  工商联: '工商业联合会',
};

/** The region that a bare 市长, 书记 is said of: that of the post before it if it fits, else the nearest that does. */
function jurisdiction({ scene, phrase, before }: Asked): Pick<Region, 'name'> | null {
  const unit = governed(phrase.title.word);
  const carried = before?.agency && regionIn(before.agency.name);
  if (carried && (!unit || unit.test(carried))) return { name: carried };
  if (!unit) return carried ? { name: carried } : null;
  return lastBefore(scene.placedRegions, phrase.start, 2000, ({ of }) => unit.test(of.name));
}

/** 、市长; 、检察长; 、书记 after a Party committee; 党委副书记 after any organ of the region. */
export const jurisdictionTitle: AgencyRule = (asked) => {
  const { phrase, before, own, printed } = asked;
  const { title } = phrase;
  if (own !== '' || !title.implied) return null;
  const party = title.implied === 'party' && !!before?.agency && (isPartyCommittee(before.agency.name) || /^党委/.test(printed));
  if (!governed(title.word) && title.word !== '检察长' && !party) return null;
  const name = impliedOrgan(title.implied, jurisdiction(asked), title.word);
  return name ? { title: party ? printed.replace(/^党委/, '') : printed, agency: named(name), rule: 'jurisdiction' } : null;
};

/** 党工委书记、管委会主任. */
export const zonePost: AgencyRule = ({ scene, phrase, before, printed }) => {
  const zone = before?.agency && ZONE.exec(before.agency.name)?.[1];
  const says = scene.text.slice(phrase.start, phrase.title.start) === '管委会';
  return zone && says ? { title: printed, agency: named(`${zone}管理委员会`), rule: 'zone' } : null;
};

/** 党委书记、人大常委会主任; 县委副书记、政府县长; 、公安局局长. */
export const territorialPost: AgencyRule = ({ before, own, printed }) => {
  const region = before?.agency && regionIn(before.agency.name);
  if (!region) return null;
  if (own === '政协') return { title: printed, agency: named(`中国人民政治协商会议${region}委员会`), rule: 'territorial' };
  const organ = TERRITORIAL[own] ?? (/^\p{Script=Han}{2,8}(?:厅|局|分局)$/u.test(own) ? own : null);
  return organ ? { title: printed, agency: named(region + organ), rule: 'territorial' } : null;
};

/** 宣传部, 政法委, 纪委 of a Party committee, under their full names. */
function partyDepartment(committee: string, own: string): string | null {
  const found = PARTY_DEPARTMENT.exec(own);
  const whole = /^(中国共产党.+?)委员会/.exec(committee);
  if (!found || !whole) return null;
  const [, word, ending] = found as unknown as [string, string, string | undefined];
  if (word.startsWith('纪')) return `${whole[1]}纪律检查委员会`;
  if (word === '统战') return `${whole[0]}统一战线工作部`;
  return whole[0] + word + (ending === '委' ? '委员会' : (ending ?? '部'));
}

/** 、宣传部部长 after a Party committee is its department, an agency; any other department stays with the title. */
export const departmentPost: AgencyRule = ({ scene, phrase, before, own, printed }) => {
  if (!before?.agency || own === '') return null;
  const { agency } = before;
  if (phrase.title.kind === 'helper' && !ORGAN.test(own)) return { title: own + printed, agency, rule: 'same-agency' };
  const organ = partyDepartment(agency.name, own);
  if (organ) return { title: printed, agency: named(organ), rule: 'party-department' };
  const inside = own.length <= 10 && !lastInside(scene.placedRegions, phrase.start, phrase.title.start);
  return inside && DEPARTMENT.test(own) ? { title: own + printed, agency, rule: 'same-agency' } : null;
};

/** A title with nothing before it is held where the one before it is. */
export const sameAgency: AgencyRule = ({ before, phrase, own, printed }) =>
  own === '' && before?.agency && !/^(?:总统|首相|总理|国王|女王)$/.test(phrase.title.word)
    ? { title: printed, agency: before.agency, rule: 'same-agency' }
    : null;

/** 商业部董事及主管: 及 joins two titles in one department. */
export function sharedDepartment(
  { scene, phrase }: Asked,
  lastPhrase: { end: number; title: { start: number } } | undefined,
  last: Post | undefined,
): string {
  if (!lastPhrase || !last || phrase.start !== phrase.title.start) return '';
  if (!/^(?:及|和)$/.test(scene.text.slice(lastPhrase.end, phrase.start))) return '';
  const printed = scene.text.slice(lastPhrase.title.start, lastPhrase.end);
  return last.title.endsWith(printed) ? last.title.slice(0, -printed.length) : '';
}
