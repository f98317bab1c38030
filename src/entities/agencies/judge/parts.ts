/** A head that ends what is part of another body, or of a place (党委, 支队, 办公室) → whether it names one. */
import { isProper, type LeftEdge } from '../edge/left-edge.ts';
import { PUBLIC } from '../organ.ts';
import { accepts, type HeadCase, type HeadRule, isAnchored, refuses, VILLAGE } from './head-case.ts';

const isPublic = ({ parent }: LeftEdge): boolean => parent !== null && PUBLIC.has(parent.kind);

/** 文化和旅游部|资源开发|司. */
const isDepartment = ({ edge: { parent }, own }: HeadCase): boolean =>
  parent?.kind === 'government' &&
  parent.jurisdiction === null &&
  own.length >= 2 &&
  own.length <= 10 &&
  !/[师长员任]$/.test(own);

/** What is nothing without the body it is part of. */
const PARTS: readonly HeadRule[] = [
  accepts(
    'department-of-a-ministry',
    '文化和旅游部资源开发司发布通知。',
    (given) => given.word.form === '司' && isDepartment(given),
  ),
  refuses('no-department', '乌海市条法司到场。', ({ word }) => word.form === '司'),
  accepts('part-of-a-body', '中国石油西山分公司开业。', ({ edge }) => edge.parent !== null),
  accepts(
    'party-of-a-village',
    '柳树村党支部带头。',
    ({ word, own, edge }) => word.kind === 'party' && own === '' && VILLAGE.test(edge.place?.name ?? ''),
  ),
  refuses('part-of-nothing', '新设西山分公司开业。', () => true),
];

/** 白桦岭|林业局: enterprises of the state's forests and mines, named after what no gazetteer has. */
const FOREST = /^(?:林业|矿务|森工|农场管理)局$/;
const NATIONAL = /^(?:中国|中华|国际|全国|中央|国家(?!级))/;

/** Behind a place or body, with words of its own; a company's 直播中心 is none, and of other countries only bureaus and societies are. */
function isPlaced({ word: { form }, edge, own }: HeadCase): boolean {
  const abroad = edge.place?.printedAs === 'country' && !/[局署会]$/.test(form);
  const wholePart = form.length > 2 && isPublic(edge);
  return isAnchored(edge) && (own !== '' || wholePart) && !abroad && edge.parent?.kind !== 'company';
}

const isOffice = ({ word, own, edge }: HeadCase): boolean => word.form === '办公室' && own === '' && edge.parent !== null;

/** 中心, 办公室, 委员会: only with a place or another organisation in front and words of their own. */
const WEAK: readonly HeadRule[] = [
  accepts('office-of-a-body', '乌海市疾控中心办公室发文。', (given) => isOffice(given) && isPublic(given.edge)),
  refuses('office-of-a-firm', '中国石油办公室搬迁。', isOffice),
  accepts('behind-place-or-body', '乌海市应急指挥中心值守。', isPlaced),
  accepts(
    'state-forest',
    '白桦岭林业局造林。',
    ({ word, own, edge }) => FOREST.test(word.form) && own.length >= 2 && isProper(edge),
  ),
  accepts('national-body', '中国老龄事业发展委员会发文。', ({ own }) => NATIONAL.test(own) && own.length >= 4),
  refuses('weak-of-nobody', '成立工作委员会。', () => true),
];

/** 海关, 监狱: of the state, wherever a place or a body stands in front. */
const STATE: readonly HeadRule[] = [
  accepts('body-of-the-state', '满洲里海关查验货物。', ({ edge }) => isAnchored(edge)),
  refuses('state-of-nowhere', '海关查验货物。', () => true),
];

const ofClass = (sort: string, rules: readonly HeadRule[]): HeadRule[] =>
  rules.map((rule) => ({ ...rule, apply: (given) => (given.word.class === sort ? rule.apply(given) : null) }));

/** Rules for the classes of heads that are parts, weak or of the state. */
export const HEAD_PART_RULES: readonly HeadRule[] = [
  ...ofClass('part', PARTS),
  ...ofClass('state', STATE),
  ...ofClass('weak', WEAK),
];
