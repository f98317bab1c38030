/** Rules for posts at the centre: 总书记, 国务院总理, 主席特使, 全国人大代表. */
import { CENTRAL_REGION, centralName, isCentral } from '../../names/organs.ts';
import { isEnvoy } from '../titles/title-words.ts';
import { type AgencyRule, named } from './said-post.ts';

/** Whose the centre's titles are: 德国总理 is somebody else's. */
const OURS = /^(?:中共中央|中央|国务院|中华人民共和国|中国|国家|)$/;
/** 李某某主席特使: the title names whose envoy it is. */
const NAME = /^\p{Script=Han}{2,4}$/u;

/** 总书记, 国务院总理: the title says it all. */
export const centralPost: AgencyRule = ({ phrase: { title }, own, printed }) => {
  const envoy = isEnvoy(title.word) && NAME.test(own);
  if (!title.implied || !isCentral(title.implied) || !(envoy || OURS.test(own))) return null;
  return {
    title: envoy ? own + printed : printed,
    agency: named(centralName(title.implied), title.implied === 'central' ? CENTRAL_REGION : null),
    rule: 'central-post',
  };
};

/** 全国人大代表, 全国政协委员. */
export const nationalDeputy: AgencyRule = ({ phrase: { title }, own, printed }) => {
  if (own !== '全国' || !/^(?:人大代表|政协委员)$/.test(title.word)) return null;
  const organ = title.word === '人大代表' ? 'national-congress' : 'national-conference';
  return { title: printed, agency: named(centralName(organ)), rule: 'national-deputy' };
};
