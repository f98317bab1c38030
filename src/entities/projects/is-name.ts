/** A head and the words before it → whether they make a name. */
import type { Span } from '../../articles/article.ts';
import { wordSet } from '../../words/lexicon.ts';
import { firstEndingAfter, indexOfSpan, wordsWithin } from '../../words/word-index.ts';
import type { ArticleContext } from '../facts.ts';
import { findHeads, type Head } from './heads.ts';
import { isMark } from './left-edge.ts';

const GENERIC = wordSet('project-generic-words');

const hasPlace = (places: Span[], start: number, end: number) => {
  const last = places[firstEndingAfter(places, end) - 1];
  return last !== undefined && last.start >= start;
};
const NUMBER = /^[\d一二三四五六七八九十百千万]+年?$/;

/** Places and names that jieba knows though no gazetteer does: 太阳岛. */
const hasProperNoun = (context: ArticleContext, start: number, end: number) =>
  wordsWithin(context.words, start, end).some(({ tag, text }) => /^(?:ns|nz|nt|nrt)$/.test(tag) && text.length > 1);

/** What of a name names: its words before the head that are no place, no number, not generic and no single characters. */
function tellingWords(context: ArticleContext, places: Span[], start: number, end: number): string[] {
  const inside = wordsWithin(context.words, start, end).filter(
    (word) => !isMark(word) && !hasPlace(places, word.start, word.end),
  );
  return inside.map((word) => word.text).filter((word) => !GENERIC.has(word) && word.length > 1 && !NUMBER.test(word));
}

/** 海珠湾隧道 says more than its district: characters before the head that belong to no place. */
function goesBeyondPlace(places: Span[], start: number, end: number): boolean {
  const last = places[firstEndingAfter(places, end) - 1];
  return last !== undefined && last.start >= start && last.start - start + (end - last.end) >= 1;
}

const PROPER = /[“《]|[A-Za-z]{2,}|\d|[一二三四五六七八九]期|第[一二三四五六七八九十]/;
const QUOTED = /“[^”]{2,60}”/;

/** 渝昆高铁, 京雄高速: lines are named by the short names of the places they join. */
const LINE = /^(?:高铁|铁路|高速|高速公路|高速铁路|城际铁路|客运专线|城际|特高压)$/;
const SHORT =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滇黔昆兰张郑西成昌合杭武广深汉沈哈大长银太包呼集通霍临锡赤白阿乌绥丹牡佳齐满济潍烟石保沧徐连盐淮宿阜亳蚌温台甬金衢福厦漳龙南柳贺邕钦防玉梧肇珠湛茂海岳常怀邵娄恩宜襄荆黄九瑞井洛焦安康延榆宝平庆天陇酒嘉敦格拉林日雄忻叙毕泸遵铜攀丽香瑞和若喀库伊精]{2,4}$/;

/** A sentence that speaks of building: what merely stands (白塔机场, 某某铁路) is a place, not an undertaking. */
const BUILDING =
  /开工|动工|建设|修建|兴建|新建|改建|扩建|在建|建成|竣工|通车|贯通|投产|投运|投用|铺轨|封顶|奠基|规划|拓宽|加固|扩容|合龙|通航|启用|试运行|落成|下闸|蓄水|送电|并网|联调|首台|吊装|复工|扩能|施工|总投资|开馆|开园|开业|升级改造|完工|架梁|贯通/;

/** Right behind a name these say that it was built or is opened: 某某冷库|近日投产. */
const DONE =
  /^(?:已|正|实现|双线|左线|右线|单线|双幅|主桥|主拱|首台|正式|全面|顺利|近日|日前|今日|昨日|今天|昨天|全线|主体|主塔|工程|项目|结构|正在|即将|将|一期|二期|成功|[在于][^，。]{2,12}?){0,4}(?:开工|动工|奠基|封顶|合龙|贯通|竣工|完工|建成|落成|投产|投用|投运|启用|通车|通航|开馆|开园|开业|开通|并网|送电|揭牌|挂牌|试运行|下闸|蓄水|破土|施工|建设|交付)/;
const RAISED = /(?:开工建设|动工兴建|新建|建成|启动|启用|兴建|修建|建设|改建|扩建|推进|加快|投用|打造)了?$/;

/** The verb of building stands beside the name itself. */
export const isBuilt = ({ text }: ArticleContext, start: number, end: number) =>
  DONE.test(text.slice(end, end + 24)) || RAISED.test(text.slice(Math.max(0, start - 6), start));

const speaksOfBuilding = ({ sentences, text }: ArticleContext, at: number) => {
  const sentence = sentences[indexOfSpan(sentences, at)];
  return sentence !== undefined && BUILDING.test(text.slice(sentence.start, sentence.end));
};

/** 全国某某工作会议, 市委农村工作会议: whose meeting it is names it. */
const CONVENED = /^(?:全国|全省|全区|全市|全县|全旗|自治区|.{0,4}[省市区县旗]委|.{0,5}[省市区县旗])/;
const ORDINAL = /第[一二三四五六七八九十百\d]+|20\d\d|十[一二三四五六]五/;

/** A thing that no proper noun names is one of many (村级集体经济项目) unless its sentence says that it is made or begun. */
const THINGS = new Set<Head['kind']>(['construction', 'platform', 'park', 'fund']);
const LAUNCHED = /启动|推出|上线|开发|研发|实施|推动|推进|建立|搭建|打造|完成|申报|获批|入选|签约|落户|揭牌|立项|运行|开通/;
const isLaunched = ({ sentences, text }: ArticleContext, at: number) => {
  const sentence = sentences[indexOfSpan(sentences, at)];
  const said = sentence ? text.slice(sentence.start, sentence.end) : '';
  return LAUNCHED.test(said) || BUILDING.test(said);
};

/** Whether the words before a head make a name with it; each strength asks for more (see the lexicon `project-heads`). */
export function isName(context: ArticleContext, places: Span[], start: number, head: Head): boolean {
  const before = context.text.slice(start, head.start);
  if (/(?:军事|空军|海军|导弹|敌对|抗议)$/.test(before)) return false;
  if (LINE.test(head.word) && SHORT.test(before)) return speaksOfBuilding(context, head.start);
  if (before.length < 2 || findHeads(`${before.slice(0, 4)}。`)[0]?.start === 0) return false;
  if (QUOTED.test(before)) return true;
  // A head of four characters tells something itself: 预警系统, 交易平台.
  const telling = tellingWords(context, places, start, head.start).length + (head.word.length >= 4 ? 1 : 0);
  const more = telling > 0 || goesBeyondPlace(places, start, head.start);
  const proper = PROPER.test(before) || hasPlace(places, start, head.start) || hasProperNoun(context, start, head.start);
  if (head.strength === 'placed') return proper;
  if (head.strength === 'ordinal')
    return (
      telling > 0 && (ORDINAL.test(before) || (head.word.length >= 4 && head.word.endsWith('会议') && CONVENED.test(before)))
    );
  const built = head.kind === 'construction' && before.length >= 4 && telling > 0 && isBuilt(context, start, head.end);
  if (head.strength === 'strong') {
    if (built || (proper && telling > 0)) return true;
    return (
      (telling >= 2 || (telling === 1 && head.end - start >= 8)) && (!THINGS.has(head.kind) || isLaunched(context, head.start))
    );
  }
  if (head.strength === 'weak') return (proper && more) || (telling >= 3 && head.word !== '活动');
  if (head.strength === 'opened') return more && (proper || before.length >= 4) && isBuilt(context, start, head.end);
  return built || (proper && more && speaksOfBuilding(context, head.start));
}
