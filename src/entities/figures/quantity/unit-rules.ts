/** Numbers with and without a unit → those that only look as if they counted. */
import type { NumberRule } from './measures.ts';

/** `三省`, `五部委`, `12国`: nouns counted without a classifier; two of them (`两地`) were named before. */
const collective: NumberRule = {
  name: 'group-named-before',
  example: '两地签了合同。',
  apply: ({ measure: { unit, value, chinese }, before }) =>
    unit.kind === 'collective' && (value < 3 || value > 100 || (chinese && /[十百千万亿、一二三四五六七八九]$/.test(before))),
};

/** `三级`, `360度`: Chinese levels are names, save of winds and quakes or after the levels themselves. */
const levelName: NumberRule = {
  name: 'level',
  example: '他获得三级证书。',
  apply: ({ measure: { unit, chinese, qualifier }, before, after }) =>
    unit.kind === 'level' &&
    chinese &&
    qualifier === 'exact' &&
    !/^(?:地震|大风|阵风|强风)/.test(after) &&
    !/[、][^，。、]{1,2}$/.test(before),
};

const GREAT = /^[百千万亿]$|^亿万$|^[百千]万$/;

/** `百年`, `万家`, `千人` exaggerate, and of `完成 亿元` the digits are lost; `千万元`, `超亿元`, `亿元以上` are sums. */
const figurative: NumberRule = {
  name: 'exaggeration',
  example: '千人参加了长跑。',
  apply: ({ measure: { printed, unit, qualifier } }) => {
    if (!GREAT.test(printed)) return false;
    const bounded = qualifier === 'atLeast' || qualifier === 'atMost' || qualifier === 'approx';
    return !bounded && (unit.kind !== 'money' || printed.length === 1);
  },
};

/** Words that follow small Chinese numerals in set phrases more than they count: 三面环山, 两头. */
const ASIDE = new Set([...'线面头声回重下发出行排曲代封']);

/** `二期工程`, `三次产业`, `1461次列车`: numbers that name. */
const names: NumberRule = {
  name: 'numbered-name',
  example: '1461次列车晚点。',
  apply: ({ measure: { unit, value, chinese }, after }) =>
    (unit.kind === 'mass' && after.startsWith('级')) ||
    (unit.name === '期' && /^(?:工程|项目|建设|叠加)/.test(after)) ||
    (unit.name === '次' &&
      ((value >= 100 && /^(?:列车|航班|班列|动车|高铁)/.test(after)) || /^(?:产业|元|方|谐波)/.test(after))) ||
    (chinese &&
      value < 10 &&
      ASIDE.has(unit.name) &&
      !/^(?:牛|羊|猪|驴|奶牛|肉牛|母|公|种|信|邮件|函|锦旗|红旗|墙|镜)/.test(after)) ||
    (chinese && (unit.name === '方' || unit.name === '角' || unit.name === '分')) ||
    (unit.name === '对' && !/^[新夫情双父母]/.test(after)),
};

const OF_SESSIONS = /(?:届|人大|政协|代会|大会|委员会|常委会)$/;

/** `五届十五次会议`, `人大三次会议`, `二十届二中全会`, `2023届毕业生`: sessions and graduates are numbered. */
const session: NumberRule = {
  name: 'session',
  example: '政协五届会议闭幕。',
  apply: ({ measure: { unit, value, chinese }, before, after }) =>
    (unit.name === '次' && chinese && OF_SESSIONS.test(before) && /^(?:全体|全会|会议|主任会议)/.test(after)) ||
    (unit.name === '届' && (value > 1900 || (chinese && !/(?:连续|举办了?|举行了?|已|共|历)$/.test(before)))) ||
    (unit.name === '次' && chinese && /届$/.test(before)),
};

/** `53科194属385种`: families and genera are counted where what is below them is, too. */
const taxon: NumberRule = {
  name: 'taxon',
  example: '这株植物属于三科。',
  apply: ({ measure: { unit }, after }) => /^[科属]$/.test(unit.name) && !/^\d/.test(after),
};

const AMBIGUOUS = new Set([...'对分回下发重行出环格']);

/** `三处理`: what looks like a unit begins a longer word. */
const cutWord: NumberRule = {
  name: 'part-of-a-word',
  example: '他三处理了案件。',
  apply: ({ measure: { numeral, unit, chinese }, view }) =>
    unit.name !== '' &&
    (chinese ? unit.kind !== 'ratio' && unit.kind !== 'money' : AMBIGUOUS.has(unit.name)) &&
    !view.words.isEdge(numeral.end),
};

const SCORE = /(?:指数|系数|比值|率|评分|得分|均分|PH|pH|浓度|密度|容积率)[^。；]*$/;

/** `5G`, `4.0版`, a year or number alone; `554.55万`, `指数为1.89` measure without a unit. */
const unitless: NumberRule = {
  name: 'no-unit',
  example: '用上了5G网络。',
  apply: ({ measure: { unit, printed, numeral }, view: { text }, before, after }) => {
    if (unit.name !== '') return false;
    if (/[万亿]/.test(printed) && printed.length > 1) return /^[A-Za-z]/.test(after) || /^[百千]/.test(printed);
    if (!/\./.test(printed) || /^[A-Za-z版]/.test(after)) return true;
    return !/[的为达至到由从是数率比值]$/.test(before) || !SCORE.test(text.slice(Math.max(0, numeral.start - 40), numeral.start));
  },
};

/** In order; the first that applies refuses the number. */
export const UNIT_RULES: readonly NumberRule[] = [collective, levelName, figurative, names, session, taxon, cutWord, unitless];
