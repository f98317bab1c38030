import { describe, expect, it } from 'vitest';
import type { Agency, Mention, Project, Region } from '../../../../../src/entities/facts.ts';
import { readFigures } from '../../../../../src/entities/figures/read-figures.ts';
import { viewOfText } from '../article-of.ts';

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

const project = (text: string, name: string, kind: Project['kind'] = 'construction'): Project => ({
  id: name,
  name,
  kind,
  phase: null,
  regions: [],
  agencies: [],
  mentions: mentionsOf(text, name),
});

interface Names {
  regions?: string[];
  companies?: string[];
  offices?: string[];
  courts?: string[];
  projects?: string[];
  platforms?: string[];
  headline?: string;
}

function subjects(text: string, { regions = [], headline = '', ...names }: Names): string[][] {
  const agencies = [
    ...(names.companies ?? []).map((name) => agency(text, name, 'company')),
    ...(names.offices ?? []).map((name) => agency(text, name, 'government')),
    ...(names.courts ?? []).map((name) => agency(text, name, 'court')),
  ];
  const projects = [
    ...(names.projects ?? []).map((name) => project(text, name)),
    ...(names.platforms ?? []).map((name) => project(text, name, 'platform')),
  ];
  const context = viewOfText(text);
  const figures = readFigures(
    { ...context, article: { ...context.article, headline } },
    regions.map((name) => region(text, name)),
    agencies,
    projects,
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

  it('is the works its sentence begins with, with the place the article is about', () => {
    const text = '东山县召开会议，东山县在建项目很多。南湖水库工程总投资3亿元。';
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖水库工程'] })).toEqual([['东山县', '南湖水库工程']]);
  });

  it('is the platform its sentence begins with, wherever it runs', () => {
    const text = '东山县召开会议，东山县网速很快。“东山云”平台注册用户8万人。';
    expect(subjects(text, { regions: ['东山县'], platforms: ['“东山云”平台'] })).toEqual([['“东山云”平台']]);
  });

  it('is the works named behind the number', () => {
    const text = '东山县先后开工总投资3亿元的南湖水库工程、总投资5亿元的北岭风电项目。';
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖水库工程', '北岭风电项目'] })).toEqual([
      ['东山县', '南湖水库工程'],
      ['东山县', '北岭风电项目'],
    ]);
  });

  it('is not the works named as one of many', () => {
    const text = '东山县新开工了南湖水库工程等9个项目。';
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖水库工程'] })).toEqual([['东山县']]);
  });

  it('is the works of the sentence before, where a sentence names nobody', () => {
    const text = '东山县建设南湖水库工程。计划总投资3亿元。南湖水库工程惠及农户。';
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖水库工程'] })).toEqual([['东山县', '南湖水库工程']]);
  });

  it('is not the office whose head tells of it', () => {
    const text = '东山县林草局副局长王林说，今年种树30万株。';
    expect(subjects(text, { regions: ['东山县'], offices: ['东山县林草局'] })).toEqual([['东山县']]);
  });

  it('is nothing of ours where a country is told of', () => {
    expect(subjects('东山县召开会议。全国共有牧户300万户。', { regions: ['东山县'] })).toEqual([[]]);
  });

  it('is the region of the first sentence, not the one that a path leads through', () => {
    const text = '4月8日，东海省西河县召开会议。会上介绍，今年种树30万株。';
    const province = region(text, '东海省');
    const county = region(text, '西河县');
    const figures = readFigures(
      viewOfText(text),
      [
        { ...province, id: 'region-990000' },
        { ...county, id: 'region-990123' },
      ],
      [],
      [],
    );
    expect(figures.map(({ of }) => of.map(({ id }) => id))).toEqual([['region-990123']]);
  });

  it('is not a region that something comes from or is compared with, nor one listed with it', () => {
    const text = '东山县举办比赛，东山县很热闹。来自西河县、北岭县的60名选手参赛。';
    expect(subjects(text, { regions: ['东山县', '西河县', '北岭县'] })).toEqual([['东山县']]);
  });

  it('is the court that acts, not its region', () => {
    const text = '东山县开展行动，东山县法院审结案件300件。';
    expect(subjects(text, { regions: ['东山县'], courts: ['东山县法院'] })).toEqual([['东山县法院']]);
  });

  it('is the company of the sentence before, where a sentence names nobody and the article comes back to it', () => {
    const text = '东山县是农业县，东山县企业不少。青禾公司扩建厂房。去年产值达到3亿元。青禾公司还将招工。';
    expect(subjects(text, { regions: ['东山县'], companies: ['青禾公司'] })).toEqual([['青禾公司']]);
  });

  it('is the undertaking in the headline, not a company that takes part', () => {
    const text = '北岭马拉松开跑。青禾公司提供饮水，青禾公司员工到场，青禾公司还设了展台。赛道沿途，设医疗点12个。';
    const names = { companies: ['青禾公司'], projects: ['北岭马拉松'], headline: '北岭马拉松开跑' };
    expect(subjects(text, names)).toEqual([['北岭马拉松']]);
  });

  it('is the region its sentence names, not the undertaking in the headline', () => {
    const text = '北岭马拉松开跑。西河县现有学校12所。';
    const names = { regions: ['西河县'], projects: ['北岭马拉松'], headline: '北岭马拉松开跑' };
    expect(subjects(text, names)).toEqual([['西河县']]);
  });

  it('is the regions by which offices are listed', () => {
    const text = '东山县、西河县林草局已完成任务60%。';
    const names = { regions: ['东山县', '西河县'], offices: ['西河县林草局'] };
    expect(subjects(text, names)).toEqual([['东山县', '西河县']]);
  });

  it('is the undertaking whose name holds the number, with the company whose it is', () => {
    const text = '东山县开工青禾公司年产5万吨酒精项目。';
    const names = { regions: ['东山县'], companies: ['青禾公司'], projects: ['青禾公司年产5万吨酒精项目'] };
    expect(subjects(text, names)).toEqual([['青禾公司', '青禾公司年产5万吨酒精项目']]);
  });

  it('is no region that only says of what rank or in whose office', () => {
    const text = '东山县召开会议，东山县布置工作。西河市级项目12项。西河市原副市长等6人到场。';
    const found = subjects(text, { regions: ['东山县', '西河市'] });
    expect(found).toEqual([['东山县'], ['东山县']]);
  });

  it('is none of the undertakings that are only examples, however many are listed', () => {
    const listed = Array.from({ length: 12 }, (_, at) => `第${'甲乙丙丁戊己庚辛壬癸子丑'[at]}水库除险工程`).join('、');
    const text = `东山县修建南湖工程、${listed}等项目，总投资8亿元。`;
    expect(subjects(text, { regions: ['东山县'], projects: ['南湖工程'] })).toEqual([['东山县']]);
  });

  it('keeps apart the same number of two undertakings', () => {
    const text = '南湖学校设教学班24个。北湖学校设教学班24个。';
    expect(subjects(text, { projects: ['南湖学校', '北湖学校'] })).toEqual([['南湖学校'], ['北湖学校']]);
  });
});
