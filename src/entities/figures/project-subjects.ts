/** A figure's sentence → the projects it is reported of. */
import type { Span } from '../../articles/article.ts';
import type { Place, Scene } from './scene.ts';
import { before, firstAtOrAfter } from './spans.ts';

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
function projectMeant(text: string, scene: Scene, sentence: Span, figure: Span): Place | null {
  const until = firstAtOrAfter(scene.places, figure.start);
  const named = scene.places.slice(Math.max(0, until - 60), until).filter(({ kind }) => kind === 'project');
  if (named.length === 0) return null;
  const hit = [...before(text, sentence, figure.start).matchAll(MEANT)].at(-1);
  if (!hit) return null;
  const word = (hit[1] ?? hit[2]) as string;
  return (
    named.findLast(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/[》”]$/, '')
        .endsWith(word),
    ) ?? (hit[1] ? (named.at(-1) ?? null) : null)
  );
}

/** What only tells of a region's figures. */
const REPORTS = /(?:白皮书|蓝皮书|公报|年鉴|年报)(?:[（(][^）)]{0,40}[）)])?[》”]?$/;

/** The projects a figure is of: those its sentence names or means before it, all that are listed together, else the article's. */
export function projectsNear(text: string, scene: Scene, near: Place[], sentence: Span, figure: Span): Place[] {
  const named = near.filter(
    (place) =>
      place.kind === 'project' && !place.inner && place.start < figure.start && !REPORTS.test(text.slice(place.start, place.end)),
  );
  const [first] = named;
  if (first) return named.length > 1 ? listedWith(text, named, first) : [first];
  const meant = projectMeant(text, scene, sentence, figure) ?? scene.project;
  return meant ? [meant] : [];
}
