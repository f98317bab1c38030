import { expect, it } from 'vitest';
import { explainOfficials } from '../../../../src/entities/officials/explain-officials.ts';
import { stagesOf } from './made-stages.ts';

const told = (text: string) =>
  explainOfficials(stagesOf(text)).map(({ kind, id, start, end, stages }) => ({
    of: `${kind} ${id === null ? 'refused' : 'made'} ${text.slice(start, end)}`,
    why: stages.flatMap(({ name, choices }) =>
      choices.map(({ text: taken, why, chosen }) => `${name}: ${chosen ? '' : 'not '}${taken} (${why})`),
    ),
  }));

it('tells by which rules a post, its holder and a person were read, and what was refused', () =>
  expect(told('乌海市市长王建国到会。村民李长河介绍，村民赵大爷来了。')).toEqual([
    {
      of: 'official made 王建国',
      why: [
        'titles: 市长 (office, of the government)',
        'posts: 市长 at 乌海市人民政府 (region-title: 乌海市市长)',
        'holders: 王建国 (title-name)',
      ],
    },
    { of: 'person made 李长河', why: ['people: 李长河 (after-occupation)', 'people: 李长河 (speaks)'] },
    { of: 'person refused 赵大爷', why: ['people: not 赵大爷 (after-occupation: refused as form-of-address)'] },
  ]));

it('joins what the text says of one official in several places', () =>
  expect(told('旗领导王建国到会。王建国历任甲县县长、乌海市水利局局长。')).toEqual([
    {
      of: 'official made 王建国',
      why: [
        'titles: 旗领导 (office)',
        'titles: 县长 (office, of the government)',
        'titles: 局长 (office)',
        'posts: not 旗领导 (leader: 旗领导)',
        'posts: former 县长 at 甲县人民政府 (unknown-place: 甲县县长)',
        'posts: former 局长 at 乌海市水利局 (agency-title: 乌海市水利局局长)',
        'holders: 王建国 (title-name)',
        'holders: 王建国 (leaves-post)',
      ],
    },
  ]));
