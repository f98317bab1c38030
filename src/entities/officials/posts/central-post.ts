/** Rules for posts at the centre: 总书记, 国务院总理, 主席特使, 全国人大代表. */

import { isEnvoy } from '../titles/title-words.ts';
import { impliedOrgan } from './organs.ts';
import { type AgencyRule, named } from './said-post.ts';

const CENTRAL = new Set(['central', 'council', 'state', 'military']);

/** Whose the centre's titles are: 德国总理 is somebody else's. */
const OURS = /^(?:中共中央|中央|国务院|中华人民共和国|中国|国家|)$/;
/** 李某某主席特使: the title names whose envoy it is. */
const NAME = /^\p{Script=Han}{2,4}$/u;

/** 总书记, 国务院总理: the title says it all. */
export const centralPost: AgencyRule = ({ phrase: { title }, own, printed }) => {
  const envoy = isEnvoy(title.word) && NAME.test(own);
  if (!title.implied || !CENTRAL.has(title.implied) || !(envoy || OURS.test(own))) return null;
  return {
    title: envoy ? own + printed : printed,
    agency: named(impliedOrgan(title.implied, null) as string),
    rule: 'central-post',
  };
};

/** 全国人大代表, 全国政协委员. */
export const nationalDeputy: AgencyRule = ({ phrase: { title }, own, printed }) => {
  if (own !== '全国' || !/^(?:人大代表|政协委员)$/.test(title.word)) return null;
  const organ = title.word === '人大代表' ? '全国人民代表大会' : '中国人民政治协商会议全国委员会';
  return { title: printed, agency: named(organ), rule: 'national-deputy' };
};
