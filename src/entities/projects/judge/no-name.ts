/** The words around a would-be name → whether they speak of a kind of thing, of many, or of a place, and so name nothing. */

import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';

/** 某某项目|14个, 某某基地|达91处, 某某工程|之一: so many of a kind, or one of them. */
const COUNTED =
  /^(?:土建|改造|新建|建设)?(?:共|共计|总数|数量|已|约|近)?(?:有|达|达到|超过)?\d[\d.]*[多余]?万?(?:个|项|处|条|座|家|所|场|类|次)|^[占达]到?\d[\d.]*%|^之一|^的(?:数量|比例|占比)|^数量/;

/** 作为|公益项目, 是|重点民生工程, 重要的|能源基地: said of something, not its name. */
const SAID_OF = /(?:成为|属于|(?:重要|最大|主要|先进|独特|良好|典型|优质|理想|著名)的)$/;
const OF_MANY =
  /^(?:第[一二三]个|各(?!族)|部分|一批|一些|诸多|多个|多家|若干|其他|其它|这些|那些|每个|某|所有|全部|众多|同类|类似|上述|本轮|此类)/;
/** 部分|某某基地, 五大类|某某项目. */
const AMONG = /(?:部分|各类|各种|一批|一些|多个|众多|若干|这些|大类)的?$/;
/** 第三次会议: one of some body's, and nobody says whose. */
const NOBODYS = new RegExp(String.raw`^第[${CHINESE_ORDINALS}\d]+次(?:全体)?(?:会议|全会)$`);
const SUPERLATIVE = /最[大长高美好多新早强优]|唯一/;
/** 作为|公益项目|，: so much is it, besides. */
const AS = /作为$/;

/** 120项|某某试点: many of a kind. */
const MANY = /%的$|\d[多余]?[项个条家座场处所种批](?:[一-龥]{1,3}[的级])?$/;

/** 贯彻某某会议|精神: what was said there, not the meeting. */
const SPIRIT = /^(?:[^。；]{0,60}(?:会议|全会|大会|讲话)?)精神/;
const HEEDED = /(?:贯彻|落实|学习|领会|传达|按照|根据)[^。；]{0,80}$/;

/** 在某某基地|举行: where something takes place. */
const HELD = /^(?:隆重|正式|顺利|鸣枪|圆满|盛大|成功)*(?:举行|举办|召开|开幕|开赛|开营|开班|启动|落幕|闭幕)/;
const PLACES = new Set<Project['kind']>(['construction', 'park']);

/** 全市教育|系统: all organs of one trade, not a machine; 罪犯|改造: nothing is built. */
const ORGANS =
  /(?:教育|卫生|卫健|公安|政法|商务|税务|交通|水利|民政|财政|金融|国资|检察|法院|司法|统战|宣传|纪检监察|监督管理|市场监管|应急|文旅|林草|气象|海关|邮政|供销|住建|自然资源|生态环境|组织|人社|工会|妇联|共青团|农牧|农业|科技|电力|铁路|老干部|信访|审计|机关)系统$|(?:监管|罪犯|思想|劳动|社会主义)改造$/;

/** Whether `text[start, end)` stands between 《 and 》. */
export function inTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** True when what stands around or in the name says that it names nothing; a quotation in it is a name whatever is said. */
export function namesNothing({ text }: ArticleView, start: number, end: number, kind: Project['kind']): boolean {
  const [name, before, after] = [text.slice(start, end), text.slice(Math.max(0, start - 90), start), text.slice(end, end + 70)];
  if (inTitle(text, start)) return true;
  if (name.includes('“')) return false;
  if (
    COUNTED.test(after) ||
    (AS.test(before) && after.startsWith('，')) ||
    SAID_OF.test(before) ||
    AMONG.test(before) ||
    MANY.test(before) ||
    OF_MANY.test(name) ||
    NOBODYS.test(name) ||
    SUPERLATIVE.test(name) ||
    ORGANS.test(name)
  )
    return true;
  if (/(?<!电话)会议?$/.test(name) && SPIRIT.test(after) && HEEDED.test(before)) return true;
  return PLACES.has(kind) && before.endsWith('在') && HELD.test(after);
}
