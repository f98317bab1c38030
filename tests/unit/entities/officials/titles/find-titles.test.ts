import { describe, expect, it } from 'vitest';
import { cleanTitle, findTitles, saysFormer } from '../../../../../src/entities/officials/titles/find-titles.ts';

/** Each title with its modifiers; F for former, A for acting. */
const titles = (text: string): string[] =>
  findTitles(text).map(({ start, end, former, acting }) => `${text.slice(start, end)}${former ? ' F' : ''}${acting ? ' A' : ''}`);

describe('titles in a text', () => {
  it.each([
    ['乙市常务副市长到会', ['常务副市长']],
    ['原党组副书记、代市长', ['原党组副书记 F', '代市长 A']],
    ['丙旗副旗长候选人名单', ['副旗长候选人']],
    ['他是主任医师', ['主任医师']],
  ])('%s', (text, found) => expect(titles(text)).toEqual(found));
});

describe('what a title is called', () => {
  it.each([
    ['原副局长（正处级）', '某局', '副局长'],
    ['党支部书记', '甲村党支部', '书记'],
    ['村委会主任', '甲村村民委员会', '主任'],
  ])('%s of %s', (printed, agency, title) => expect(cleanTitle(printed, agency)).toBe(title));

  it('knows that a body was renamed since', () => expect(saysFormer('自治区原水利厅')).toBe(true));
});
