import { describe, expect, it } from 'vitest';
import { agenciesOf } from './reading.ts';

const namesOf = (text: string) => agenciesOf(text).map(({ name }) => name);

describe('names told by their last words', () => {
  it.each([
    ['记者走进四川云岭茶业有限公司。', '四川云岭茶业有限公司'],
    ['他毕业于赤水师范学院。', '赤水师范学院'],
    ['患者被送往吉林大学第一医院。', '吉林大学第一医院'],
    ['内蒙古草业学会与牧民座谈。', '内蒙古草业学会'],
    ['贵阳市餐饮与饭店行业协会倡议。', '贵阳市餐饮与饭店行业协会'],
    ['广州“直播新农”产业联盟成立。', '广州“直播新农”产业联盟'],
    ['中国工商银行贵阳分行放贷。', '中国工商银行贵阳分行'],
    ['镇江市血液中心告急。', '镇江市血液中心'],
    ['中国驻蒙古国大使馆提醒。', '中华人民共和国驻蒙古国大使馆'],
    ['满洲里海关查验货物。', '满洲里海关'],
    ['蓝鲸科技创始人到场。', '蓝鲸科技'],
    ['韩国外交部回应。', '韩国外交部'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    '有关部门和各级党委要高度重视，相关单位抓好落实。',
    '各定点医院和民办学校做好准备，建筑公司复工。',
    '郑州市要建设国际消费中心和区域金融中心，服务新发展格局。',
    '全国人大代表和政协委员建言，大学生踊跃报名。',
    '教育部门和公安机关加强巡查，采矿业平稳。',
    '他们驾车从农村返回城市，经过开发区。',
  ])('finds no organisation in: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('quotes the text at each mention', () => {
    const text = '太原市第三中学开学。太原市教育局督查，该局强调安全。';
    const mentions = agenciesOf(text).flatMap((agency) => agency.mentions);
    expect(mentions).toHaveLength(3);
    for (const { start, end, text: quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  });
});
