/** An undertaking's mentions → the regions it lies in, each with the words that say so. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, Region } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';
import { innermost, isCoded, mostNamed, type Place, type Places, placesIn, withCounty } from '../places.ts';

const sentenceOf = (context: ArticleView, at: number): Span => context.sentences.holding(at) ?? { start: at, end: at };

/** The nearest place before the name in its sentence: 在乌拉特前旗，…项目. */
function placeBefore(context: ArticleView, regions: Region[], candidate: Candidate): Place[] {
  const sentence = sentenceOf(context, candidate.start);
  const before = placesIn(regions, { start: sentence.start, end: candidate.start })
    // 某盟级重点项目: a level, not a place.
    .filter(({ end }) => context.text[end] !== '级')
    .sort((a, b) => b.end - a.end);
  return before.slice(0, 1);
}

/** 某某大赛日前在某市某区|开赛: where it takes place is said behind the name. */
const VENUE =
  /^[^，。；\n]{0,8}?在([^，。；\n]{2,30}?)(?:隆重|正式|顺利|圆满|鸣枪|盛大|同时|成功)*(?:举行|举办|召开|开幕|启动|开赛|开工|落幕|闭幕|揭牌|揭幕|奠基|开营|开班|建成|投产|投用|拉开|落地|开展)/;

function venueOf({ text }: ArticleView, regions: Region[], { end }: Candidate): Place[] {
  const venue = VENUE.exec(text.slice(end, end + 60));
  return venue ? placesIn(regions, { start: end, end: end + venue[0].length }) : [];
}

/** The place the article is about: the innermost of its headline, else of its first sentence, else the one named most. */
function mainPlace({ article, sentences }: ArticleView, regions: Region[]): Place[] {
  const coded = regions.filter(isCoded);
  const headed = coded.filter(({ mentions }) => mentions.some(({ text }) => article.headline?.includes(text)));
  const first = sentences.all[0];
  const opening = first ? coded.filter(({ mentions }) => mentions.some(({ end }) => end <= first.end)) : [];
  const pool = [headed, opening, coded].find(({ length }) => length > 0) ?? [];
  const inner = new Set(
    innermost(
      pool.map(({ id }) => ({ id, start: 0, end: 0 })),
      regions,
    ).map(({ id }) => id),
  );
  const main = mostNamed(pool.filter(({ id }) => inner.has(id)));
  const mention = main?.mentions[0];
  return main && mention ? [{ id: main.id, start: mention.start, end: mention.end }] : [];
}

/** What is the whole country's or more lies in no one place: “一带一路”, 全国某某会议. */
const EVERYWHERE = /^(?:“?一带一路|全国|中国—|中央)/;

const distinct = (places: Place[]) => places.filter(({ id }, at) => places.findIndex((place) => place.id === id) === at);

/** In the name and where it takes place, else before it in its sentence, else where its leader serves, else what the article is about. */
export function locate(
  context: ArticleView,
  { all: regions, apart }: Places,
  leaders: Agency[],
  candidates: Candidate[],
): Place[] {
  const venue = innermost(distinct(candidates.flatMap((candidate) => venueOf(context, regions, candidate))), regions);
  const named = distinct(candidates.flatMap((candidate) => placesIn(regions, candidate)));
  if (named.length + venue.length > 0) return withCounty(distinct([...innermost(named, regions), ...venue]), regions);
  if (candidates.every(({ text }) => EVERYWHERE.test(text))) return [];
  for (const candidate of candidates) {
    const before = placeBefore(context, apart, candidate);
    if (before.length > 0) return withCounty(before, regions);
  }
  for (const leader of leaders) {
    const mention = leader.mentions[0];
    if (leader.region && leader.kind !== 'company' && mention)
      return [{ id: leader.region, start: mention.start, end: mention.end }];
  }
  return mainPlace(context, regions);
}
