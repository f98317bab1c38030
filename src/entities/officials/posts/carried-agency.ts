/** Rules for posts that leave the agency, or its region, to the post before them: 市委副书记、市长; 县委副书记、政府县长. */
import type { Region } from '../../facts.ts';
import { governed, impliedOrgan } from './organs.ts';
import { type AgencyRule, type Asked, isPartyCommittee, named, regionIn } from './said-post.ts';

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
function jurisdiction({ view, phrase, before }: Asked): Pick<Region, 'name'> | null {
  const unit = governed(phrase.title.word);
  const carried = before?.agency && regionIn(before.agency.name);
  if (carried && (!unit || unit.test(carried))) return { name: carried };
  if (!unit) return carried ? { name: carried } : null;
  return view.regionMentions.lastBefore(phrase.start, 2000, ({ of }) => unit.test(of.name))?.of ?? null;
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
export const zonePost: AgencyRule = ({ view, phrase, before, printed }) => {
  const zone = before?.agency && ZONE.exec(before.agency.name)?.[1];
  const says = view.text.slice(phrase.start, phrase.title.start) === '管委会';
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

/** A title with nothing before it is held where the one before it is. */
export const sameAgency: AgencyRule = ({ before, phrase, own, printed }) =>
  own === '' && before?.agency && !/^(?:总统|首相|总理|国王|女王)$/.test(phrase.title.word)
    ? { title: printed, agency: before.agency, rule: 'same-agency' }
    : null;
