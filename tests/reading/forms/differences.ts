/** What was read of an input beside what is expected of it → each difference in words. */
import { isDeepStrictEqual } from 'node:util';
import type { pageJson } from '../../../src/entities/page-json.ts';

export type PageJson = ReturnType<typeof pageJson>;
type ArticleJson = PageJson['articles'][number];

/** Fields that must be so; those not given may be anything. */
type Wanted = Readonly<Record<string, unknown>>;

interface WantedOfficial {
  name: string;
  positions?: Wanted[];
}

/** What must not be read: codes or names of regions, names, printed figures, their values. */
interface Unwanted {
  regions?: string[];
  agencies?: string[];
  officials?: string[];
  figures?: string[];
  values?: number[];
}

export interface WantedArticle {
  headline?: string;
  headlineContains?: string;
  date?: string;
  reporters?: string[];
  regions?: Wanted[];
  agencies?: { name?: string; nameContains?: string }[];
  officials?: WantedOfficial[];
  figures?: Wanted[];
  textExcludes?: string[];
  not?: Unwanted;
}

export interface WantedPage {
  articleCount?: number;
  /** How many records can't be read; none where it is not given. */
  problems?: number;
  page?: Wanted;
  articles: WantedArticle[];
}

const show = (value: unknown) => JSON.stringify(value);

const meets = (have: object, wanted: Wanted) => {
  const fields = new Map(Object.entries(have));
  return Object.entries(wanted).every(([field, value]) => isDeepStrictEqual(fields.get(field), value));
};

const missing = (kind: string, wanted: readonly Wanted[], have: readonly object[], shown: readonly unknown[]) =>
  wanted.filter((one) => !have.some((other) => meets(other, one))).map((one) => `no ${kind} ${show(one)} among ${show(shown)}`);

const found = (kind: string, unwanted: readonly unknown[], have: readonly unknown[]) =>
  unwanted.filter((one) => have.includes(one)).map((one) => `${kind} ${show(one)} is read`);

const namesOf = (named: readonly { name: string }[]) => named.map(({ name }) => name);

function officialDifferences({ name, positions = [] }: WantedOfficial, { officials }: ArticleJson): string[] {
  const official = officials.find((one) => one.name === name);
  if (!official) return [`no official ${name} among ${show(namesOf(officials))}`];
  const posts = official.positions.map(({ agency, title }) => [agency, title]);
  return missing(`post of ${name}`, positions, official.positions, posts);
}

/** A check for each field of what is expected: a field without one is a mistake in the expectation. */
const CHECKS: {
  [Field in keyof Required<WantedArticle>]: (wanted: Required<WantedArticle>[Field], article: ArticleJson) => string[];
} = {
  headline: (wanted, { headline }) => (headline === wanted ? [] : [`headline ${show(headline)} instead of ${show(wanted)}`]),
  headlineContains: (wanted, { headline }) =>
    headline?.includes(wanted) ? [] : [`headline ${show(headline)} without ${wanted}`],
  date: (wanted, { date }) => (date === wanted ? [] : [`date ${date} instead of ${wanted}`]),
  reporters: (wanted, { reporters }) =>
    isDeepStrictEqual(reporters, wanted) ? [] : [`reporters ${show(reporters)} instead of ${show(wanted)}`],
  regions: (wanted, { regions }) => missing('region', wanted, regions, namesOf(regions)),
  agencies: (wanted, { agencies }) =>
    wanted
      .filter(
        ({ name, nameContains = '' }) => !agencies.some((one) => (name ? one.name === name : one.name.includes(nameContains))),
      )
      .map((one) => `no agency ${show(one)} among ${show(namesOf(agencies))}`),
  officials: (wanted, article) => wanted.flatMap((one) => officialDifferences(one, article)),
  figures: (wanted, { figures }) =>
    wanted.flatMap((one) => {
      const same = figures.filter(({ text }) => text === one.text);
      const shown = same.length ? same : figures;
      return missing(
        'figure',
        [one],
        figures,
        shown.map(({ text, value, periodIso }) => [text, value, periodIso]),
      );
    }),
  textExcludes: (wanted, { text }) => wanted.filter((words) => text.includes(words)).map((words) => `text has ${show(words)}`),
  not: ({ regions = [], agencies = [], officials = [], figures = [], values = [] }, article) => [
    ...found(
      'region',
      regions,
      article.regions.flatMap(({ code, name }) => [code, name]),
    ),
    ...found('agency', agencies, namesOf(article.agencies)),
    ...found('official', officials, namesOf(article.officials)),
    ...found(
      'figure',
      figures,
      article.figures.map(({ text }) => text),
    ),
    ...found(
      'value',
      values,
      article.figures.map(({ value }) => value),
    ),
  ],
};

function articleDifferences(wanted: WantedArticle, article: ArticleJson): string[] {
  const check = <Field extends keyof WantedArticle>(field: Field): string[] => {
    const value = wanted[field];
    return value === undefined ? [] : CHECKS[field](value as Required<WantedArticle>[Field], article);
  };
  return (Object.keys(wanted) as (keyof WantedArticle)[]).flatMap(check);
}

/** Each difference of all that was read; an article is known by its headline, else by its place. */
export function differences(wanted: WantedPage, pages: readonly PageJson[]): string[] {
  const { articleCount, page = {}, articles } = wanted;
  const read = pages.flatMap((one) => one.articles);
  const headlines = read.map(({ headline }) => headline);
  const count = articleCount ?? read.length;
  return [
    ...(read.length === count ? [] : [`${read.length} articles instead of ${count}: ${show(headlines)}`]),
    ...missing(
      'page',
      [page],
      pages.slice(0, 1),
      pages.slice(0, 1).map(({ publication, issueDate, number }) => [publication, issueDate, number]),
    ),
    ...articles.flatMap((one, at) => {
      const article = read.find(({ headline }) => headline !== null && headline === one.headline) ?? read[at];
      const name = one.headline ?? one.headlineContains ?? at;
      return article ? articleDifferences(one, article).map((words) => `${name}: ${words}`) : [`${name}: not read`];
    }),
  ];
}
