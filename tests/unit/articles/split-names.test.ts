/** Names of bylines in all their spacings. */
import { describe, expect, test } from 'vitest';
import { readByline } from '../../../src/articles/dateline/byline.ts';
import { splitNames } from '../../../src/articles/dateline/split-names.ts';

describe('splitNames', () => {
  test.each([
    ['王丽娜', ['王丽娜']],
    ['张 明', ['张明']],
    ['王 丽 娜', ['王丽娜']],
    ['王丽娜 张明', ['王丽娜', '张明']],
    ['王丽娜、张明', ['王丽娜', '张明']],
    ['王丽娜张明', ['王丽娜', '张明']],
    ['欧阳雪梅', ['欧阳雪梅']],
    ['王 丽 娜 　 张 明', ['王丽娜', '张明']],
    ['阿拉坦巴根', ['阿拉坦巴根']],
  ])('%s', (printed, names) => {
    expect(splitNames(printed)).toEqual(names);
  });

  test('is not taken in by words', () => {
    expect(splitNames('从市水务局了解到')).toBeNull();
  });
});

describe('readByline', () => {
  test('tells roles and the outlet', () => {
    expect(readByline('滨河网首席记者 王 丽 通讯员 张明')).toEqual({
      outlet: '滨河网',
      bylines: [
        { name: '王丽', role: 'reporter' },
        { name: '张明', role: 'correspondent' },
      ],
    });
  });

  test('knows photographers', () => {
    expect(readByline('本报记者 王丽 摄')?.bylines).toEqual([{ name: '王丽', role: 'photographer' }]);
  });
});
