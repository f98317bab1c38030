import { describe, expect, it } from 'vitest';
import { agenciesOf, namesBySurface } from './reading.ts';

describe('lists', () => {
  it('gives each place of a list its own body', () => {
    const names = agenciesOf('呼和浩特市、包头市和赤峰市市场监管局联合检查。').map(({ name }) => name);
    expect(names.sort()).toEqual(['包头市市场监督管理局', '呼和浩特市市场监督管理局', '赤峰市市场监督管理局'].sort());
  });

  it('gives each body of a list the place of the first', () => {
    const names = namesBySurface('长沙市发改委、财政局、教育局联合发文。');
    expect(names).toMatchObject({ 财政局: ['长沙市财政局'], 教育局: ['长沙市教育局'] });
  });

  it.each(['各旗县市区人民政府：', '各盟行政公署、市人民政府：', '各旗县（市、区）人民政府：', '各旗人民法院、区人民检察院：'])(
    'takes %s for no one body',
    (addressed) => {
      expect(agenciesOf(`${addressed}请抓好落实。`).filter(({ name }) => /人民政府|检察院/.test(name))).toEqual([]);
    },
  );

  it('reads 党委、政府 as both', () => {
    expect(namesBySurface('自治区党委、政府要求内蒙古各地抓好春耕。').政府).toEqual(['内蒙古自治区人民政府']);
  });
});

describe('words that stand for an organisation named before', () => {
  it('links 该公司 and 该院 by kind', () => {
    const names = namesBySurface('青山县红叶机械制造有限公司投产。长春市人民医院道贺。该公司回礼，该院院长致辞。');
    expect(names.该公司).toEqual(['青山县红叶机械制造有限公司']);
    expect(names.该院).toEqual(['长春市人民医院']);
  });

  it('links short forms the text defines', () => {
    const names = namesBySurface('河北晨光重型机床有限公司（以下简称“晨光重机”）获奖。晨光重机负责人领奖。');
    expect(names.晨光重机).toEqual(['河北晨光重型机床有限公司']);
  });

  it('links a shorter form to the full name of the same article', () => {
    const names = namesBySurface('河南省抗旱保苗工作指挥部发出通知。河南省抗旱指挥部派出专家。');
    expect(names.河南省抗旱指挥部).toEqual(['河南省抗旱保苗工作指挥部']);
  });

  it('gives bare 纪委监委 the place it was named with', () => {
    const names = namesBySurface('福建省纪委监委通报。在厦门市，他被纪委监委留置。');
    expect(names.纪委监委).toEqual(['中国共产党福建省纪律检查委员会', '福建省监察委员会']);
  });
});
