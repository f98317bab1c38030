/** Firms without their legal form, units of bureaus, groups sent to inspect, posts that share a place. */
import { describe, expect, it } from 'vitest';
import { agenciesOf, namesBySurface } from './reading.ts';

const namesOf = (text: string): string[] => agenciesOf(text).map(({ name }) => name);

describe('firms told by their trade or their list', () => {
  it.each([
    ['瑞朔铝业、昊晖新能源等项目落户园区。', '瑞朔铝业', '瑞朔铝业'],
    ['瑞朔铝业、昊晖新能源等项目落户园区。', '昊晖新能源', '昊晖新能源'],
    ['百度、阿里巴巴、搜狗等知名企业入驻。', '搜狗', '搜狗'],
    ['通辽瑞朔水泥项目总投资3亿元。', '通辽瑞朔水泥', '通辽瑞朔水泥'],
    ['山东瑞朔科技有限公司投产，瑞朔科技已有员工百人。', '瑞朔科技', '山东瑞朔科技有限公司'],
    ['中建六局承建，中铁十三局配合。', '中建六局', '中国建筑第六工程局有限公司'],
    ['长春演艺集团出品。', '长春演艺集团', '长春演艺集团'],
  ])('%s %s', (text, surface, name) => expect(namesBySurface(text)[surface]).toEqual([name]));

  it.each([
    ['大力发展新能源，推动清洁能源产业。'],
    ['煤炭、电力、化工等企业复工。'],
    ['建成220KV变电站和10MW光伏电站。'],
    ['一流配网变电站土建14项，各旗区残联到场。'],
    ['加强国有商业保险公司考核。'],
    ['此判决具有最高法律权威，三北大地披绿。'],
  ])('finds no firm in: %s', (text) => expect(namesOf(text)).toEqual([]));
});

describe('units and departments', () => {
  it.each([
    ['多伦县公安局二号沟派出所民警到场。', '多伦县公安局二号沟派出所', '多伦县公安局二号沟派出所'],
    ['扎兰屯市国税局柴河分局开门。', '扎兰屯市国税局柴河分局', '扎兰屯市国家税务局柴河分局'],
    ['消防固原中队赶到。', '消防固原中队', '固原市消防中队'],
    ['大理市公安局交管支队车管所搬迁。', '大理市公安局交管支队车管所', '大理市公安局交通管理支队车辆管理所'],
    ['教育部学位管理与研究生教育司发文。', '教育部学位管理与研究生教育司', '教育部学位管理与研究生教育司'],
    ['武汉大学企业发展研究院发布报告。', '武汉大学企业发展研究院', '武汉大学企业发展研究院'],
    ['安康市委巡察组进驻，安康市安全生产第三督查组开会。', '安康市安全生产第三督查组', '安康市安全生产第三督查组'],
  ])('%s', (text, surface, name) => expect(namesBySurface(text)[surface]).toEqual([name]));

  it('keeps 市监委 the supervisory commission', () => {
    expect(namesOf('绵阳市监委立案。')).toEqual(['绵阳市监察委员会']);
  });
});

describe('places that posts and lists share', () => {
  it.each([
    ['赤峰市委常委、组织部部长甲某到场。', '组织部', '中国共产党赤峰市委员会组织部'],
    ['五原县委常委、办公室主任甲某到场。', '办公室', '中国共产党五原县委员会办公室'],
    ['五原县县委书记甲某、人民政府副县长乙某到场。', '人民政府', '五原县人民政府'],
    ['五原县人大主任到场。', '五原县人大', '五原县人民代表大会常务委员会'],
    ['绵阳市农业农村局、区域经济合作局参加。', '区域经济合作局', '绵阳市区域经济合作局'],
    ['五原县政府办发文。', '五原县政府办', '五原县人民政府办公室'],
    ['云南省政府办发文。', '云南省政府办', '云南省人民政府办公厅'],
    ['绵阳市总工会主席到场。', '绵阳市总工会', '绵阳市总工会'],
    ['义乌警方通报案情。', '义乌警方', '义乌市公安局'],
  ])('%s', (text, surface, name) => expect(namesBySurface(text)[surface]).toEqual([name]));

  it('gives each of the counted places its body', () => {
    expect(namesOf('甘肃、青海两省民政厅联合发文。').sort()).toEqual(['甘肃省民政厅', '青海省民政厅'].sort());
  });
});

describe('branches and plants of groups', () => {
  it.each([
    ['记者从国网通辽供电公司获悉，线路已通。', '国网通辽供电公司'],
    ['由大唐赤峰热电公司投资。', '大唐赤峰热电公司'],
    ['与国网蒙东电力公司签约。', '国网蒙东电力公司'],
    ['国网赤峰供电公司派人到场。', '国网赤峰供电公司'],
    ['从国网获悉，线路已通，赤峰供电公司派人到场。', '赤峰供电公司'],
  ])('%s', (text, surface) => expect(Object.keys(namesBySurface(text))).toContain(surface));
});
