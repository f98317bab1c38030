import { describe, expect, it } from 'vitest';
import type { Agency, Mention, Project, Region } from '../../../../src/entities/facts.ts';
import { readFigures } from '../../../../src/entities/figures/read-figures.ts';
import { contextOfText } from './article-of.ts';

function mentionsOf(text: string, name: string): Mention[] {
  const mentions: Mention[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    mentions.push({ start, end: start + name.length, text: name, rule: 'full-name', score: 1, candidates: [] });
  return mentions;
}

const region = (text: string, name: string): Region => ({
  id: name,
  code: null,
  name,
  level: 'county',
  parent: null,
  mentions: mentionsOf(text, name),
});

const agency = (text: string, name: string, kind: Agency['kind']): Agency => ({
  id: name,
  name,
  kind,
  region: null,
  under: null,
  succeededBy: null,
  mentions: mentionsOf(text, name),
});

const project = (text: string, name: string): Project => ({
  id: name,
  name,
  kind: 'construction',
  phase: null,
  regions: [],
  agencies: [],
  mentions: mentionsOf(text, name),
});

interface Names {
  regions?: string[];
  companies?: string[];
  offices?: string[];
  projects?: string[];
}

function subjects(text: string, { regions = [], companies = [], offices = [], projects = [] }: Names): string[][] {
  const agencies = [
    ...companies.map((name) => agency(text, name, 'company')),
    ...offices.map((name) => agency(text, name, 'government')),
  ];
  const figures = readFigures(
    contextOfText(text),
    regions.map((name) => region(text, name)),
    agencies,
    projects.map((name) => project(text, name)),
  );
  for (const figure of figures) for (const { start, end, id } of figure.of) expect(text.slice(start, end)).toBe(id);
  return figures.map((figure) => figure.of.map(({ id }) => id));
}

describe('what a figure is of', () => {
  it('is the region its clause names', () => {
    expect(subjects('东山县种树30万株，西河县种树50万株。', { regions: ['东山县', '西河县'] })).toEqual([['东山县'], ['西河县']]);
  });

  it('is all regions named together', () => {
    expect(subjects('东山县、西河县共种树80万株。', { regions: ['东山县', '西河县'] })).toEqual([['东山县', '西河县']]);
  });

  it('is the region the article is about where the sentence names none', () => {
    expect(subjects('东山县召开会议。今年共种树30万株。', { regions: ['东山县'] })).toEqual([['东山县']]);
  });

  it('is a company, not the place where it stands', () => {
    expect(subjects('青禾公司年产化肥6万吨。', { regions: [], companies: ['青禾公司'] })).toEqual([['青禾公司']]);
  });

  it('is the office that acts, with its region, not the one that tells', () => {
    const acting = subjects('东山县林草局组织植树3次。', { regions: ['东山县'], offices: ['东山县林草局'] });
    expect(acting).toEqual([['东山县', '东山县林草局']]);
    const telling = subjects('东山县林草局通报，全县种树30万株。', { regions: ['东山县'], offices: ['东山县林草局'] });
    expect(telling).toEqual([['东山县']]);
  });

  it('is the project that is meant', () => {
    const text = '东山县启动南湖水库工程。该工程总投资3亿元。';
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖水库工程'] })).toEqual([['东山县', '南湖水库工程']]);
  });

  it('is the project its sentence begins with, without the place the article is about', () => {
    const text = '东山县召开会议。南湖水库工程总投资3亿元。';
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖水库工程'] })).toEqual([['南湖水库工程']]);
  });

  it('is not the office whose head tells of it', () => {
    const text = '东山县林草局副局长王林说，今年种树30万株。';
    expect(subjects(text, { regions: ['东山县'], offices: ['东山县林草局'] })).toEqual([['东山县']]);
  });

  it('is nothing of ours where a country is told of', () => {
    expect(subjects('东山县召开会议。全国共有牧户300万户。', { regions: ['东山县'] })).toEqual([[]]);
  });
});
