/** A public body's function with no place in front (乙局 in a list, 当地|法院, a bare 民政厅) → the body it names, by what the text has said before. */
import { alternatives } from '../../../words/guarded-words.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { bodiesWithin } from '../../names/bodies.ts';
import { type Jurisdiction, organ, PUBLIC } from '../organ.ts';
import { countedPlaces, listedBefore, placeOfLeader } from '../place/listed.ts';
import { byContext, byLevel } from '../place/meant-place.ts';
import type { FunctionCase, FunctionRule } from './function-body.ts';
import { type BodyEvidence, bodyOf, byArticle, byList } from './function-body.ts';

const nobodys = once(
  () => new RegExp(`(?:${alternatives([...wordSet('organ-nobodys')])}|[省市县区旗]级|[省市县区旗]）|等[地省市县])$`),
);

/** 政府|副县长: whose government it is the post tells. */
const LEADER = /^(?:党组|代理|常务)*副?([省市县区旗])长/;

/** 市发改委、|财政局: the place of the body before it in the list. */
function listedPlace({ setting, start }: FunctionCase): Jurisdiction | null {
  const before = listedBefore(setting, start);
  const place = before && PUBLIC.has(before.kind) ? before.jurisdiction : null;
  return place && place.printedAs !== 'country' ? place : null;
}

/** 县里的|政府|副县长. */
function placeOfPost({ setting, word, start, end }: FunctionCase): Jurisdiction | null {
  const level = /^(?:人民)?政府$/.test(word.form) ? LEADER.exec(setting.text.slice(end, end + 8))?.[1] : undefined;
  return level && setting.words.isEdge(start) ? byLevel(setting, level, start, start) : null;
}

/** 当地|法院: the place of the body before it. */
function placeThere({ setting, word: { form }, start }: FunctionCase): Jurisdiction | null {
  if (setting.text.slice(Math.max(0, start - 2), start) !== '当地' || !/(?:法院|检察院|公安局)$/.test(form)) return null;
  const last = setting.before.last(({ jurisdiction, kind }) => !!jurisdiction?.code && PUBLIC.has(kind))?.jurisdiction;
  return last?.code && !last.code.endsWith('00') ? { ...last, printedAs: 'nothing', score: 0.6 } : null;
}

function isNobodys({ setting: { text, words }, word, start }: FunctionCase): boolean {
  return !word.alone || !words.isEdge(start) || nobodys().test(text.slice(Math.max(0, start - 4), start));
}

/** 企业|财政局: behind a noun it is part of something else; behind a verb it stands alone. */
function isBehindNoun({ setting, start }: FunctionCase): boolean {
  const tag = setting.words.before(start)?.tag ?? '';
  return /^[nvabj]/.test(tag) && !/^(?:v|vg)$/.test(tag);
}

/** The body of a place, from the function's own words on. */
const ofPlace = (given: FunctionCase, place: Jurisdiction | null, told: BodyEvidence) =>
  place ? [bodyOf(given.word, place, given, told)] : null;

/** Ways to tell whose a function with no place in front is, the surest first; none is left where it is nobody's (各级党委). */
export const PLACELESS_RULES: readonly FunctionRule[] = [
  {
    name: 'counted-places',
    example: '甘肃、贵州两省民政厅会商。',
    apply: ({ setting, word, start, end }) => {
      const places = countedPlaces(setting, start);
      const [first] = places;
      return first ? places.map((place) => bodyOf(word, place, { start: first.start, end }, byList(0.9))) : null;
    },
  },
  {
    name: 'of-the-place-there',
    example: '兴和县公安局通报，当地法院受理。',
    apply: (given) => {
      const there = placeThere(given);
      return there && [bodyOf(given.word, there, { start: given.start - 2, end: given.end }, byArticle(0.6))];
    },
  },
  {
    name: 'within-a-body',
    example: '中国石油党委部署。',
    apply: ({ setting, word: { form, kind, ...word }, start, end }) => {
      const parent = setting.before.endingAt(start);
      if (!parent) return null;
      const names = parent.names.slice(0, 1).flatMap((whole) => bodiesWithin(whole, { form, ...word }));
      const { jurisdiction } = parent;
      const score = parent.score * 0.95;
      const mayBeShort = kind !== 'public-institution';
      const part = { names, kind, rule: 'part-of' as const, score, head: form, jurisdiction, parent, mayBeShort };
      return [organ({ start: parent.start, end, ...part })];
    },
  },
  {
    name: 'behind-a-body',
    example: '乌海市财政局、教育局发文。',
    apply: (given) => ofPlace(given, listedPlace(given), byList(0.8)),
  },
  {
    name: 'behind-a-leader',
    example: '兴和县县长王小明、公安局局长到场。',
    apply: (given) => ofPlace(given, placeOfLeader(given.setting, given.start), byList(0.8)),
  },
  {
    name: 'before-a-leader',
    example: '兴和县召开会议，政府副县长讲话。',
    apply: (given) => ofPlace(given, placeOfPost(given), byArticle(0.7)),
  },
  { name: 'nobodys', example: '各级民政局要重视。', apply: (given) => (isNobodys(given) ? [] : null) },
  { name: 'behind-a-noun', example: '企业民政局。', apply: (given) => (isBehindNoun(given) ? [] : null) },
  {
    name: 'of-the-article',
    example: '乌海市召开会议。民政局汇报。',
    apply: (given) => {
      const place = byContext(given.setting, given.start, given.word.form);
      return place && [bodyOf(given.word, place, given, byArticle(place.score))];
    },
  },
];
