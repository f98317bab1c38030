/** A figure's place in its article → the regions, agencies and projects it is reported of. */
import type { Span } from '../../articles/article.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Figure } from '../facts.ts';
import { projectsNear } from './project-subjects.ts';
import { clauseStart, regionsNear, regionsOfAgencies } from './region-subjects.ts';
import { type Place, type Scene, standsAlone } from './scene.ts';
import { spansWithin } from './spans.ts';

const SPEAKS =
  /^[^，。]{0,8}(?:获悉|了解到|通报|介绍|消息|称|指出|表示|透露|举行|召开|发布)|^[^，。：]{0,40}(?:获悉|了解到|通报|介绍|消息|称|指出|表示|透露|说|告诉|数据|显示)(?:[，：。]|$)/;
/** `甲局局长乙说，`: who tells it, before what is told. */
const SPEECH = /^[^，。：]{2,50}(?:获悉|了解到|介绍|称|指出|表示|透露|说|告诉记者|显示)[，：]/;

/** An agency that does what the clause or sentence reports, not one that tells of it, nor a government for its whole region. */
function agencyNear(text: string, near: Place[], sentence: Span, figure: Span, clause: number): Place | null {
  const acts = (place: Place) =>
    place.kind === 'agency' &&
    place.end <= figure.start &&
    (place.start === sentence.start || (place.start >= clause && /[，：。“；由]$/.test(text.slice(0, place.start)))) &&
    !text.slice(place.start, place.end).endsWith('政府') &&
    !SPEAKS.test(text.slice(place.end, place.end + 48));
  return near.findLast(acts) ?? null;
}

/** A project named within so many characters of a sentence's beginning is what the sentence is about. */
const OPENS = 12;

/** Words of time before the subject: `截至4月2日，`, `春节后，`, `预计未来`. */
const OPENING = /^(?:“|预计|未来|目前|今年|[^，。]{0,12}?(?:年底?|后|月|日|时)，)/;

/** `全国招聘人数增长132%`, `赞比亚共确诊29例`: told of a country or the world. */
function abroad(text: string, sentence: Span, figure: Span, clause: number): boolean {
  const names = wordSet('figure-abroad');
  return [sentence.start, clause].some((at) => {
    const head = text.slice(at, figure.start).replace(OPENING, '').replace(OPENING, '');
    return [4, 3, 2, 5].some((size) => names.has(head.slice(0, size)));
  });
}

/** `《办法》共七章`: what a law itself has is told of the law, not of where it holds. */
const isRule = (text: string, { start, end }: Place) => /(?:办法|条例|规定)》?$/.test(text.slice(start, end));

const unique = (places: Place[]) => [...new Map(places.map((place) => [place.id, place])).values()];

/** Regions the figure is of: those named for it, else the article's, where no law or project of its own is meant. */
function regionsFor(text: string, scene: Scene, named: Place[], projects: Place[], leads: boolean): Place[] {
  if (named.length) return named;
  const own = leads || projects.some((one) => one.id === scene.project?.id || isRule(text, one));
  return scene.region && !own ? [scene.region] : [];
}

function chosenPlaces(text: string, scene: Scene, sentence: Span, figure: Span): Place[] {
  const near = spansWithin(scene.places, Math.max(sentence.start, figure.start - 400), Math.min(sentence.end, figure.end + 200));
  const clause = clauseStart(text, sentence.start, figure.start);
  const projects = projectsNear(text, scene, near, sentence, figure);
  const named = regionsNear(text, near, sentence, figure);
  const listed = named.length ? [] : regionsOfAgencies(text, near, figure, clause);
  if (listed.length) return [...listed, ...projects];
  const told =
    sentence.start + (SPEECH.exec(text.slice(sentence.start, Math.min(figure.start, sentence.start + 60)))?.[0].length ?? 0);
  const acting = agencyNear(text, near, sentence, figure, clause);
  if (named.length === 0 && !acting && abroad(text, sentence, figure, clause)) return projects;
  const clauseOwn = named.some(({ start }) => start >= clause);
  const leads = projects.some(({ start }) => start >= sentence.start && start <= told + OPENS);
  const agency = acting ?? (scene.agencyLeads && !clauseOwn ? scene.agency : null);
  if (agency && standsAlone(agency)) return [agency, ...projects];
  return [...regionsFor(text, scene, named, projects, leads), ...(agency ? [agency] : []), ...projects];
}

/** What a figure is reported of: what its sentence names, else what the article is about. */
export function subjectsOf(text: string, scene: Scene, sentence: Span, figure: Span): Figure['of'] {
  const chosen = chosenPlaces(text, scene, sentence, figure);
  return unique(chosen).map(({ id, kind, start, end }) => ({ id, kind, start, end }));
}
