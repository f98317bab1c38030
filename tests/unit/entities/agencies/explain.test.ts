/** What `read --explain` shows of an organisation. */
import { expect, test } from 'vitest';
import { explainAgencies } from '../../../../src/entities/agencies/explain-agencies.ts';
import { agencyId } from '../../../../src/entities/identity.ts';
import { asPrinted } from '../../../../src/entities/names/bodies.ts';
import { stagesOf } from './reading.ts';

const shown = (printed: string) =>
  explainAgencies(stagesOf(printed)).map(({ id, stages }) => ({
    id,
    ...Object.fromEntries(
      stages.map(({ name, choices }) => [name, choices.map(({ text, why, chosen }) => `${chosen ? '' : '-'}${text} (${why})`)]),
    ),
  }));

const idOf = (name: string) => agencyId(asPrinted(name));

test('a name told by its last words, and a short form of it', () => {
  expect(shown('四川云岭茶业有限公司开业。记者走访云岭茶业。')).toEqual([
    {
      id: idOf('四川云岭茶业有限公司'),
      words: ['有限公司 (strong: legal-form)'],
      edge: ['四川云岭茶业有限公司 (a place in front)'],
      place: ['四川省 (short-name, 0.95)'],
      judge: ['四川云岭茶业有限公司 (legal-form)'],
      name: ['四川云岭茶业有限公司 (of its place, its own words and its head)'],
      link: [],
    },
    {
      id: idOf('四川云岭茶业有限公司'),
      words: ['茶业 (trade: trade-of-nobody)'],
      edge: ['-云岭茶业 (stops at 走访)'],
      place: [],
      judge: ['-云岭茶业 (trade-of-nobody: no name by itself)'],
      name: [],
      link: ['四川云岭茶业有限公司 (short-form)'],
    },
  ]);
});

test('bodies of a list, and what stands for the last of them', () => {
  expect(shown('乌海市市监局、财政局到场，该局检查。')).toMatchObject([
    { id: idOf('乌海市市场监督管理局'), edge: ['乌海市市监局 (what stands in front)'], judge: ['乌海市市监局 (behind-a-place)'] },
    { id: idOf('乌海市财政局'), place: ['乌海市 (full-name, 1.00)'], judge: ['财政局 (behind-a-body)'] },
    { id: idOf('乌海市财政局'), words: ['该局 (this-organ)'], link: ['乌海市财政局 (this-organ)'] },
  ]);
});

test('a refused candidate, with the rule that refused it', () => {
  expect(shown('各建筑公司复工。')).toMatchObject([
    { id: null, edge: ['-建筑公司 (stops at 各)'], judge: ['-建筑公司 (common-words: refused)'] },
  ]);
});
