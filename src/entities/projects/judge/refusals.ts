/** What stands in and around a would-be name → whether it speaks of a kind of thing, of many, or of a place, and so names nothing. */
import { alternatives } from '../../../words/guarded-words.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import type { Project } from '../../facts.ts';
import type { Rule } from '../../reading/rule.ts';
import { takesPlace } from '../words/venue-verbs.ts';

/** A would-be name as the refusing rules see it. */
export interface Surrounded {
  name: string;
  kind: Project['kind'];
  /** Up to 90 characters before it and 70 behind it. */
  before: string;
  after: string;
}

/** 某某项目|14个, 某某基地|达91处, 某某工程|之一: so many of a kind, or one of them. */
const COUNTED =
  /^(?:土建|改造|新建|建设)?(?:共|共计|总数|数量|已|约|近)?(?:有|达|达到|超过)?\d[\d.]*[多余]?万?[个项处条座家所场类次]|^[占达]到?\d[\d.]*%/;
const SHARE = /^之一|^的(?:数量|比例|占比)|^数量/;

const SAID_OF = /(?:成为|属于|(?:重要|最大|主要|先进|独特|良好|典型|优质|理想|著名)的)$/;
const MANY_OF = '部分 一批 一些 诸多 多个 多家 若干 其他 其它 这些 那些 每个 某 所有 全部 众多 同类 类似 上述 本轮 此类'.split(
  ' ',
);
const OF_MANY = new RegExp(`^(?:第[一二三]个|各(?!族)|${alternatives(MANY_OF)})`);
const AMONG = /(?:部分|各类|各种|一批|一些|多个|众多|若干|这些|大类)的?$/;
const NOBODYS = new RegExp(String.raw`^第[${CHINESE_ORDINALS}\d]+次(?:全体)?(?:会议|全会)$`);
const SUPERLATIVE = /最[大长高美好多新早强优]|唯一/;
const MANY = /%的$|\d[多余]?[项个条家座场处所种批](?:[一-龥]{1,3}[的级])?$/;

const SPIRIT = /^(?:[^。；]{0,60}(?:会议|全会|大会|讲话)?)精神/;
const HEEDED = /(?:贯彻|落实|学习|领会|传达|按照|根据)[^。；]{0,80}$/;

const held = once(() => new RegExp(`^${takesPlace('held')}`));
const PLACES = new Set<Project['kind']>(['construction', 'park']);

const organs = once(() => new RegExp(`(?:${alternatives([...wordSet('project-trades')])})系统$`));
const REFORMED = /(?:监管|罪犯|思想|劳动|社会主义)改造$/;

/** A rule that refuses; a quotation in it is a name whatever is said around. */
const refuses = (name: string, example: string, test: (around: Surrounded) => boolean): Rule<Surrounded, false | null> => ({
  name,
  example,
  apply: (around) => (!around.name.includes('“') && test(around) ? false : null),
});

/** The first that applies refuses the name. */
export const NO_PROJECT_RULES: readonly Rule<Surrounded, false | null>[] = [
  {
    name: 'inside-a-title',
    example: '会议同意《关于青山县交通发展项目执行情况的报告》。',
    apply: ({ before }) => {
      const near = before.slice(-60);
      return near.lastIndexOf('《') > near.lastIndexOf('》') ? false : null;
    },
  },
  refuses('counted', '全县建成高效农业种植示范基地14个。', ({ after }) => COUNTED.test(after) || SHARE.test(after)),
  // So much is it, besides.
  refuses(
    'as-what-it-is',
    '作为公益项目，演出不收门票。',
    ({ before, after }) => before.endsWith('作为') && after.startsWith('，'),
  ),
  refuses('said-of-something', '青山县成为国家重要的绿色能源供应基地。', ({ before }) => SAID_OF.test(before)),
  refuses('among-many', '他们深入部分青山养殖示范基地走访。', ({ before }) => AMONG.test(before)),
  refuses('number-before', '全市新增12个农村改革试点。', ({ before }) => MANY.test(before)),
  refuses('of-many', '上述草原生态治理项目全部完工。', ({ name }) => OF_MANY.test(name)),
  // One of some body's, and nobody says whose.
  refuses('nobodys-meeting', '下午举行了第二次全体会议。', ({ name }) => NOBODYS.test(name)),
  refuses('superlative', '全国最大绿色能源供应基地在这里。', ({ name }) => SUPERLATIVE.test(name)),
  // All organs of one trade, not a machine; nothing is built of offenders.
  refuses('organs-of-a-trade', '全市教育系统认真学习。', ({ name }) => organs().test(name) || REFORMED.test(name)),
  // What was said there, not the meeting.
  refuses(
    'spirit-of-a-meeting',
    '全市贯彻落实青山县第五次党代会会议精神。',
    ({ name, before, after }) => /(?<!电话)会议?$/.test(name) && SPIRIT.test(after) && HEEDED.test(before),
  ),
  refuses(
    'where-something-is-held',
    '比赛在红色教育基地举行。',
    ({ kind, before, after }) => PLACES.has(kind) && before.endsWith('在') && held().test(after),
  ),
];
