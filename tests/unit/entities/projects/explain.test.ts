/** What `read --explain` shows of an undertaking. */
import { expect, test } from 'vitest';
import { explainProjects } from '../../../../src/entities/projects/explain-projects.ts';
import { stagesOf } from './staged.ts';

const shown = (printed: string) =>
  explainProjects(stagesOf(printed)).map(({ id, stages }) => ({
    taken: id !== null,
    ...Object.fromEntries(stages.map(({ name, choices }) => [name, choices.map(({ text, why }) => `${text} (${why})`)])),
  }));

test('an undertaking, from its candidates to its relations', () => {
  expect(shown('9月1日，甘肃省水利厅启动青山水库除险加固工程。')).toEqual([
    {
      taken: true,
      find: ['青山水库除险加固工程 (headed-name: construction)'],
      name: ['青山水库除险加固工程 (left-edge: stops at 启动)', '青山水库除险加固工程 (name: as printed)'],
      judge: ['青山水库除险加固工程 (strong-head: names it)'],
      relate: ['甘肃省 (place, before-the-name)', '甘肃省水利厅 (leads, acts-before-the-name: 甘肃省水利厅)', 'started (phase)'],
    },
    {
      taken: false,
      find: ['青山水库 (headed-name: construction)'],
      name: ['青山水库 (stands inside a longer name)'],
      judge: ['青山水库 (head-that-wants-building: names it)'],
    },
  ]);
});

test('a refused candidate, with the rule that refused it', () => {
  expect(shown('全县建成高效农业种植示范基地14个。')).toMatchObject([
    { taken: false, judge: ['农业种植示范基地 (counted: refused)'] },
  ]);
});
