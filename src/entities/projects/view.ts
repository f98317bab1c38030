/** An article and the facts read so far → what the stages of undertakings look at: places, bodies, and where names must stop. */
import type { Span } from '../../articles/article.ts';
import type { Agency, AgencyKind, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { type MentionOf, mentionsOf } from '../reading/mentions.ts';
import { Spans } from '../reading/spans.ts';
import { outside } from './places.ts';

/** Where a name to the right of an agency must stop: 自治区应急管理厅|林区防火项目. */
export interface Walls {
  /** End of the last agency that ends at or before `offset`; 0 when none does. */
  before(offset: number): number;
  /** Whether an agency's name begins before `end` and reaches to it or beyond. */
  covers(end: number): boolean;
  /** Start of the firm whose name ends at `end`: its works bear its name (某某铝业有限公司|冷轧项目); -1 when none does. */
  firm(end: number): number;
  /** Start of the place whose name holds the character before `end`: no word of it ends a name; -1 when none does. */
  place(end: number): number;
}

/** An article as the stages of undertakings see it. */
export interface ProjectView extends ArticleView {
  readonly regions: readonly Region[];
  /** Regions but for places that only stand in a firm's name: 内蒙古|某某铝业有限公司 works where the article says. */
  readonly regionsOutsideFirms: readonly Region[];
  readonly agencies: readonly Agency[];
  readonly places: Spans<MentionOf<Region>>;
  readonly bodies: Spans<MentionOf<Agency>>;
  readonly walls: Walls;
}

/** No walls: a meeting is named with the body that meets (某省人大常委会第九次会议). */
export const NO_WALLS: Walls = { before: () => 0, covers: () => false, firm: () => -1, place: () => -1 };

/** What these run is often named for them: 某某机场改扩建工程, 市人民医院门诊楼项目. */
const NAMESAKES = new Set<AgencyKind>(['school', 'hospital', 'public-institution', 'other']);

/** Who runs these bears their name: 某某抽水蓄能电站, 某某机场. */
const WORKS = /(?:电站|电厂|机场|水库|枢纽|港|矿|铁路|码头|园区|产业园|基地)$/;

/** 全市, 我区 are words like others. */
const SHORT_PLACE = 2;

/** Where each character's place begins; -1 outside of places. */
function placeStarts(places: readonly Span[], length: number): Int32Array {
  const starts = new Int32Array(length + 1).fill(-1);
  for (const { start, end } of places) if (end - start > SHORT_PLACE) starts.fill(start, start + 1, end + 1);
  return starts;
}

/** For each place the largest mark at or before it. */
function largestSoFar(marks: Iterable<readonly [at: number, mark: number]>, length: number): Int32Array {
  const largest = new Int32Array(length + 1);
  for (const [at, mark] of marks) largest[at] = Math.max(largest[at] ?? 0, mark);
  for (let at = 1; at <= length; at += 1) largest[at] = Math.max(largest[at] ?? 0, largest[at - 1] ?? 0);
  return largest;
}

/** Walls of a text of `length` characters. */
function wallsOf(bodies: readonly MentionOf<Agency>[], places: readonly Span[], length: number): Walls {
  const walls = bodies.filter(({ of, text }) => !NAMESAKES.has(of.kind) && !WORKS.test(text));
  const firms = new Map(walls.filter(({ of }) => of.kind === 'company').map(({ start, end }) => [end, start]));
  const last = largestSoFar(
    walls.map(({ end }) => [end, end]),
    length,
  );
  const reach = largestSoFar(
    walls.map(({ start, end }) => [start, end]),
    length,
  );
  const inPlace = placeStarts(places, length);
  return {
    before: (offset) => last[offset] ?? 0,
    covers: (end) => (reach[end - 1] ?? 0) >= end,
    firm: (end) => firms.get(end) ?? -1,
    place: (end) => inPlace[end] ?? -1,
  };
}

/** Prepares an article for the finders of undertakings. */
export function projectViewOf(view: ArticleView, regions: readonly Region[], agencies: readonly Agency[]): ProjectView {
  const places = mentionsOf(regions);
  const bodies = mentionsOf(agencies);
  const firms = new Spans(bodies.all.filter(({ of }) => of.kind === 'company'));
  return {
    ...view,
    regions,
    regionsOutsideFirms: outside(regions, firms),
    agencies,
    places,
    bodies,
    walls: wallsOf(bodies.all, places.all, view.text.length),
  };
}
