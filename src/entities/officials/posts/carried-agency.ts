/** Rules for posts that leave the agency, or its region, to the post before them: 市委副书记、市长; 县委副书记、政府县长. */
import { functionOf } from '../../agencies/words/organ-words.ts';
import type { AgencyKind } from '../../facts.ts';
import type { OfficialName } from '../../identity.ts';
import { bodyNames } from '../../names/bodies.ts';
import { bodyName, organName } from '../../names/organs.ts';
import { levelOf, type NamedRegion } from '../../names/places.ts';
import { type AgencyRule, impliedAgency, isPartyCommittee, named, ofParty, type PostQuestion, regionBefore } from './post.ts';

/** Which regions a title governs: 市长 a 市, 旗长 a 旗, 村支书 a village; null when the title doesn't say. */
function governed(title: string): RegExp | null {
  if (/省长$/.test(title)) return /省$/;
  if (/自治区主席$/.test(title)) return /自治区$/;
  if (/嘎查达$/.test(title)) return /嘎查$/;
  if (/苏木达$/.test(title)) return /苏木$/;
  if (/^(?:村委会主任|村主任|村长|村支书|支书|老支书|党?支部书记|党?总支书记|驻村第一书记)$/.test(title))
    return /(?:村|嘎查|社区)$/;
  const unit = /(市|区|县|旗|盟|州|镇|乡)长$/.exec(title)?.[1];
  if (!unit) return null;
  return unit === '区' ? /(?<!自治)区$/ : new RegExp(`${unit}$`);
}

/** The region that a bare 市长, 书记 is said of: that of the post before it if it fits, else the nearest that does. */
function jurisdiction(question: PostQuestion): NamedRegion | null {
  const { view, phrase } = question;
  const unit = governed(phrase.title.word);
  const carried = regionBefore(question);
  if (!unit || (carried && unit.test(carried.name))) return carried;
  return view.regionMentions.lastBefore(phrase.start, 2000, ({ of }) => unit.test(of.name))?.of ?? null;
}

/** 、市长; 、检察长; 、书记 after a Party committee; 党委副书记 after any organ of the region. */
export const jurisdictionTitle: AgencyRule = (question) => {
  const { phrase, before, own, printed } = question;
  const { title } = phrase;
  if (own !== '' || !title.implied) return null;
  const party = title.implied === 'party' && !!before && (isPartyCommittee(before.name) || /^党委/.test(printed));
  if (!governed(title.word) && title.word !== '检察长' && !party) return null;
  const region = jurisdiction(question);
  if (!region) return null;
  const agency = impliedAgency(title.implied, region, title.word);
  return { title: party ? printed.replace(/^党委/, '') : printed, agency };
};

/** 党工委书记、管委会主任. */
export const zonePost: AgencyRule = ({ view, phrase, before, printed }) => {
  const zone = before?.region;
  const says = view.text.slice(phrase.start, phrase.title.start) === '管委会';
  if (!zone || !says || levelOf(zone) !== 'zone') return null;
  return { title: printed, agency: named(organName('government', zone), zone) };
};

/** Kinds of bodies that a region has one of each. */
const OF_REGION = new Set<AgencyKind>(['congress', 'consultative', 'court', 'procuratorate', 'people-organization']);
/** 政府, 监委 and the bureaus under them. */
const GOVERNMENT = /(?:政府|委|委员会|厅|局)$/;

/** 人大常委会, 公安局 of a region; a bureau that no lexicon has stands behind the place. */
function bodyOf(region: NamedRegion, own: string): OfficialName | undefined {
  const word = functionOf(own);
  if (word && (OF_REGION.has(word.kind) || (word.kind === 'government' && GOVERNMENT.test(own))))
    return bodyNames(word, region)[0];
  return !word && /^(?![该本])\p{Script=Han}{2,8}(?:厅|局|分局)$/u.test(own) ? bodyName(`*${own}`, region) : undefined;
}

/** 人大常委会主任; 县委副书记、政府县长; 、公安局局长. */
export const territorialPost: AgencyRule = (question) => {
  const region = regionBefore(question);
  const name = region && bodyOf(region, question.own);
  return name ? { title: question.printed, agency: named(name, region) } : null;
};

/** A title with nothing before it is held where the one before it is. */
export const sameAgency: AgencyRule = ({ before, phrase, own, printed }) =>
  own === '' && before && !/^(?:总统|首相|总理|国王|女王)$/.test(phrase.title.word)
    ? { title: printed, agency: ofParty(before, phrase.title) }
    : null;
