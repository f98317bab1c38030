/** Every rule of the figures, found by its name: on its own example it is the one that applies. */
import { describe, expect, it } from 'vitest';
import type { Agency, Mention, Project, Region } from '../../../../src/entities/facts.ts';
import { OWN_WORDS_RULES } from '../../../../src/entities/figures/indicator/draft.ts';
import { TAKEN_OVER_RULES } from '../../../../src/entities/figures/indicator/taken-over.ts';
import { TOPIC_RULES } from '../../../../src/entities/figures/indicator/topic.ts';
import { TOPIC_WORDING_RULES } from '../../../../src/entities/figures/indicator/topic-wording.ts';
import { NUMBER_RULES } from '../../../../src/entities/figures/quantity/not-a-figure.ts';
import { type FigureStages, figureStages } from '../../../../src/entities/figures/read-figures.ts';
import { AGENCY_SUBJECT_RULES } from '../../../../src/entities/figures/subjects/agency-candidates.ts';
import { PROJECT_SUBJECT_RULES } from '../../../../src/entities/figures/subjects/project-candidates.ts';
import { REGION_SUBJECT_RULES } from '../../../../src/entities/figures/subjects/region-candidates.ts';
import { SUBJECT_RULES } from '../../../../src/entities/figures/subjects/subjects.ts';
import { PERIOD_RULES } from '../../../../src/entities/figures/time/periods.ts';
import { firstAnswer } from '../../../../src/entities/reading/rule.ts';
import { viewOfText } from './article-of.ts';

function mentionsOf(text: string, name: string): Mention[] {
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    rule: 'full-name',
    score: 1,
    candidates: [],
  }));
}

const named = <T extends { name: string }>(text: string, entities: readonly T[]) =>
  entities
    .map((entity) => ({ ...entity, id: entity.name, mentions: mentionsOf(text, entity.name) }))
    .filter(({ mentions }) => mentions.length > 0);

/** The made-up world that the examples are about. */
const REGIONS = ['东山县', '西河县'].map((name) => ({ name, code: null, level: 'county', parent: null }) as const);
const AGENCIES = [
  { name: '青禾公司', kind: 'company' },
  { name: '东山县林草局', kind: 'government' },
  { name: '西河县林草局', kind: 'government' },
] as const;
const PROJECTS = [
  { name: '青禾公司年产5万吨酒精工程', kind: 'construction' },
  { name: '南湖水库工程', kind: 'construction' },
  { name: '柳河水库', kind: 'construction' },
  { name: '《东山县林木管护办法》', kind: 'plan' },
] as const;

/** The stages of an example; of several paragraphs the first is the headline. */
function stagesOf(example: string): FigureStages {
  const [first = '', ...rest] = example.split('\n');
  const text = rest.length > 0 ? rest.join('\n') : first;
  const view = viewOfText(text);
  const regions: Region[] = named(text, REGIONS);
  const agencies: Agency[] = named(
    text,
    AGENCIES.map((one) => ({ ...one, region: null, under: null, succeededBy: null })),
  );
  const projects: Project[] = named(
    text,
    PROJECTS.map((one) => ({ ...one, phase: null, regions: [], agencies: [] })),
  );
  const article = { ...view.article, headline: rest.length === 0 ? '' : first };
  return figureStages({ ...view, article }, regions, agencies, projects);
}

const examples = (rules: readonly { name: string; example: string }[]) =>
  rules.map(({ name, example }) => [name, example] as const);
const staged = (example: string) => stagesOf(example).staged;

describe('rules that refuse a number', () => {
  it.each(examples(NUMBER_RULES))('%s: %s', (name, example) => {
    expect(stagesOf(example).numbers.map(({ refusedBy }) => refusedBy)).toContain(name);
  });
});

describe('rules for the time of a figure', () => {
  it.each(examples(PERIOD_RULES))('%s: %s', (name, example) => {
    expect(staged(example).map(({ setting }) => firstAnswer(PERIOD_RULES, setting)?.rule.name)).toContain(name);
  });
});

describe('rules for what a figure measures', () => {
  it.each(examples([...TAKEN_OVER_RULES, ...OWN_WORDS_RULES, ...TOPIC_WORDING_RULES]))('%s: %s', (name, example) => {
    expect(staged(example).map(({ indicator }) => indicator.rule)).toContain(name);
  });
});

describe('rules for what a phrase that says too little is about', () => {
  it.each(examples(TOPIC_RULES))('%s: %s', (name, example) => {
    const rules = staged(example).map(({ indicator }) => firstAnswer(TOPIC_RULES, indicator.context)?.rule.name);
    expect(rules).toContain(name);
  });
});

describe('rules that propose subjects', () => {
  it.each(examples([...REGION_SUBJECT_RULES, ...PROJECT_SUBJECT_RULES, ...AGENCY_SUBJECT_RULES]))('%s: %s', (name, example) => {
    const proposed = staged(example).flatMap(({ subjects: { candidates } }) => [
      candidates.regions?.rule,
      candidates.projects?.rule,
      candidates.agency?.rule,
    ]);
    expect(proposed).toContain(name);
  });
});

describe('rules that choose subjects', () => {
  it.each(examples(SUBJECT_RULES))('%s: %s', (name, example) => {
    expect(staged(example).map(({ subjects }) => subjects.rule)).toContain(name);
  });
});

it('no two rules bear one name', () => {
  const names = [
    ...NUMBER_RULES,
    ...PERIOD_RULES,
    ...TAKEN_OVER_RULES,
    ...OWN_WORDS_RULES,
    ...TOPIC_WORDING_RULES,
    ...REGION_SUBJECT_RULES,
    ...PROJECT_SUBJECT_RULES,
    ...AGENCY_SUBJECT_RULES,
    ...SUBJECT_RULES,
  ].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
