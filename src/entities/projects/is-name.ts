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

/** A sentence that speaks of building: what merely stands (白塔机场, 某某铁路) is a place, not an undertaking. */
const BUILDING =
  /开工|动工|建设|修建|兴建|新建|改建|扩建|在建|建成|竣工|通车|贯通|投产|投运|投用|铺轨|封顶|奠基|规划|拓宽|加固|扩容|合龙|通航|启用|试运行|落成|下闸|蓄水|送电|并网|联调|首台|吊装|复工|扩能|施工|总投资|开馆|开园|开业|升级改造|完工/;

/** Right behind a name these say that it was built or is opened: 某某冷库|近日投产. */
const DONE =
  /^(?:已|正|正式|全面|顺利|近日|日前|今日|昨日|今天|昨天|全线|主体|主塔|工程|项目|结构|正在|即将|将|一期|二期|成功|[在于][^，。]{2,12}?){0,4}(?:开工|动工|奠基|封顶|合龙|贯通|竣工|完工|建成|落成|投产|投用|投运|启用|通车|通航|开馆|开园|开业|开通|并网|送电|揭牌|挂牌|试运行|下闸|蓄水|破土|施工|建设|交付)/;
const RAISED = /(?:开工建设|动工兴建|新建|建成|启动|启用|兴建|修建|建设|改建|扩建|推进|加快|投用|打造)了?$/;

/** The verb of building stands beside the name itself. */
const isBuilt = ({ text }: ArticleContext, start: number, end: number) =>
  DONE.test(text.slice(end, end + 24)) || RAISED.test(text.slice(Math.max(0, start - 6), start));

const speaksOfBuilding = ({ sentences, text }: ArticleContext, at: number) => {
  const sentence = sentences[indexOfSpan(sentences, at)];
  return sentence !== undefined && BUILDING.test(text.slice(sentence.start, sentence.end));
};

const ORDINAL = /第[一二三四五六七八九十百\d]+|20\d\d|十[一二三四五六]五/;

/** Whether the words before a head make a name with it; each strength asks for more (see the lexicon `project-heads`). */
export function isName(context: ArticleContext, places: Span[], start: number, head: Head): boolean {
  const before = context.text.slice(start, head.start);
  if (before.length < 2 || findHeads(`${before.slice(0, 4)}。`)[0]?.start === 0) return false;
  if (QUOTED.test(before)) return true;
  // A head of four characters tells something itself: 预警系统, 交易平台.
  const telling = tellingWords(context, places, start, head.start).length + (head.word.length >= 4 ? 1 : 0);
  const more = telling > 0 || goesBeyondPlace(places, start, head.start);
  const proper = PROPER.test(before) || hasPlace(places, start, head.start) || hasProperNoun(context, start, head.start);
  if (head.strength === 'placed') return proper;
  if (head.strength === 'ordinal') return ORDINAL.test(before) && telling > 0;
  const built = head.kind === 'construction' && before.length >= 4 && telling > 0 && isBuilt(context, start, head.end);
  if (head.strength === 'strong')
    return built || (proper && telling > 0) || telling >= 2 || (telling === 1 && head.end - start >= 8);
  if (head.strength === 'weak') return (proper && more) || (telling >= 3 && head.word !== '活动');
  return built || (proper && more && speaksOfBuilding(context, head.start));
}
