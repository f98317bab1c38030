/** Text → names that end in a head noun: 河套灌区节水改造二期工程, “蓝天守护”专项行动. */
import type { Span } from '../../articles/article.ts';
import { wordSet } from '../../words/lexicon.ts';
import { firstEndingAfter, indexOfSpan, wordsWithin } from '../../words/word-index.ts';
import type { Agency, ArticleContext, Project, Region } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { findHeads, type Head } from './heads.ts';
import { isMark, leftEdge } from './left-edge.ts';
import { NO_WALLS, wallsOf } from './walls.ts';

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

const PROPER = /[“《]|[A-Za-z]{2,}|\d|[一二三四五六七八九]期|第[一二三四五六七八九十]/;
const QUOTED = /“[^”]{2,}”/;

/** A sentence that speaks of building: what merely stands (白塔机场, 某某铁路) is a place, not an undertaking. */
const BUILDING =
  /开工|动工|建设|修建|兴建|新建|改建|扩建|在建|建成|竣工|通车|贯通|投产|投运|投用|铺轨|封顶|奠基|规划|拓宽|加固|扩容|合龙|通航|启用|试运行|落成/;

const speaksOfBuilding = ({ sentences, text }: ArticleContext, at: number) => {
  const sentence = sentences[indexOfSpan(sentences, at)];
  return sentence !== undefined && BUILDING.test(text.slice(sentence.start, sentence.end));
};

const ORDINAL = /第[一二三四五六七八九十百\d]+|20\d\d|十[一二三四五六]五/;

/** Whether the words before a head make a name with it; each strength asks for more (see the lexicon `project-heads`). */
function isName(context: ArticleContext, places: Span[], start: number, head: Head): boolean {
  const before = context.text.slice(start, head.start);
  if (before.length < 2 || findHeads(`${before.slice(0, 4)}。`)[0]?.start === 0) return false;
  if (QUOTED.test(before)) return true;
  // A head of four characters tells something itself: 预警系统, 交易平台.
  const telling = tellingWords(context, places, start, head.start).length + (head.word.length >= 4 ? 1 : 0);
  const proper = PROPER.test(before) || hasPlace(places, start, head.start) || hasProperNoun(context, start, head.start);
  if (head.strength === 'placed') return proper;
  if (head.strength === 'ordinal') return ORDINAL.test(before) && telling > 0;
  if (head.strength === 'strong') return (proper && telling > 0) || telling >= 2 || (telling === 1 && head.end - start >= 8);
  if (head.strength === 'weak') return (proper && telling > 0) || (telling >= 3 && head.word !== '活动');
  return proper && telling > 0 && speaksOfBuilding(context, head.start);
}

/** Campaigns are named by what they do (保护母亲河行动); what is built or run is not: 维护|灌区信息平台. */
const VERB_NAMED = new Set<Project['kind']>(['campaign']);

/** Drops verbs and adverbs from the front of a name. */
function withoutVerbs(context: ArticleContext, start: number, end: number): number {
  const inside = wordsWithin(context.words, start, end);
  const first = inside.find((word, at) => !/^[vd]/.test(word.tag) || (word.tag === 'vn' && !(at === 0 && word.text === '建设')));
  return first?.start ?? start;
}

/** 入境人员进|行动|态监测: the head's first character belongs to another word. */
const splitsWord = ({ words }: ArticleContext, head: Head) => {
  const word = words[firstEndingAfter(words, head.start)];
  return word !== undefined && word.start < head.start && word.end < head.end;
};

/** A meeting is named with the body that meets: 某省人大常委会第九次会议. */
const MEETING = /会$|会议$/;

/** 计划 and 规划 before a verb, a number or a time are verbs themselves: 该市计划新建两座. */
function isVerb(context: ArticleContext, head: Head): boolean {
  if (head.word !== '计划' && head.word !== '规划') return false;
  const next = context.words[firstEndingAfter(context.words, head.end)];
  return next !== undefined && /^[vmtdp]/.test(next.tag);
}

/** Inside a long name an undertaking's own head ends a name of its own: 某某公路改造工程|青山三号隧道. */
function innerEnd(text: string, start: number, headStart: number): number {
  const inner = findHeads(text.slice(start, headStart)).findLast(
    ({ word, start: at, end }) => /工程$|项目$/.test(word) && at >= 3 && headStart - start - end >= 3,
  );
  return inner ? start + inner.end : start;
}

/** Names of undertakings by their heads. */
export function findHeaded(context: ArticleContext, regions: Region[], agencies: Agency[]): Candidate[] {
  const walls = wallsOf(agencies, context.text.length);
  const places = regions.flatMap(({ mentions }) => mentions).sort((a, b) => a.end - b.end);
  return findHeads(context.text).flatMap((head): Candidate[] => {
    if (splitsWord(context, head) || isVerb(context, head) || walls.covers(head.end)) return [];
    const far = leftEdge(context.text, context.words, head.start, MEETING.test(head.word) ? NO_WALLS : walls);
    const edge = innerEnd(context.text, far, head.start);
    const start = VERB_NAMED.has(head.kind) ? edge : withoutVerbs(context, edge, head.start);
    if (!isName(context, places, start, head)) return [];
    const text = context.text.slice(start, head.end);
    return [
      {
        start,
        end: head.end,
        text,
        kind: head.kind,
        rule: text.includes('“') ? 'quoted-name' : 'headed-name',
        score: text.includes('“') ? 0.9 : 0.75,
      },
    ];
  });
}
