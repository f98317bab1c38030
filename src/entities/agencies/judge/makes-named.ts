/** What stands before 公司, 医院, 学院, 协会 → whether it makes them somebody's name. */
import { wordSet } from '../../../words/lexicon.ts';
import type { AgencyKind } from '../../facts.ts';
import type { LeftEdge } from '../edge/name-edge.ts';
import { isCommon, isProper } from '../edge/own-words.ts';
import type { Found } from '../found.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** Ends of the names of villages, townships and communities. */
export const VILLAGE = /[村镇乡]$|嘎查$|社区$|街道$/;

/** What a township has one of: 云岭镇|小学. */
const OF_VILLAGES = /^(?:中心)?(?:小学|中学|初中|幼儿园|卫生院|卫生室|敬老院|养老院|文化站|学校|校)$/;

/** Universities have schools and hospitals of their own: 北京大学|肿瘤医院. */
const TEACHING = new Set<AgencyKind>(['school', 'hospital']);

/** Whether a place or another organisation stands in front. */
export const isAnchored = ({ place, parent }: LeftEdge): boolean => place !== null || parent !== null;

/** 国家电投|内蒙古|公司: a company's company at a place. */
export const isBranch = ({ parent, place }: LeftEdge, word: OrganWord): boolean =>
  parent?.kind === 'company' && word.kind === 'company' && place !== null && place !== parent.jurisdiction;

/** 大学|医院, 集团|某地|公司, 国际机场|公司. */
function isOfParent(edge: LeftEdge, parent: Found, word: OrganWord): boolean {
  const works = /(?:机场|厂|矿|林场|牧场)$/.test(parent.names[0] as string) && word.form.endsWith('公司');
  return (TEACHING.has(parent.kind) && TEACHING.has(word.kind)) || isBranch(edge, word) || works;
}

/** 浙江|传媒|学院, 包头市|服务管理|职业学校: common words make a school's name behind a place, if only it is no sort of schools. */
const isTaught = ({ place, pieces }: LeftEdge, form: string): boolean =>
  !!place?.code && (form === '学院' || (place.rule === 'full-name' && pieces.length > 1));

/** 公司, 医院, 协会: with words of their own that make a name, or alone behind a place when such names are usual (乌海市医院). */
export function makesNamed(edge: LeftEdge, word: OrganWord, own: string): boolean {
  const { parent, place } = edge;
  if (own === '' && parent) return isOfParent(edge, parent, word);
  if (own === '' && VILLAGE.test(place?.name ?? '') && (OF_VILLAGES.test(word.form) || /馆$/.test(word.form))) return true;
  if (own === '' && place?.rule === 'country') return /^(?:科|工程|农科|医科)学?院$/.test(word.form);
  if (own === '') return wordSet('organ-lone-heads').has(word.form) && place !== null && place.rule !== 'country';
  if (word.class === 'strong') return isAnchored(edge) || (own.length >= 2 && !isCommon(edge));
  if (parent && (TEACHING.has(parent.kind) || parent.kind === word.kind)) return true;
  if (place?.rule === 'country' && /(?:酒店|饭店|医院|学校|[中小]学|厂|机场)$/.test(word.form) && !isProper(edge)) return false;
  const farmers = word.form === '合作社' && place?.rule === 'short-name' && own.length >= 2;
  const taught = word.kind === 'school' && isTaught(edge, word.form);
  const owned = word.form === '集团' && !!place?.code && own.length >= 2;
  const abroad =
    place?.rule === 'country' && own.length >= 2 && /^(?:协会|学会|基金会|商会|联合会|俱乐部|大学|学院)$/.test(word.form);
  return farmers || taught || owned || abroad || (!isCommon(edge) && (isAnchored(edge) || isProper(edge)));
}
