/** What stands before 公司, 医院, 学院, 协会 → whether it makes them somebody's name or leaves them common nouns (某建筑公司). */
import { wordSet } from '../../../words/lexicon.ts';
import type { AgencyKind } from '../../facts.ts';
import { isCommon, isProper, type LeftEdge } from '../edge/left-edge.ts';
import type { FoundOrgan } from '../organ.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { accepts, type HeadCase, type HeadRule, isAnchored, refuses, VILLAGE } from './head-case.ts';

/** What a township has one of: 云岭镇|小学. */
const OF_VILLAGES = /^(?:中心)?(?:小学|中学|初中|幼儿园|卫生院|卫生室|敬老院|养老院|文化站|学校|校)$|馆$/;

/** Universities have schools and hospitals of their own: 北京大学|肿瘤医院. */
const TEACHING = new Set<AgencyKind>(['school', 'hospital']);

/** 国家电投|内蒙古|公司: a company's company at a place. */
export const isBranch = ({ parent, place }: LeftEdge, word: OrganWord): boolean =>
  parent?.kind === 'company' && word.kind === 'company' && place !== null && place !== parent.jurisdiction;

/** 大学|医院, 集团|某地|公司, 国际机场|公司. */
function isOfParent(edge: LeftEdge, parent: FoundOrgan, word: OrganWord): boolean {
  const works = /(?:机场|厂|矿|林场|牧场)$/.test(parent.names[0] ?? '') && word.form.endsWith('公司');
  return (TEACHING.has(parent.kind) && TEACHING.has(word.kind)) || isBranch(edge, word) || works;
}

/** Heads with no words of their own. */
const ALONE: readonly HeadRule[] = [
  {
    name: 'alone-behind-its-body',
    example: '北京大学医院开诊。',
    apply: ({ edge, word }) => (edge.parent ? isOfParent(edge, edge.parent, word) : null),
  },
  accepts(
    'one-in-a-village',
    '云岭镇小学开学。',
    ({ edge, word }) => VILLAGE.test(edge.place?.name ?? '') && OF_VILLAGES.test(word.form),
  ),
  {
    name: 'academy-of-a-country',
    example: '俄罗斯科学院发布报告。',
    apply: ({ edge, word }) => (edge.place?.printedAs === 'country' ? /^(?:科|工程|农科|医科)学?院$/.test(word.form) : null),
  },
  accepts(
    'alone-behind-a-place',
    '乌海市医院开诊。',
    ({ edge, word }) => wordSet('organ-lone-heads').has(word.form) && edge.place !== null,
  ),
  refuses('no-words-of-its-own', '定点医院开诊。', () => true),
];

const isAbroad = ({ edge }: HeadCase): boolean => edge.place?.printedAs === 'country';

/** 浙江|传媒|学院, 包头市|服务管理|职业学校: common words make a school's name behind a place, if only it is no sort of schools. */
const isTaught = ({ word: { kind, form }, edge: { place, pieces } }: HeadCase): boolean =>
  kind === 'school' && !!place?.code && (form === '学院' || (place.printedAs === 'full-name' && pieces.length > 1));

/** Heads behind words of their own. */
const NAMED: readonly HeadRule[] = [
  {
    name: 'legal-form',
    example: '四川云岭茶业有限公司开业。',
    apply: ({ word, edge, own }) => (word.class === 'strong' ? isAnchored(edge) || (own.length >= 2 && !isCommon(edge)) : null),
  },
  accepts('of-a-body-of-its-kind', '贵州大学管理学院开学。', ({ edge: { parent }, word }) =>
    parent ? TEACHING.has(parent.kind) || parent.kind === word.kind : false,
  ),
  refuses(
    'common-noun-abroad',
    '日本重点医院缺人。',
    (given) => isAbroad(given) && /(?:酒店|饭店|医院|学校|[中小]学|厂|机场)$/.test(given.word.form) && !isProper(given.edge),
  ),
  accepts(
    'cooperative-of-a-place',
    '贵阳种植合作社增收。',
    ({ word, edge, own }) => word.form === '合作社' && edge.place?.printedAs === 'short-name' && own.length >= 2,
  ),
  accepts('school-of-a-place', '贵阳建设学院开学。', isTaught),
  accepts(
    'group-of-a-place',
    '贵阳旅游集团签约。',
    ({ word, edge, own }) => word.form === '集团' && !!edge.place?.code && own.length >= 2,
  ),
  accepts(
    'society-abroad',
    '日本旅游协会来访。',
    (given) =>
      isAbroad(given) && given.own.length >= 2 && /^(?:协会|学会|基金会|商会|联合会|俱乐部|大学|学院)$/.test(given.word.form),
  ),
  refuses('common-words', '建筑公司复工。', ({ edge }) => isCommon(edge)),
  accepts('words-of-its-own', '内蒙古草业学会座谈。', ({ edge }) => isAnchored(edge) || isProper(edge)),
  refuses('words-of-anybody', '优秀医院到场。', () => true),
];

/** 公司, 医院, 协会: with words of their own that make a name, or alone behind a place when such names are usual (乌海市医院). */
export const OWN_NAME_RULES: readonly HeadRule[] = [
  ...ALONE.map((rule): HeadRule => ({ ...rule, apply: (given) => (given.own === '' ? rule.apply(given) : null) })),
  ...NAMED,
];
