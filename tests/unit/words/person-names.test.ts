import { describe, expect, it } from 'vitest';
import { nameReader } from '../../../src/words/person-names.ts';
import { segment } from '../../../src/words/segment.ts';

/** The name that starts after `left` in `left + right`. */
function nameAfter(left: string, right: string): string | null {
  const text = left + right;
  const found = nameReader(text, segment(text)).at(left.length);
  return found && text.slice(found.start, found.end);
}

/** The name that ends before `right` in `left + right`. */
function nameBefore(left: string, right: string): string | null {
  const text = left + right;
  const found = nameReader(text, segment(text)).before(left.length);
  return found && text.slice(found.start, found.end);
}

describe('a name after a title', () => {
  it.each([
    ['某局局长', '周海峰介绍，项目已开工。', '周海峰'],
    ['某局局长', '周敏说，项目已开工。', '周敏'],
    ['某局局长', '周敏分别走访了三家企业。', '周敏'],
    ['某校校长', '欧阳雪梅出席仪式。', '欧阳雪梅'],
    ['某县县长', '邢某某接受审查。', '邢某某'],
    ['副旗长', '斯琴高娃表示满意。', '斯琴高娃'],
    ['副旗长', '额尔敦巴特尔到现场督导。', '额尔敦巴特尔'],
    ['副厅长', '阿不都·热合曼主持会议。', '阿不都·热合曼'],
    ['总统', '托卡耶夫与会。', '托卡耶夫'],
    ['首相', '佐藤太郎发表讲话。', '佐藤太郎'],
    ['院长', 'Marie Dupont 表示祝贺。', 'Marie Dupont'],
    ['某区区长', '郭亮到现场查看。', '郭亮'],
    ['某区区长', '张英才到现场查看。', '张英才'],
  ])('%s%s → %s', (left, right, name) => expect(nameAfter(left, right)).toBe(name));

  it.each([
    ['总书记', '关于生态的论述'],
    ['总书记', '强调，要坚持下去。'],
    ['主任', '和特聘专家一起到会。'],
    ['院长', '的办公室在三楼。'],
  ])('none in %s%s', (left, right) => expect(nameAfter(left, right)).toBeNull());

  it('leaves 和 to the next name', () => expect(nameAfter('董事长', '潘刚和总经理一起到会。')).toBe('潘刚'));

  it('prefers the string that recurs', () =>
    expect(nameAfter('站长', '马晓讲述了经过。马晓说，那天很冷。马晓笑了。')).toBe('马晓'));
});

describe('a name before a word', () => {
  it.each([
    ['会上，周海峰', '介绍了情况。', '周海峰'],
    ['昨天，那日苏', '，男，蒙古族', '那日苏'],
  ])('%s%s → %s', (left, right, name) => expect(nameBefore(left, right)).toBe(name));

  it('none where only words stand', () => expect(nameBefore('据有关部门', '介绍，道路已通。')).toBeNull());
});
