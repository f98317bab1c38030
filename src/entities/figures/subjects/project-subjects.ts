/** A figure's sentence → the projects it is reported of. */
import type { Span } from '../../../articles/article.ts';
import { before, firstAtOrAfter } from '../spans.ts';
import { isRegion, type Place } from './places.ts';
import { opensAnew, type Standing, sentenceBefore } from './standing.ts';

/** `开展甲行动、乙整治和丙治理`: what is listed with the first one. */
function listedWith(text: string, places: Place[], first: Place): Place[] {
  const list = [first];
  for (const place of places) {
    const last = list.at(-1) as Place;
    if (place.start >= last.end && /^(?:、|和|及|以及|与)(?:[^，。；]{0,2})$/.test(text.slice(last.end, place.start)))
      list.push(place);
  }
  return list;
}

const MEANT =
  /(?:该|此|本|这一|这个)(平台|项目|工程|活动|计划|行动|系统|基地|园区|专项|基金|服务|办法|条例|方案|规定)|《(办法|条例|规定|意见|方案|规划)》/g;

/** `该项目总投资…`: the last project named before that ends in the same word, or the last of all. */
function projectMeant({ text, scene, sentence, figure }: Standing): Place | null {
  const until = firstAtOrAfter(scene.places, figure.start);
  const named = scene.places.slice(Math.max(0, until - 60), until).filter(({ kind }) => kind === 'project');
  const hit = named.length ? [...before(text, sentence, figure.start).matchAll(MEANT)].at(-1) : undefined;
  if (!hit) return null;
  const word = (hit[1] ?? hit[2]) as string;
  const nameOf = ({ start, end }: Place) => text.slice(start, end).replace(/[》”]$/, '');
  return named.findLast((one) => nameOf(one).endsWith(word)) ?? (hit[1] ? (named.at(-1) ?? null) : null);
}

/** `甲、乙等9个煤矿`: named as one of many, where the number is of them all. */
const isExample = (text: string, { end }: Place, until: number): boolean =>
  /^(?:[、和及与][^，。；]{0,300}|)等/.test(text.slice(end, until));

/** What only tells of a region's figures. */
const REPORTS = /(?:白皮书|蓝皮书|公报|年鉴|年报)(?:[（(][^）)]{0,40}[）)])?[》”]?$/;

/** A programme is named for why something is done, a report for who says so: neither is what is counted. */
const isCounted = (text: string, { kind, inner, project, start, end }: Place): boolean =>
  kind === 'project' && !inner && project !== 'programme' && !REPORTS.test(text.slice(start, end));

/** `投资3亿元的某某项目`, `某某公司年产50万吨甲醇项目`: the number belongs to the name behind it, or around it. */
const belongsTo = ({ text, figure }: Standing, place: Place): boolean =>
  place.kind === 'project' && ((place.start <= figure.start && place.end >= figure.end) || leadsInto(text, figure, place));

const leadsInto = (text: string, figure: Span, place: Place): boolean =>
  place.start >= figure.end && /^[^，。；：、]{0,3}的?[^，。；：、]{0,3}$/.test(text.slice(figure.end, place.start));

/** A sentence that begins with nobody goes on about the undertaking of the one before, if the article names it again. */
function projectOfBefore(standing: Standing): Place | null {
  if (opensAnew(standing)) return null;
  const last = sentenceBefore(standing)?.near.findLast(({ kind, inner }) => kind === 'project' && !inner);
  return last && last.project !== 'plan' && (standing.scene.times.get(last.id) ?? 0) > 1 ? last : null;
}

/** The projects a figure is of: the one behind it, those its sentence names before it, else the one it means, or, where it names no region, the article's. */
export function projectsNear(standing: Standing): Place[] {
  const { text, near, scene, figure } = standing;
  const owner = near.find((place) => belongsTo(standing, place));
  if (owner) return [owner];
  const named = near.filter(
    (place) => place.start < figure.start && isCounted(text, place) && !isExample(text, place, figure.start),
  );
  if (named[0]) return listedWith(text, named, named[0]);
  const ofRegion = near.some((place) => isRegion(place) && place.end <= figure.start);
  const meant = projectMeant(standing) ?? (ofRegion ? null : (scene.project ?? projectOfBefore(standing)));
  return meant ? [meant] : [];
}
