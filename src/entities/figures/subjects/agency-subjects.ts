/** A figure's sentence → the agency it is reported of. */
import { isRegion, type Place } from './places.ts';
import { opensAnew, type Standing, sentenceBefore } from './standing.ts';

/** After an agency that only tells: `甲局获悉`, `甲局局长乙介绍，`. */
const SPEAKS =
  /^[^，。]{0,8}(?:获悉|了解到|通报|介绍|消息|称|指出|表示|透露|举行|召开|发布)|^[^，。：]{0,40}(?:获悉|了解到|通报|介绍|消息|称|指出|表示|透露|说|告诉|数据|显示)(?:[，：。]|$)/;

/** Before an agency that does something: the beginning of a clause, or 由. */
const EDGE = /[，：。“；由]/;

/** An agency that begins a clause and does what it reports, not one that tells of it, nor a government for its whole region. */
const acts = (text: string, sentence: number, place: Place): boolean =>
  place.kind === 'agency' &&
  !place.inner &&
  (place.start === sentence || EDGE.test(text[place.start - 1] ?? '')) &&
  !text.slice(place.start, place.end).endsWith('政府') &&
  !SPEAKS.test(text.slice(place.end, place.end + 48));

/** The last agency before the figure that acts, if its clause does not turn to a region. */
export function actingAgency({ text, near, sentence, figure, clause }: Standing): Place | null {
  const before = near.filter(({ end }) => end <= figure.start);
  const last = before.findLast((place) => acts(text, sentence.start, place));
  if (!last) return null;
  const from = Math.max(clause, last.end);
  return before.some((place) => isRegion(place) && place.start >= from) ? null : last;
}

/** How many sentences back one goes on about the same agency. */
const REACH = 2;

/** `某公司……。今年销售300台。`: a sentence that names nobody goes on about an agency that acted, and that the article names again. */
export function agencyOfBefore(standing: Standing): Place | null {
  let at: Standing | null = standing;
  for (let back = 0; back < REACH && at; back++) {
    if ((back === 0 && opensAnew(at)) || at.near.some(isRegion)) return null;
    at = sentenceBefore(at);
    const last = at && actingAgency(at);
    if (last) return (standing.scene.times.get(last.id) ?? 0) > 1 ? last : null;
  }
  return null;
}
