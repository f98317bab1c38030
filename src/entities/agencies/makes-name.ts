/** What stands before an organisation's last words → whether it makes them a name or leaves them a common noun (某建筑公司, 金融中心). */
import { wordSet } from '../../words/lexicon.ts';
import type { AgencyKind } from '../facts.ts';
import { PUBLIC } from './jurisdiction.ts';
import type { LeftEdge } from './left-edge.ts';
import type { OrganClass, OrganWord } from './organ-words.ts';

const WIDE =
  /^(?:中国|中华|国际|世界|全国|国家|中央|亚洲|欧洲|亚太|全球|联合国|华北|华东|华南|华中|东北|西北|西南|北方|南方|东方)/;
const NATIONAL = /^(?:中国|中华|国际|全国|中央)/;
/** Tags of words that are nobody else's: names, foreign words, words jieba doesn't know. */
const OWN_TAG = /^(?:nz|nr|ns|nt|eng|x|j|g|quote)/;
const VILLAGE = /[村镇乡]$|嘎查$|社区$|街道$/;

let generic: Set<string> | null = null;
let lone: Set<string> | null = null;
let centres: Set<string> | null = null;

/** Whether a word alone leaves a head a common noun: 定点, 建筑. */
export function isGeneric(printed: string): boolean {
  const text = printed.replace(/[“”‘’]/g, '');
  generic ??= wordSet('organ-generic');
  return generic.has(text);
}

function mayStandAlone(head: string): boolean {
  lone ??= wordSet('organ-lone-heads');
  return lone.has(head);
}

/** The name's own words, without place and parent. */
export const ownText = ({ pieces }: LeftEdge): string => pieces.map(({ text }) => text).join('');

/** A name needs a word that is nobody else's: a brand, a place, a person; not 食品 or 建筑 alone. Two loose characters are such a word too. */
export function isProper({ pieces }: LeftEdge): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  if (WIDE.test(text)) return text.length > 2;
  if (pieces.some((piece, at) => piece.text.length === 1 && pieces[at + 1]?.text.length === 1)) return true;
  if (pieces.every((piece) => isGeneric(piece.text))) return false;
  const loose = (piece: { text: string; tag: string }) => piece.text.length === 1 && text.length > 1 && !/^[mqv]/.test(piece.tag);
  return pieces.some((piece) => !isGeneric(piece.text) && (OWN_TAG.test(piece.tag) || loose(piece)));
}

/** What a township has one of: 云岭镇|小学. */
const OF_VILLAGES = /^(?:中心)?(?:小学|中学|初中|幼儿园|卫生院|卫生室|敬老院|养老院|文化站|学校|校)$/;

/** Universities have schools and hospitals of their own: 北京大学|肿瘤医院. */
const TEACHING = new Set<AgencyKind>(['school', 'hospital']);

/** 血液中心 is an institution, 金融中心 a way to speak of a city. */
function isCentre(pieces: LeftEdge['pieces']): boolean {
  centres ??= wordSet('organ-centre-words');
  const lastTwo = pieces.slice(-2).map(({ text }) => text);
  return centres.has(lastTwo.at(-1) ?? '') || centres.has(lastTwo.join('')) || pieces.at(-1)?.tag === 'quote';
}

/** 国家电投|内蒙古|公司: a company's company at a place. */
export const isBranch = ({ parent, place }: LeftEdge, word: OrganWord): boolean =>
  parent?.kind === 'company' && word.kind === 'company' && place !== null && place !== parent.jurisdiction;

const isAnchored = ({ place, parent }: LeftEdge): boolean => place !== null || parent !== null;
const isCommon = ({ pieces }: LeftEdge): boolean => pieces.length > 0 && pieces.every(({ text }) => isGeneric(text));

/** 中心, 办公室, 委员会: only with a place or another organisation in front and words of their own; a company's 直播中心 is none. */
function makesWeak(edge: LeftEdge, { form }: OrganWord, own: string): boolean {
  if (form === '办公室' && own === '' && edge.parent) return PUBLIC.has(edge.parent.kind);
  const abroad = edge.place?.rule === 'country' && !/[局署会]$/.test(form);
  const wholePart = form.length > 2 && !!edge.parent && PUBLIC.has(edge.parent.kind);
  const placed = isAnchored(edge) && (own !== '' || wholePart) && !abroad && edge.parent?.kind !== 'company';
  return placed || (NATIONAL.test(own) && own.length >= 4);
}

/** 公司, 医院, 协会: with words of their own that make a name, or alone behind a place when such names are usual (乌海市医院). */
function makesNamed(edge: LeftEdge, word: OrganWord, own: string): boolean {
  const { parent, place } = edge;
  if (own === '' && parent) return (TEACHING.has(parent.kind) && TEACHING.has(word.kind)) || isBranch(edge, word);
  if (own === '' && VILLAGE.test(place?.name ?? '') && OF_VILLAGES.test(word.form)) return true;
  if (own === '') return mayStandAlone(word.form) && place !== null && place.rule !== 'country';
  if (word.class === 'strong') return isAnchored(edge) || (own.length >= 2 && !isCommon(edge));
  if (parent && (TEACHING.has(parent.kind) || parent.kind === word.kind)) return true;
  if (place?.rule === 'country' && /(?:酒店|饭店|医院|学校|[中小]学|厂|机场)$/.test(word.form) && !isProper(edge)) return false;
  const farmers = word.form === '合作社' && place?.rule === 'short-name' && own.length >= 2;
  return farmers || (!isCommon(edge) && (isAnchored(edge) || isProper(edge)));
}

const makesPart = (edge: LeftEdge, word: OrganWord, own: string): boolean =>
  edge.parent !== null || (word.kind === 'party' && own === '' && VILLAGE.test(edge.place?.name ?? ''));

const BY_CLASS: Partial<Record<OrganClass, (edge: LeftEdge, word: OrganWord, own: string) => boolean>> = {
  part: makesPart,
  state: isAnchored,
  weak: makesWeak,
};

/** Whether the words before `word` make it a name, by its class. */
export function makesName(edge: LeftEdge, word: OrganWord): boolean {
  const own = ownText(edge);
  if (/^[省市县区旗盟]*级/.test(own) || (word.form === '中心' && !isCentre(edge.pieces))) return false;
  if (/^[局厅]$/.test(word.form) && own.length < 2) return false;
  return (BY_CLASS[word.class] ?? makesNamed)(edge, word, own);
}
