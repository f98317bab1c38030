/** An undertaking's mentions → the regions it lies in, each with the words that say so. */
import type { Span } from '../../articles/article.ts';
import { indexOfSpan } from '../../words/word-index.ts';
import type { Agency, ArticleContext, Project, Region } from '../facts.ts';
import type { Candidate } from './candidate.ts';

type Place = Project['regions'][number];

const placesIn = (regions: Region[], span: Span): Place[] =>
  regions.flatMap((region) => {
    const mention = region.mentions.find(({ start, end }) => start >= span.start && end <= span.end);
    return mention ? [{ id: region.id, start: mention.start, end: mention.end }] : [];
  });

/** Of places that lie in each other only the innermost says where: 内蒙古包头市 → 包头市. */
function innermost(places: Place[], regions: Region[]): Place[] {
  const parents = new Set(places.map(({ id }) => regions.find((region) => region.id === id)?.parent));
  return places.filter(({ id }) => !parents.has(id));
}

const sentenceOf = (context: ArticleContext, at: number): Span =>
  context.sentences[indexOfSpan(context.sentences, at)] ?? { start: at, end: at };

/** The nearest place before the name in its sentence: 在乌拉特前旗，…项目. */
function placeBefore(context: ArticleContext, regions: Region[], candidate: Candidate): Place[] {
  const sentence = sentenceOf(context, candidate.start);
  const before = placesIn(regions, { start: sentence.start, end: candidate.start }).sort((a, b) => b.end - a.end);
  return before.slice(0, 1);
}

/** The place the article is about: most mentioned, the first of equals. */
function mainPlace(regions: Region[]): Place[] {
  const [main] = regions.filter(({ code }) => code && code.length === 6).sort((a, b) => b.mentions.length - a.mentions.length);
  const mention = main?.mentions[0];
  return main && mention ? [{ id: main.id, start: mention.start, end: mention.end }] : [];
}

/** What is the whole country's or more lies in no one place: “一带一路”, 全国某某会议. */
const EVERYWHERE = /^(?:“?一带一路|全国|中国—|中央)/;

/** In the name, else before it in its sentence, else where the agency that leads it serves, else what the article is about. */
export function locate(context: ArticleContext, regions: Region[], leaders: Agency[], candidates: Candidate[]): Place[] {
  const named = candidates.flatMap((candidate) => placesIn(regions, candidate));
  if (named.length > 0)
    return innermost(
      named.filter((place, at) => named.findIndex(({ id }) => id === place.id) === at),
      regions,
    );
  if (candidates.every(({ text }) => EVERYWHERE.test(text))) return [];
  for (const candidate of candidates) {
    const before = placeBefore(context, regions, candidate);
    if (before.length > 0) return before;
  }
  for (const leader of leaders) {
    const mention = leader.mentions[0];
    if (leader.region && mention) return [{ id: leader.region, start: mention.start, end: mention.end }];
  }
  return mainPlace(regions);
}
