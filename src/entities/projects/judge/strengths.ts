/** A head and the words before it → whether they make a name; each strength of a head asks for more (see the lexicon `project-heads`). */
import { wordSet } from '../../../words/lexicon.ts';
import { CHINESE_DIGITS, CHINESE_NUMBERS, CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { LEVELS } from '../../chinese/levels.ts';
import type { Rule } from '../../reading/rule.ts';
import type { ProjectView } from '../view.ts';
import { findHeads, type Head } from '../words/heads.ts';
import { isMark } from '../words/name-words.ts';
import { isBuilt, speaksOfBuilding } from './building.ts';

/** A head, and the words before it from where the name begins. */
export interface Worded {
  view: ProjectView;
  start: number;
  head: Head;
  before: string;
}

/** The same with what its words tell. */
export interface Clues extends Worded {
  /** How many words name: no place, no number, not generic, no single characters. */
  telling: number;
  /** There is more before the head than a place. */
  more: boolean;
  /** A brand, a place, a number or a word that is always a name. */
  proper: boolean;
  /** Proper, or of the whole country or county. */
  general: boolean;
  /** It is work that is said to be built. */
  built: boolean;
}

const NUMBER = new RegExp(String.raw`^[\d${CHINESE_NUMBERS}]+年?$`);
const PROPER = new RegExp(String.raw`[“《]|[A-Za-z]{2,}|\d|[${CHINESE_DIGITS}]期|第[${CHINESE_ORDINALS}]`);

/** 全国帆船锦标赛, 世界青年田径锦标赛: the whole of something is as good as a place. */
const WHOLE = new RegExp(`^(?:全国|全球|世界|亚洲|全[${LEVELS}]|国家级?)`);

/** What a name's words tell. */
export function cluesOf({ view, start, head, before }: Worded): Clues {
  const words = view.words.within(start, head.start);
  const generic = wordSet('project-generic-words');
  const naming = words.filter(
    (word) =>
      !isMark(word) &&
      view.places.lastWithin(word.start, word.end) === undefined &&
      !generic.has(word.text) &&
      word.text.length > 1 &&
      !NUMBER.test(word.text),
  );
  // A head of four characters tells something itself: 预警系统, 交易平台.
  const telling = naming.length + (head.word.length >= 4 ? 1 : 0);
  const place = view.places.lastWithin(start, head.start);
  const named = words.some(({ tag, text }) => /^(?:ns|nz|nt|nrt)$/.test(tag) && text.length > 1);
  const proper = PROPER.test(before) || place !== undefined || named;
  return {
    view,
    start,
    head,
    before,
    telling,
    // 海珠湾隧道 says more than its district: characters before the head that belong to no place.
    more: telling > 0 || (place !== undefined && place.end - place.start < before.length),
    proper,
    general: proper || (head.kind !== 'construction' && WHOLE.test(before)),
    built: head.kind === 'construction' && before.length >= 4 && telling > 0 && isBuilt(view, start, head.end),
  };
}

/** 京雄高铁, 沪昆高速: lines are named by the short names of the places they join. */
const LINE = /^(?:高铁|铁路|高速|高速公路|高速铁路|城际铁路|客运专线|城际|特高压)$/;
const SHORT =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滇黔昆兰张郑西成昌合杭武广深汉沈哈大长银太包呼集通霍临锡赤白阿乌绥丹牡佳齐满济潍烟石保沧徐连盐淮宿阜亳蚌温台甬金衢福厦漳龙汕潮揭惠莞佛韶梅抚萍鹰饶辽敖赤通南柳贺邕钦防玉梧肇珠湛茂海岳常怀邵娄恩宜襄荆黄九瑞井洛焦安康延榆宝平庆天陇酒嘉敦格拉林日雄忻叙毕泸遵铜攀丽香瑞和若喀库伊精]{2,4}$/;

/** 项目|某某平台 goes on from another name's head; 粮库|演练基地 begins with the name of a work. */
const beginsWithHead = (before: string) =>
  findHeads(`${before.slice(0, 4)}。`).some(
    ({ start, strength }) => start === 0 && strength !== 'built' && strength !== 'opened',
  );

/** What the form of the words before the head decides by itself. */
export const HEAD_FORM_RULES: readonly Rule<Worded, boolean | null>[] = [
  {
    name: 'of-an-enemy',
    example: '邻国空军演习引起关注。',
    apply: ({ before }) => (/(?:军事|空军|海军|导弹|敌对|抗议)$/.test(before) ? false : null),
  },
  {
    name: 'line-of-places',
    example: '沪昆高速今天通车。',
    apply: ({ before, head }) => (LINE.test(head.word) && SHORT.test(before) ? true : null),
  },
  { name: 'nothing-before-the-head', example: '工程今年完工。', apply: ({ before }) => (before.length < 2 ? false : null) },
  {
    name: 'begins-with-a-head',
    example: '“云上牧场”、平台监测系统上线。',
    apply: ({ before }) => (beginsWithHead(before) ? false : null),
  },
  {
    name: 'quotation-inside',
    example: '青山市启动教师“领航”行动。',
    apply: ({ before }) => (/“[^”]{2,60}”/.test(before) ? true : null),
  },
];

/** 全国某某工作会议, 市委农村工作会议: whose meeting it is names it. */
const CONVENED = new RegExp(`^(?:全[国${LEVELS}]|自治区|.{0,4}[${LEVELS}]委|.{0,5}[${LEVELS}])`);
const ORDINAL = new RegExp(String.raw`第[${CHINESE_ORDINALS}\d]+|[${CHINESE_ORDINALS}\d]届|20\d\d|十[${CHINESE_DIGITS}]五`);

/** What each strength of a head asks for; every head has one of them. */
export const HEAD_STRENGTH_RULES: readonly Rule<Clues, boolean | null>[] = [
  {
    name: 'head-that-wants-a-place',
    example: '兰州市民生实事项目全部完成。',
    apply: ({ head, general }) => (head.strength === 'placed' ? general : null),
  },
  {
    name: 'head-that-wants-a-number',
    example: '青山市第五次检察长会议召开。',
    apply: ({ head, before, telling }) => {
      if (head.strength !== 'ordinal') return null;
      const convened = head.word.length >= 4 && head.word.endsWith('会议') && CONVENED.test(before);
      return (telling > 0 || before.length >= 8) && (ORDINAL.test(before) || convened);
    },
  },
  {
    name: 'strong-head',
    example: '今年将完成牧区应急通信保障项目。',
    apply: ({ head, start, telling, general, built }) =>
      head.strength === 'strong'
        ? built || (general && telling > 0) || telling >= 2 || (telling === 1 && head.end - start >= 7)
        : null,
  },
  {
    name: 'weak-head',
    example: '某某医院牵头的兰州地区合作活动启动。',
    apply: ({ head, telling, proper, more }) =>
      head.strength === 'weak' ? (proper && more) || (telling >= 3 && head.word !== '活动') : null,
  },
  {
    name: 'head-that-wants-opening',
    example: '武威市新建青松路第三小学。',
    apply: ({ view, head, start, before, proper, more }) =>
      head.strength === 'opened' ? more && (proper || before.length >= 4) && isBuilt(view, start, head.end) : null,
  },
  {
    name: 'head-that-wants-building',
    example: '贵州省夹岩水库下闸蓄水。',
    apply: ({ view, head, proper, more, built }) => built || (proper && more && speaksOfBuilding(view, head.start)),
  },
];
