/** Rules for posts whose words say only what kind of place or body it is: 嘎查书记, 大会主席团执行主席. */

import { CHINESE_DIGITS } from '../../../words/numerals.ts';
import { bodyName } from '../../names/organs.ts';
import { type AgencyRule, impliedAgency, named } from './said-post.ts';

/** 村, 该社区, 我旗: a place without its name. */
const PLACE = /^[该本我全]?(村|嘎查|社区|镇|乡|苏木|街道)$/;

/** 嘎查书记, 该村党支部书记: of the place of that kind named last. */
export const localPost: AgencyRule = ({ view, phrase: { start, title }, own, printed }) => {
  const kind = PLACE.exec(own)?.[1];
  if (!kind || !title.implied) return null;
  const place = view.regionMentions.lastBefore(start, 2000, ({ of }) => of.name.endsWith(kind))?.of ?? null;
  const agency = place && impliedAgency(title.implied, place, title.word);
  return { title: printed, agency, rule: 'local-place' };
};

/** 市九届人大七次会议, 第九届人民代表大会第七次会议. */
const SITTING = new RegExp(`第?([${CHINESE_DIGITS}十]{1,3})届(?:人民代表大会|人大)第?([${CHINESE_DIGITS}十]{1,3})次会议`);

/** 大会主席团执行主席, 大会执行主席 in a report of a congress: of the presidium of that sitting. */
export const presidiumPost: AgencyRule = ({ view, own, printed }) => {
  if (!/^(?:大会)?主席团(?!$)|^大会执行主席$/.test(own + printed)) return null;
  const sitting = SITTING.exec(view.text);
  const place = sitting && view.regionMentions.lastWithin(sitting.index - 12, sitting.index)?.of;
  const name = place && bodyName(`*第${sitting[1]}届人民代表大会第${sitting[2]}次会议主席团`, place);
  return { title: printed, agency: name ? named(name) : null, rule: 'presidium' };
};
