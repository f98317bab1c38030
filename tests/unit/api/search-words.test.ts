/** What is looked for, as a query of the index. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseQuery, readSearch } from '../../../src/api/search-words.ts';

describe('readSearch', () => {
  it.each([
    ['市场监管', '"市场监管"', []],
    ['市场 监管', '"市场" AND "监管"', []],
    ['厅', '*厅*', []],
    ['市场 厅', '"市场" AND *厅*', []],
    ['厅 厅', '*厅*', []],
    ['（厅）', '*厅*', []],
    ['𠮷', '*𠮷*', []],
    ['12315', '"12315"', []],
    ['G7高速', '"G7高速"', []],
    ['3亩', '"3" AND *亩*', ['3亩']],
    ['市·厅', '*市* AND *厅*', ['市·厅']],
    ['甲 乙 丙 丁 戊', '*甲* AND *乙* AND *丙* AND *丁*', ['戊']],
    ['', '"\u0000"', []],
    ['"\\"', '"\u0000"', []],
  ])('%s', (asked, query, held) => expect(readSearch(asked)).toEqual({ query, held }));

  it('lets no syntax through: what is not in quotes is ours', () => {
    const syntax = fc.string({ unit: fc.constantFrom(...'厅亩市场ab1 "\\*?~:()[]{}+-!^/&|AND OR'), maxLength: 40 });
    fc.assert(
      fc.property(syntax, (asked) => {
        const bare = readSearch(asked).query.replace(/"[^"\\]*"/g, 'Q');
        expect(bare).toMatch(/^(Q|\*\p{Script=Han}\*)( AND (Q|\*\p{Script=Han}\*))*$/u);
      }),
    );
  });

  it('a name just as it is stays a phrase', () => expect(phraseQuery('厅 3亩')).toBe('"厅" AND "3亩"'));
});
