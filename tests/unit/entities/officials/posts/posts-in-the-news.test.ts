import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../../src/entities/read-facts.ts';
import { articleOf, pageOf } from '../../made-article.ts';

const facts = (text: string) => readFacts(pageOf(text), articleOf(text, { date: '2024-03-05' }));

/** `甲: 市长@乙市人民政府` for each post of each official, agencies read from the text too. */
const posts = (text: string): string[] =>
  facts(text).officials.flatMap(({ name, positions }) =>
    positions.map(({ title, agency, former }) => `${name}: ${former ? '原' : ''}${title}@${agency?.name ?? ''}`),
  );

describe('posts of other countries', () => {
  it.each([
    ['伊朗国防部长萨利赫表示遗憾。', '萨利赫: 部长@伊朗国防部'],
    ['德国财政部长舒尔茨说，预算已定。', '舒尔茨: 部长@德国财政部'],
    ['民众欢迎汤加王国国王图普·本·阿里到场。', '图普·本·阿里: 国王@汤加王国'],
    ['本刊专访瓦努阿图总理卡尔萨姆。', '卡尔萨姆: 总理@瓦努阿图政府'],
    ['客人会见了斯里兰卡总统维杰辛哈。', '维杰辛哈: 总统@斯里兰卡政府'],
    ['沙特能源大臣阿卜杜拉到访。', '阿卜杜拉: 能源大臣@沙特能源部'],
    ['中国驻赞比亚大使刘青出席。', '刘青: 大使@中华人民共和国驻赞比亚共和国大使馆'],
    ['俄罗斯外交部发言人扎哈罗娃答问。', '扎哈罗娃: 发言人@俄罗斯外交部'],
  ])('%s', (text, post) => expect(posts(text)).toEqual([post]));
});

describe('central posts', () => {
  it.each([
    ['商务部长赵明远说，出口平稳。', '赵明远: 部长@中华人民共和国商务部'],
    ['国务院总理王海峰会见客人。', '王海峰: 总理@国务院'],
    ['中央纪委书记李长河到会。', '李长河: 书记@中国共产党中央纪律检查委员会'],
  ])('%s', (text, post) => expect(posts(text)).toEqual([post]));

  it('gives a styled 主席 no body that stands by chance before it', () => {
    expect(posts('中国作协发来贺信，王海峰主席致辞。')).toEqual(['王海峰: 主席@']);
  });
});

describe('a 书记 with nothing before it', () => {
  it('is of the Party committee of the place whose government was named last', () => {
    const text = '科尔沁右翼前旗归流河镇党委书记何明、副镇长王建国到会，副书记李长河值守。';
    expect(posts(text).at(-1)).toBe('李长河: 副书记@中国共产党归流河镇委员会');
  });
});

describe('posts whose place nobody knows', () => {
  it('leaves 市委 and 公安局 without a body', () => {
    expect(posts('市委书记张建国、公安局局长韦明出席。')).toEqual(['张建国: 书记@', '韦明: 局长@']);
  });
});

describe('names', () => {
  it('ends a name before 等', () => {
    expect(facts('市长丁一鸣、副市长王毅等出席。').officials.map(({ name }) => name)).toEqual(['丁一鸣', '王毅']);
  });

  it('takes no country and no share for a person', () => {
    const { officials, people } = facts('客人会见了斯里兰卡总统。乡村网点占比约63%。');
    expect([...officials, ...people]).toEqual([]);
  });
});

describe('posts of parts and places', () => {
  it.each([
    ['永仁县人民法院立案。执行局局长吴正带队查找。', '吴正: 局长@永仁县人民法院执行局'],
    ['松阳县农业农村局茶叶站站长叶青介绍采摘。', '叶青: 站长@松阳县农业农村局茶叶站'],
    ['宁波市教育局体卫处处长陈亮到场。', '陈亮: 体卫处处长@宁波市教育局'],
    ['湘潭县石鼓镇卫生院院长张朝阳到场。', '张朝阳: 院长@湘潭县石鼓镇卫生院'],
    ['盛龙社区党委书记周静到场。', '周静: 书记@中国共产党盛龙社区委员会'],
    ['肇庆市水利局局长麦志强介绍汛情。', '麦志强: 局长@肇庆市水利局'],
  ])('%s', (text, post) => expect(posts(text)).toEqual([post]));
});

describe('posts whose words leave the place to the text', () => {
  it.each([
    ['记者来到敖汉旗查干嘎查。嘎查书记赵铁山介绍，羊都入了圈。', '赵铁山: 书记@查干嘎查党支部'],
    ['赤峰市七届人大三次会议开幕。大会主席团执行主席孙立新主持。', '孙立新: 执行主席@赤峰市第七届人民代表大会第三次会议主席团'],
    ['旗领导伊敏、宝音德力格尔陪同。', '伊敏: 旗领导@', '宝音德力格尔: 旗领导@'],
    ['内蒙古自治区党委书记到会，自治区主席赵海山讲话。', '赵海山: 主席@内蒙古自治区人民政府'],
  ])('%s', (text, ...expected) => expect(posts(text)).toEqual(expected));
});

describe('posts of several persons', () => {
  it('says of every name in a list what the verb says', () =>
    expect(posts('王云海、李慧敏、额尔登图、宝山当选为鄂托克旗人大常委会委员。').map((post) => post.split(':')[0])).toEqual([
      '王云海',
      '李慧敏',
      '额尔登图',
      '宝山',
    ]));

  it('begins the next post behind the name', () =>
    expect(posts('赤峰市水利局局长段如海及相关部门负责人到场。')).toEqual(['段如海: 局长@赤峰市水利局']));

  it('takes no body and no place in a list for a person', () =>
    expect(facts('包头市副市长李建明和国家电网、达茂旗负责人到场。').officials.map(({ name }) => name)).toEqual(['李建明']));

  it('reads a nominee', () =>
    expect(posts('赤峰市人大常委会党组副书记、主任提名人选苏慧芳主持。')).toContain(
      '苏慧芳: 主任提名人选@赤峰市人民代表大会常务委员会',
    ));

  it('reads the names before 等 and a post', () =>
    expect(posts('郝志远、贾春梅等市领导参加植树。')).toEqual(['郝志远: 市领导@', '贾春梅: 市领导@']));

  it('knows the presidium of a sitting', () =>
    expect(posts('乌海市第九届人民代表大会第七次会议昨日开幕。大会执行主席郝志远主持。')).toEqual([
      '郝志远: 执行主席@乌海市第九届人民代表大会第七次会议主席团',
    ]));

  it('reads an envoy with the name of who sent him', () =>
    expect(posts('林海涛主席特使韩志明抵达。')).toEqual(['韩志明: 林海涛主席特使@中华人民共和国']));
});

describe('posts in companies', () => {
  it.each([
    ['郝志远任包头东方希望稀土铝业有限责任公司党委书记。', '郝志远: 党委书记@包头东方希望稀土铝业有限责任公司'],
    ['河北长岭建设有限公司驻蒙项目部副总经理韩志明说，已复工。', '韩志明: 副总经理@河北长岭建设有限公司驻蒙项目部'],
  ])('%s', (text, post) => expect(posts(text)).toEqual([post]));
});
