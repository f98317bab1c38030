/** A number → invented pages with facts that overlap, as if they had been read; the same number gives the same pages. */
import type { Article } from '../../src/articles/article.ts';
import type { Facts, Mention } from '../../src/entities/facts.ts';
import { agencyId, articleId, figureId, makeId, officialId, projectId, regionId } from '../../src/entities/identity.ts';
import { asPrinted } from '../../src/entities/names/bodies.ts';
import type { PageFacts } from '../../src/entities/page-facts.ts';

const CODES = ['150300', '150302', '150100', '150105', '152501', '150600'];
const BUREAUS = ['教育局', '水利局', '公安局', '交通运输局'];
const PEOPLE = ['巴图', '王海燕', '李志刚', '乌兰'];
const WORKS = ['引水工程', '环城公路', '风电基地'];
const KINDS = ['construction', 'programme', 'park'] as const;
const PHASES = ['planned', 'started', 'finished'] as const;

/** A small generator of numbers; equal seeds give equal rows of numbers. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof randomFrom>;
const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

/** Puts words into the growing text and says where they stand. */
function printer() {
  let text = '';
  const print = (words: string, rule: Mention['rule'] = 'full-name'): Mention => {
    const start = text.length;
    text += `${words}，`;
    return { text: words, start, end: start + words.length, rule, score: 1, candidates: [] };
  };
  return { print, read: () => text };
}

function madeFacts(random: Random, source: string, order: number): { text: string; facts: Facts } {
  const { print, read } = printer();
  const code = pick(random, CODES);
  const bureau = pick(random, BUREAUS);
  const region = { id: regionId(code, '', null), code, name: `地方${code}`, level: 'prefecture', parent: null } as const;
  const agencyName = `地方${code}${bureau}`;
  const agency = { id: agencyId(asPrinted(agencyName)), name: agencyName, region: region.id, under: null, succeededBy: null };
  const person = pick(random, PEOPLE);
  const work = pick(random, WORKS);
  const place = print(`地方${code}`);
  const office = print(random(2) ? agencyName : bureau, 'short-name');
  const man = print(person);
  const thing = print(work);
  const value = random(900) + 1;
  const amount = print(`${value}万元`);
  const project = { id: projectId(work, region.id), name: work, kind: pick(random, KINDS), phase: pick(random, PHASES) };
  const boss = `地方${code}人民政府`;
  return {
    text: read(),
    facts: {
      regions: [{ ...region, mentions: [place] }],
      agencies: [{ ...agency, kind: pick(random, ['government', 'other'] as const), mentions: [office] }],
      officials: [
        {
          id: officialId(person, 'region-150000'),
          name: person,
          mentions: [man],
          positions: [
            { title: '局长', agency, former: false, acting: false, asOf: '2021', start: office.start, end: man.end },
            { title: '书记', agency: null, former: true, acting: false, asOf: null, start: man.start, end: man.end },
          ],
        },
      ],
      people: [{ name: '路人甲', mentions: [] }],
      projects: [
        {
          ...project,
          regions: [{ id: region.id, start: place.start, end: place.end }],
          agencies: [{ id: agencyId(asPrinted(boss)), name: boss, role: 'leads', start: office.start, end: office.end }],
          mentions: [thing],
        },
      ],
      figures: [
        {
          id: figureId(articleId(source, order), amount.start),
          ...{ text: amount.text, start: amount.start, end: amount.end, value: value * 10_000, high: null, unit: '元' },
          normalised: { value: value * 10_000, unit: '元' },
          ...{ indicator: '投资', qualifier: 'exact', period: null, periodIso: null, change: null },
          of: [{ kind: 'project', id: project.id, start: thing.start, end: thing.end }],
        },
      ],
    },
  };
}

const madeArticle = (order: number, date: string, text: string, jump: Article['jump']): Article => ({
  ...{
    order,
    headline: `消息${order}`,
    subtitle: null,
    kicker: null,
    section: null,
    kind: 'news',
    date,
    wire: '本报',
    place: null,
  },
  ...{ bylines: [{ name: '张三', role: 'reporter' }], text, runs: [{ text: 0, page: 0, length: text.length }], jump },
  reading: { score: 1, reasons: [] },
});

/** One page: `variant` changes what it says, not which page it is. */
export function madePage(number: number, variant = 0): PageFacts {
  const source = `made/${number}.txt`;
  const random = randomFrom(number * 7919 + variant * 104_729);
  const date = `2021-03-0${1 + (number % 4)}`;
  const jump = { direction: number % 2 ? 'to' : 'from', page: number % 2 ? String(number + 1) : String(number - 1) } as const;
  const made = Array.from({ length: 1 + random(3) }, (_, order) => madeFacts(random, source, order));
  const text = made.map((part) => part.text).join('\n');
  return {
    page: {
      source,
      text,
      publication: number % 3 ? '草原新报' : '北疆早报',
      issueDate: '2021-03-05',
      number: String(number),
      name: null,
    },
    articles: made.map((part, order) => madeArticle(order, date, part.text, order === 0 ? jump : null)),
    facts: made.map(({ facts }) => facts),
    furniture: [],
    leftover: [{ start: 0, end: 2, text: text.slice(0, 2), reason: 'no headline' }],
  };
}

export const pageIdOf = (number: number): string => makeId('page', `made/${number}.txt`);
