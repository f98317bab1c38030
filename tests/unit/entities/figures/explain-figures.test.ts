/** What people are shown of how a figure was read. */
import { expect, it } from 'vitest';
import { explainFigures } from '../../../../src/entities/figures/explain-figures.ts';
import { figureStages } from '../../../../src/entities/figures/read-figures.ts';
import { viewOfText } from './article-of.ts';

const TEXT = '3月5日，全县新建粮仓9座。去年，受理劳务案件90件，审结80件。';

const trails = () => explainFigures(figureStages(viewOfText(TEXT), [], [], []));

it('a refused number has the name of the rule that refuses it, and no id', () => {
  const refused = trails().filter(({ id }) => id === null);
  expect(refused.map(({ stages: [stage] }) => stage?.choices[0]?.why)).toContain('no figure: day-of-month');
});

it('a figure has every stage, and what was chosen in it', () => {
  const trail = trails().find(({ start, end }) => TEXT.slice(start, end) === '80件');
  expect(trail?.stages.map(({ name }) => name)).toEqual(['quantity', 'time', 'change', 'indicator', 'subjects']);
  const chosen = (name: string) =>
    trail?.stages.find((stage) => stage.name === name)?.choices.flatMap(({ text, why, chosen }) => (chosen ? [[text, why]] : []));
  expect(chosen('time')).toEqual([['去年', 'time-named-before']]);
  expect(chosen('indicator')?.[0]).toEqual(['审结劳务案件', 'next-done-to-the-same']);
});

it('the candidates that were not chosen are shown, too', () => {
  const trail = trails().find(({ start, end }) => TEXT.slice(start, end) === '80件');
  const indicator = trail?.stages.find(({ name }) => name === 'indicator');
  expect(indicator?.choices.some(({ chosen }) => !chosen)).toBe(true);
});
