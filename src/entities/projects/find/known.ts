/** Text → undertakings known by name or by their pattern: 中欧班列, “一带一路”; 健康内蒙古建设. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { ProjectView } from '../view.ts';

/** Longest first. */
const known = once(() => [...lexicon('project-known')].sort((a, b) => b.name.length - a.name.length));

/** Every place a known programme is named, but for those in an agency's name: 某某光彩事业|促进会. */
export function proposeKnown({ text, bodies }: ProjectView): Candidate[] {
  const found = known().flatMap(({ name, kind, called }) => {
    const places: Candidate[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const told = { kind, score: 0.9, brand: true, ...(called && { called }) };
      places.push(candidateOf(text, { start, end: start + name.length }, { rule: 'brand', ...told }));
    }
    return places;
  });
  return found.filter(({ start, end }) => {
    const body = bodies.holding(start);
    return !body || body.end <= end;
  });
}

/** Slogans that every place has a programme for. */
const SLOGAN = /(?:健康|平安|美丽|数字|法治|智慧|幸福|文明|绿色|海绵|无废|书香|信用|清廉|活力)/;

/** A slogan word, a region and 建设: 健康内蒙古建设, 平安包头建设. */
export function proposeSlogans({ text, places }: ProjectView): Candidate[] {
  return places.all.flatMap(({ start, end }): Candidate[] => {
    if (!SLOGAN.test(text.slice(start - 2, start)) || !/^(?:城市|省|县)?建设/.test(text.slice(end, end + 4))) return [];
    const stop = text.indexOf('建设', end) + 2;
    return [candidateOf(text, { start: start - 2, end: stop }, { kind: 'programme', rule: 'brand', score: 0.75, brand: true })];
  });
}
