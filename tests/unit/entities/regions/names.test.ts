/** Names in text: which place they mean, and where they mean none. */
import { expect, test } from 'vitest';
import { codesOf, regionsOf } from './reading.ts';

test('what stands right before a name decides among its bearers', () => {
  expect(codesOf('西安市新城区和呼和浩特市新城区结对')).toEqual(['610100', '610102', '150100', '150102']);
  expect(codesOf('枣庄市市中区、济南市市中区')).toEqual(['370400', '370402', '370100', '370103']);
});

test('in a list the prefecture entered last goes on', () => {
  expect(codesOf('石家庄市长安区，张家口市宣化区、桥西区')).toEqual(['130100', '130102', '130700', '130705', '130703']);
});

test('peoples are no places, nor are words cut in two', () => {
  expect(codesOf('鄂温克族和东乡族同胞，西南山区，中山路口')).toEqual([]);
});

test('neighbours and the page’s home decide where no parent stands', () => {
  expect(codesOf('新城区、回民区今日供暖', { publication: '内蒙古日报' })).toEqual(['150102', '150103']);
  expect(codesOf('朝阳区、海淀区今日供暖', { publication: '北京晚报' })).toEqual(['110105', '110108']);
  expect(codesOf('长春市南关区与朝阳区相邻')).toEqual(['220100', '220102', '220104']);
});

test('海南区 is the county of 乌海, 海南 the province, 海南州 in 青海', () => {
  expect(codesOf('乌海市海南区')).toEqual(['150300', '150303']);
  expect(codesOf('从海南运来的水果')).toEqual(['460000']);
  expect(codesOf('青海省海南藏族自治州共和县')).toEqual(['630000', '632500', '632521']);
});

test('other bearers are kept as candidates, and make the link less sure', () => {
  const [region] = regionsOf('鼓楼区举办灯会');
  expect(region?.mentions[0]?.candidates.length).toBeGreaterThan(1);
  expect(region?.mentions[0]?.score).toBeLessThan(0.7);
});

test('ordinary words, names of people, streets and waters are no places', () => {
  expect(codesOf('百年大庆将至，重大庆典从简，合作社开会，公安机关提醒来宾')).toEqual([]);
  expect(codesOf('李大同、张保定出席')).toEqual([]);
  expect(codesOf('家住南京东路，开车经过长春大街')).toEqual([]);
  expect(codesOf('社会长治久安，日照时间长，白银价格涨')).toEqual([]);
  expect(codesOf('某国首都在下雨，乌干达首都坎帕拉')).not.toContain('230000');
  expect(codesOf('乌干达首都坎帕拉举行会议')).toEqual([]);
});

test('the kind’s character may belong to the next word', () => {
  expect(regionsOf('上海市场活跃')[0]?.mentions[0]?.text).toBe('上海');
  expect(codesOf('海南区域经济')).toEqual(['460000']);
});

test('short names of counties need their province, or to be well known', () => {
  expect(codesOf('江西泰和人，曾在安徽和县工作')).toEqual(['360000', '360826', '340000', '340523']);
  expect(codesOf('国泰民安，泰和')).toEqual([]);
  expect(codesOf('义乌小商品')).toEqual(['330782']);
});

test('places in names of agencies, companies and schools count', () => {
  expect(codesOf('乌海市人大常委会')).toEqual(['150300']);
  expect(codesOf('他毕业于武汉大学')).toEqual(['420100']);
});

test('the year decides between a code and its successor', () => {
  expect(codesOf('莱芜市钢城区', { date: '2016-05-01' })).toEqual(['371200', '371203']);
  expect(codesOf('济南市钢城区', { date: '2022-05-01' })).toEqual(['370100', '370117']);
  expect(codesOf('北京市密云县', { date: '2012-05-01' })).toEqual(['110000', '110228']);
  expect(codesOf('呼和浩特市郊区', { date: '2021-05-01' })).toEqual(['150100']);
});

test('misprinted names are linked with a lower score, as printed', () => {
  const [first, second] = regionsOf('锡林郭勤盟和莫力达瓦达斡尔族自治县', { publication: '内蒙古日报' });
  expect(first).toMatchObject({ code: '152500', mentions: [{ text: '锡林郭勤盟', rule: 'misprint' }] });
  expect(second?.code).toBe('150722');
  expect(first?.mentions[0]?.score).toBeLessThan(0.8);
});

test('words that are also short names of counties need their full name', () => {
  expect(codesOf('广东代表谈和平与振兴')).toEqual(['440000']);
  expect(codesOf('货物运往天津港的出海口')).toEqual(['120000']);
});

test('people, roads and landscapes named after places are none', () => {
  expect(codesOf('牧民杨金华说')).toEqual([]);
  expect(codesOf('车过乌兰察布东街、锡林郭勒南路')).toEqual([]);
  expect(codesOf('洛阳盆地与密云水库')).toEqual([]);
});
