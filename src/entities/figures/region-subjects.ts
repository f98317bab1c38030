/** A figure's sentence → the regions it is reported of. */
import type { Span } from '../../articles/article.ts';
import type { Place } from './scene.ts';
import { afterLastSign } from './spans.ts';

const TOWARDS = /(?:从|往|飞往|前往|来自|赴|抵达|到|至|向|驶往|发往|运往|经|途经|由|对|支援|援助|对接)$/;
const COORDINATED = /^(?:[、和及与]|以及|省|市|自治区)?$/;

const isRegion = ({ kind, inner }: Place) => kind === 'region' && !inner;

/** `甲市、乙市分别…`, `通辽科左后旗`: the regions that stand together with the last one before the figure. */
function together(text: string, regions: Place[]): Place[] {
  const group: Place[] = [];
  for (const place of [...regions].reverse()) {
    const next = group[0];
    if (next && !COORDINATED.test(text.slice(place.end, next.start))) break;
    group.unshift(place);
  }
  return group.filter((place, at) => !isPath(text, place, group[at + 1]));
}

/** `甲市乙区`: a path to the second one, not a list; a township's county stays, since townships have no code of their own. */
const isPath = (text: string, place: Place, next: Place | undefined): boolean =>
  next !== undefined &&
  place.end === next.start &&
  /[省市区州盟]$/.test(text.slice(place.start, place.end)) &&
  /^region-\d{6}$/.test(place.id) &&
  !next.id.startsWith(place.id) &&
  next.id.startsWith(place.id.replace(/(?:00){1,4}$/, ''));

/** Where the clause of a place begins within its sentence. */
export const clauseStart = (text: string, from: number, at: number) => afterLastSign(text, '，；：', from, at);

/** The regions that the figure's clause is about, else those its sentence begins with. */
export function regionsNear(text: string, near: Place[], sentence: Span, figure: Span): Place[] {
  const earlier = near.filter(
    (place) => isRegion(place) && place.end <= figure.start && !TOWARDS.test(text.slice(place.start - 2, place.start)),
  );
  const clause = clauseStart(text, sentence.start, figure.start);
  const own = earlier.filter(({ start }) => start >= clause);
  if (own.length) return together(text, own);
  const opens = ({ start }: Place) =>
    start - Math.max(sentence.start, afterLastSign(text, '，；：。”“', sentence.start, start)) <= 12;
  const first = earlier.find(opens);
  return first
    ? together(
        text,
        earlier.filter(
          ({ end }) =>
            end <= first.end + 30 && clauseStart(text, sentence.start, end) === clauseStart(text, sentence.start, first.end),
        ),
      )
    : [];
}

/** `甲市、乙市市场监管局已完成60%`: where agencies are listed by their regions, the regions are meant. */
export function regionsOfAgencies(text: string, near: Place[], figure: Span, clause: number): Place[] {
  const inner = near.filter((place) => place.kind === 'region' && place.start >= clause && place.end <= figure.start);
  const group = together(text, inner);
  return group.length > 1 ? group : [];
}
