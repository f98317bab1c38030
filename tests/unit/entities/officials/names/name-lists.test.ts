import { describe, expect, it } from 'vitest';
import { stagesOf } from '../made-stages.ts';

const lists = (text: string): string[] => stagesOf(text).view.nameLists.all.map(({ start, end }) => text.slice(start, end));

describe('lists of names', () => {
  it.each([
    ['就座的有：孟宪山、邹德明、乌日图、白永强。', ['孟宪山、邹德明、乌日图、白永强']],
    ['蒋德海、韩立群等三位农技专家到场。', ['蒋德海、韩立群']],
    ['孟宪山、邹德明当选。', ['孟宪山、邹德明']],
    ['园区有钢铁产业、云计算、新能源等行业。', []],
  ])('%s', (text, found) => expect(lists(text)).toEqual(found));
});
