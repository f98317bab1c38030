import { describe, expect, it } from 'vitest';
import { nameThen } from '../../../../src/entities/agencies/words/former-names.ts';
import { agenciesOf, namesBySurface } from './reading.ts';

describe('full official names', () => {
  it.each([
    ['自治区市场监管局发布内蒙古消费提示。', '自治区市场监管局', '内蒙古自治区市场监督管理局'],
    ['内蒙古市场监管局发布消费提示。', '内蒙古市场监管局', '内蒙古自治区市场监督管理局'],
    ['乌海市连日降雨，市监局到市场检查。市市监局已派人。', '市市监局', '乌海市市场监督管理局'],
    ['云南省发改委公布名单。', '云南省发改委', '云南省发展和改革委员会'],
    ['通辽市住建局、人社局发文。', '人社局', '通辽市人力资源和社会保障局'],
    ['赤峰市委召开会议。', '赤峰市委', '中国共产党赤峰市委员会'],
    ['中共湖南省委印发意见。', '中共湖南省委', '中国共产党湖南省委员会'],
    ['兴安盟行署通报。', '兴安盟行署', '兴安盟行政公署'],
    ['包头市政协开会。', '包头市政协', '中国人民政治协商会议包头市委员会'],
    ['吉林省第十四届人民代表大会常务委员会通过条例。', '吉林省第十四届人民代表大会常务委员会', '吉林省人民代表大会常务委员会'],
    ['共青团山东省委部署。', '共青团山东省委', '共青团山东省委员会'],
    ['重庆市渝北区政府回应。', '重庆市渝北区政府', '重庆市渝北区人民政府'],
    ['杭州市西湖区综治中心受理纠纷。', '杭州市西湖区综治中心', '杭州市西湖区社会治安综合治理中心'],
    ['国家发改委答问。', '国家发改委', '国家发展和改革委员会'],
    ['据教育部介绍，考试延期。', '教育部', '中华人民共和国教育部'],
    ['奈曼旗旗委召开会议。', '奈曼旗旗委', '中国共产党奈曼旗委员会'],
    ['锡林郭勒盟盟委部署。', '锡林郭勒盟盟委', '中国共产党锡林郭勒盟委员会'],
    ['杭州市西湖区区政府印发通知。', '杭州市西湖区区政府', '杭州市西湖区人民政府'],
  ])('%s', (text, surface, name) => {
    expect(namesBySurface(text)[surface]).toEqual([name]);
  });

  it('reads 纪委监委 as two bodies', () => {
    expect(namesBySurface('广西壮族自治区纪委监委通报。').广西壮族自治区纪委监委).toEqual([
      '中国共产党广西壮族自治区纪律检查委员会',
      '广西壮族自治区监察委员会',
    ]);
  });

  it('tells the level by the article: 省, 市 and 区 each mean their own', () => {
    const names = namesBySurface('甘肃省兰州市城关区发生火情。省应急管理厅、市公安局和区政府派人到场。');
    expect(names).toMatchObject({
      省应急管理厅: ['甘肃省应急管理厅'],
      市公安局: ['兰州市公安局'],
      区政府: ['兰州市城关区人民政府'],
    });
  });

  it('keeps bodies renamed by reform apart and names what took their place', () => {
    const [bureau] = agenciesOf('2015年，呼和浩特市工商局抽检商品。');
    expect(bureau?.name).toBe('呼和浩特市工商行政管理局');
    expect(bureau?.succeededBy).toMatchObject({ name: '呼和浩特市市场监督管理局', since: 2018 });
  });

  it('says which kind it is and whom it serves', () => {
    const [court] = agenciesOf('达拉特旗人民法院公开审理此案。');
    expect(court).toMatchObject({ kind: 'court', region: 'region-150621' });
  });

  it('puts a part under its whole', () => {
    const [force] = agenciesOf('乌海市公安局刑警支队破案。');
    const [bureau] = agenciesOf('乌海市公安局通报案情。');
    expect(force).toMatchObject({ name: '乌海市公安局刑警支队', under: bureau?.id });
  });
});

describe('candidates', () => {
  it('names the other bodies that a level word could mean, with a lower score', () => {
    const agencies = agenciesOf('包头市和鄂尔多斯市先后降雪。市气象局发布预警。');
    const mention = agencies.find(({ name }) => name.endsWith('气象局'))?.mentions[0];
    const [other] = agenciesOf(mention && agencies[0]?.name.startsWith('包头') ? '鄂尔多斯市气象局。' : '包头市气象局。');
    expect(mention).toMatchObject({ rule: 'level-word', candidates: [other?.id] });
    expect(mention?.score).toBeLessThan(0.9);
  });
});

describe('names as they are registered', () => {
  it.each([
    ['呼和浩特市回民区公安分局通报案情。', '呼和浩特市回民区公安分局', '呼和浩特市公安局回民区分局'],
    ['五原县公安局成立专班，刑警三中队民警赶到。', '刑警三中队', '五原县公安局刑警三中队'],
    ['包头市中级人民法院开庭，经审委会讨论。', '审委会', '包头市中级人民法院审判委员会'],
    ['天水监狱开放日。', '天水监狱', '甘肃省天水监狱'],
    ['南方电网云南曲靖供电局抢修。', '南方电网云南曲靖供电局', '云南电网有限责任公司曲靖供电局'],
    ['中铁十六局集团第三工程有限公司中标。', '中铁十六局集团第三工程有限公司', '中铁十六局集团第三工程有限公司'],
    [
      '中国贵州茅台酒厂（集团）有限责任公司党委书记甲某到场。',
      '中国贵州茅台酒厂（集团）有限责任公司',
      '中国贵州茅台酒厂（集团）有限责任公司',
    ],
    ['泰国驻昆明总领事馆开放。', '泰国驻昆明总领事馆', '泰王国驻昆明总领事馆'],
    ['中国驻法国大使馆提醒。', '中国驻法国大使馆', '中华人民共和国驻法兰西共和国大使馆'],
    ['云南中和新材料有限公司投产。', '云南中和新材料有限公司', '云南中和新材料有限公司'],
    ['国家冷水鱼综合利用技术创新中心揭牌。', '国家冷水鱼综合利用技术创新中心', '国家冷水鱼综合利用技术创新中心'],
    ['专家来自杭州三院。', '杭州三院', '杭州市第三人民医院'],
  ])('%s', (text, surface, name) => expect(namesBySurface(text)[surface]).toEqual([name]));

  it('gives a company of the state the name it bore then', () => {
    expect(nameThen('中国华电集团有限公司', 2009)?.name).toBe('中国华电集团公司');
    expect(nameThen('中国华电集团有限公司', 2020)).toBeNull();
  });

  it('takes 市 for a city of the province that the text calls its own', () => {
    const text = '自治区派来专家，包头市与上海市签约。市卫健委介绍情况。';
    expect(namesBySurface(text).市卫健委).toEqual(['包头市卫生健康委员会']);
  });
});
