import { expect, it } from 'vitest';
import { explainOfficials } from '../../../../src/entities/officials/explain.ts';
import { stagesOf } from './made-stages.ts';

it('tells by which rules a post, its holder and a person were read, and what was refused', () => {
  const text = '乌海市市长王建国到会。村民李长河介绍，王大爷来了。';
  const trails = explainOfficials(stagesOf(text), () => 'official-1').map(({ kind, id, start, end, stages }) => ({
    of: `${kind} ${id} ${text.slice(start, end)}`,
    why: stages.flatMap(({ name, choices }) => choices.map((choice) => `${name}: ${choice.text} (${choice.why})`)),
  }));
  expect(trails).toEqual([
    {
      of: 'official official-1 王建国',
      why: ['titles: 市长 (office)', 'posts: 市长@乌海市人民政府 (region-title)', 'holders: 王建国 (title-name)'],
    },
    { of: 'person null 李长河', why: ['people: 李长河 (after-occupation)'] },
  ]);
});
