/** An undertaking's mentions → the regions it lies in, each with the words that say so, and the rule that found them. */
import type { Span } from '../../../articles/article.ts';
import { once } from '../../../words/once.ts';
import type { Agency, Region } from '../../facts.ts';
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import type { Candidate } from '../candidate.ts';
import { innermost, isCoded, type Location, mostNamed, placesIn, withCounty } from '../places.ts';
import type { ProjectView } from '../view.ts';
import { takesPlace } from '../words/venue-verbs.ts';

/** An undertaking that is to be placed. */
interface Unplaced {
  view: ProjectView;
  /** Where it is named. */
  named: readonly Candidate[];
  /** The agencies that have a part in it. */
  leaders: readonly Agency[];
  /** Regions, and those that are named outside the names of undertakings. */
  regions: readonly Region[];
  apart: readonly Region[];
}

/** Where an undertaking lies, and the rule that found it. */
export interface Located {
  places: readonly Location[];
  rule: string;
}

const distinct = (places: readonly Location[]) =>
  places.filter(({ id }, at) => places.findIndex((place) => place.id === id) === at);

/** 某某大赛日前在某市某区|开赛: where it takes place is said behind the name. */
const venue = once(() => new RegExp(`^[^，。；\\n]{0,8}?在([^，。；\\n]{2,30}?)${takesPlace('held', 'opened')}`));

function venueOf({ text }: ProjectView, regions: readonly Region[], { end }: Candidate): Location[] {
  const said = venue().exec(text.slice(end, end + 60));
  return said ? placesIn(regions, { start: end, end: end + said[0].length }) : [];
}

/** What is the whole country's or more lies in no one place. */
const EVERYWHERE = /^(?:“?一带一路|全国|中国—|中央)/;

/** The nearest place before the name in its sentence; but 某盟级重点项目 says a level, not a place. */
function placeBefore({ text, sentences }: ProjectView, regions: readonly Region[], { start }: Candidate): Location | undefined {
  const sentence: Span = sentences.holding(start) ?? { start, end: start };
  return placesIn(regions, { start: sentence.start, end: start })
    .filter(({ end }) => text[end] !== '级')
    .sort((a, b) => b.end - a.end)[0];
}

/** The place the article is about: the innermost of its headline, else of its first sentence, else the one named most. */
function mainPlace({ article, sentences }: ProjectView, regions: readonly Region[]): Location[] {
  const coded = regions.filter(isCoded);
  const headed = coded.filter(({ mentions }) => mentions.some(({ text }) => article.headline?.includes(text)));
  const first = sentences.all[0];
  const opening = first ? coded.filter(({ mentions }) => mentions.some(({ end }) => end <= first.end)) : [];
  const pool = [headed, opening, coded].find(({ length }) => length > 0) ?? [];
  const unplaced = pool.map(({ id }) => ({ id, start: 0, end: 0 }));
  const inner = new Set(innermost(unplaced, regions).map(({ id }) => id));
  const main = mostNamed(pool.filter(({ id }) => inner.has(id)));
  const mention = main?.mentions[0];
  return main && mention ? [{ id: main.id, start: mention.start, end: mention.end }] : [];
}

/** The first that applies says where. */
export const PLACE_RULES: readonly Rule<Unplaced, readonly Location[] | null>[] = [
  {
    name: 'in-the-name-or-its-venue',
    example: '第五届全国青年帆船锦标赛9日在山东省青岛市开幕。',
    apply: ({ view, named, regions }) => {
      const venue = innermost(distinct(named.flatMap((candidate) => venueOf(view, regions, candidate))), regions);
      const inName = distinct(named.flatMap((candidate) => placesIn(regions, candidate)));
      if (inName.length + venue.length === 0) return null;
      return withCounty(distinct([...innermost(inName, regions), ...venue]), regions);
    },
  },
  {
    name: 'everywhere',
    example: '杭州海关说，“一带一路”沿线贸易增长。',
    apply: ({ named }) => (named.every(({ text }) => EVERYWHERE.test(text)) ? [] : null),
  },
  {
    name: 'before-the-name',
    example: '在乌拉特前旗，草原生态修复治理项目开工。',
    apply: ({ view, named, apart, regions }) => {
      for (const candidate of named) {
        const place = placeBefore(view, apart, candidate);
        if (place) return withCounty([place], regions);
      }
      return null;
    },
  },
  {
    name: 'where-its-leader-serves',
    example: '草原防火专项行动今天启动，由包头市应急管理局牵头。',
    apply: ({ leaders }) => {
      for (const { region, kind, mentions } of leaders) {
        const [mention] = mentions;
        if (region && kind !== 'company' && mention) return [{ id: region, start: mention.start, end: mention.end }];
      }
      return null;
    },
  },
  {
    name: 'main-place-of-the-article',
    example: '包头市加快建设。内蒙古青原化工有限公司2万吨中间体项目投产。',
    apply: ({ view, regions }) => mainPlace(view, regions),
  },
];

/** Where an undertaking lies. */
export function locate(unplaced: Unplaced): Located {
  const first = firstAnswer(PLACE_RULES, unplaced);
  return { places: first?.answer ?? [], rule: first?.rule.name ?? 'no-rule' };
}
