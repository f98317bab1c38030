/** Whoever gives a report holds the post printed with the name, in what the report or its occasion names. */
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../../../src/entities/page-facts.ts';

/** Name, agency and title of each official of a text. */
const officials = (text: string): string[] =>
  readPageFacts('report.txt', text).facts.flatMap((facts) =>
    facts.officials.map(({ name, positions }) =>
      [name, ...positions.map(({ agency, title }) => `${agency?.name} ${title}`)].join(': '),
    ),
  );

const OPENING = '各位代表：\n过去一年，全旗种草8.2万亩，各项工作都有进展。\n';

describe('whoever gives a report', () => {
  it.each([
    [
      'has a bare post of the body that it speaks for',
      `政府工作报告\n——2024年1月9日在鄂托克旗第十八届人民代表大会第三次会议上\n旗长　解　海峰\n各位代表：\n现在，我代表旗人民政府向大会报告工作。\n`,
      '解海峰: 鄂托克旗人民政府 旗长',
    ],
    [
      'has a bare post of the place whose assembly hears it',
      `政府工作报告\n2024年1月9日在卓资县第十七届人民代表大会第三次会议上\n县长　王　丽\n${OPENING}`,
      '王丽: 卓资县人民政府 县长',
    ],
    [
      'is named a line below the post',
      `鄂托克旗人民政府工作报告\n——2024年1月9日在鄂托克旗第十八届人民代表大会第三次会议上\n鄂托克旗人民政府旗长\n王　丽\n${OPENING}`,
      '王丽: 鄂托克旗人民政府 旗长',
    ],
    [
      'has a post of the court that the title names',
      `卓资县人民法院工作报告\n2024年1月9日在卓资县第十七届人民代表大会第三次会议上\n院长　李　强\n${OPENING}`,
      '李强: 卓资县人民法院 院长',
    ],
    [
      'acts as procurator of the assembly’s place',
      `人民检察院工作报告\n2024年1月9日在卓资县第十七届人民代表大会第三次会议上\n代理检察长　李　强\n${OPENING}`,
      '李强: 卓资县人民检察院 检察长',
    ],
  ])('%s', (_, text, official) => expect(officials(text)).toEqual([official]));

  it('is not whoever wrote a piece', () => {
    expect(officials('松泉旗补播草场\n2024-06-11 来源：松泉融媒 作者：王丽\n草场补播了8.2万亩，旗长李强到场。')).toEqual([
      expect.stringMatching(/^李强/),
    ]);
  });
});
