/** Rules for posts whose words name no agency, but whose title or kind of place says which it is: 总书记, 全国人大代表, 嘎查书记, 大会执行主席. */
import { CHINESE_DIGITS } from '../../../words/numerals.ts';
import { bodyName, CENTRAL_REGION, centralName, isCentral } from '../../names/organs.ts';
import { isEnvoy, isLeader } from '../titles/title-words.ts';
import { type AgencyRule, impliedAgency, named } from './post.ts';

/** 市领导, 我旗领导: of no one body. */
export const leaderOfPlace: AgencyRule = ({ phrase: { title }, printed }) =>
  isLeader(title.word) && title.word.length > 2 ? { title: printed, agency: null } : null;

/** 市九届人大七次会议, 第九届人民代表大会第七次会议. */
const SITTING = new RegExp(`第?([${CHINESE_DIGITS}十]{1,3})届(?:人民代表大会|人大)第?([${CHINESE_DIGITS}十]{1,3})次会议`);

/** 大会主席团执行主席, 大会执行主席 in a report of a congress: of the presidium of that sitting. */
export const presidiumPost: AgencyRule = ({ view, own, printed }) => {
  if (!/^(?:大会)?主席团(?!$)|^大会执行主席$/.test(own + printed)) return null;
  const sitting = SITTING.exec(view.text);
  const place = sitting && view.regionMentions.lastWithin(sitting.index - 12, sitting.index)?.of;
  const name = place && bodyName(`*第${sitting[1]}届人民代表大会第${sitting[2]}次会议主席团`, place);
  return { title: printed, agency: name ? named(name) : null };
};

/** 村, 该社区, 我旗: a place without its name. */
const PLACE = /^[该本我全]?(村|嘎查|社区|镇|乡|苏木|街道)$/;

/** 嘎查书记, 该村党支部书记: of the place of that kind named last. */
export const localPost: AgencyRule = ({ view, phrase: { start, title }, own, printed }) => {
  const kind = PLACE.exec(own)?.[1];
  if (!kind || !title.implied) return null;
  const place = view.regionMentions.lastBefore(start, 2000, ({ of }) => of.name.endsWith(kind))?.of ?? null;
  return { title: printed, agency: place && impliedAgency(title.implied, place, title.word) };
};

/** Whose the centre's titles are: 德国总理 is somebody else's. */
const OURS = /^(?:中共中央|中央|国务院|中华人民共和国|中国|国家|)$/;
/** 李某某主席特使: the title names whose envoy it is. */
const NAME = /^\p{Script=Han}{2,4}$/u;

/** 总书记, 国务院总理: the title says it all. */
export const centralPost: AgencyRule = ({ phrase: { title }, own, printed }) => {
  const envoy = isEnvoy(title.word) && NAME.test(own);
  if (!title.implied || !isCentral(title.implied) || !(envoy || OURS.test(own))) return null;
  const agency = named(centralName(title.implied), title.implied === 'central' ? CENTRAL_REGION : null);
  return { title: envoy ? own + printed : printed, agency };
};

/** 全国人大代表, 全国政协委员. */
export const nationalDeputy: AgencyRule = ({ phrase: { title }, own, printed }) => {
  if (own !== '全国' || !/^(?:人大代表|政协委员)$/.test(title.word)) return null;
  return { title: printed, agency: named(centralName(title.word === '人大代表' ? 'national-congress' : 'national-conference')) };
};
