import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/entities/read-facts.ts';
import { articleOf, pageOf } from '../made-article.ts';

const factsOf = (text: string) => readFacts(pageOf(), articleOf(text, { date: null }));
const projectsOf = (text: string) => factsOf(text).projects;
const SUBJECTS: [string, [string, string[]][]][] = [
  [
    'water and farming',
    [
      ['今年以来，宁夏固原市原州区投入3.2亿元实施清水河流域生态治理工程，新修梯田1.2万亩。', ['清水河流域生态治理工程']],
      ['湖南省常德市启动“农机夜校”，免费培训机手800人。', ['“农机夜校”']],
      ['黑龙江省绥化市北林区开展黑土地保护性耕作试点，落实面积30万亩。', ['黑土地保护性耕作试点']],
      ['中国太平洋保险在寿光推出大棚蔬菜价格保险，为菜农兜底。', ['大棚蔬菜价格保险']],
      ['安徽省阜阳市颍上县投资1.5亿元建设的智慧粮库项目封顶。', ['智慧粮库项目']],
      ['吴忠市红寺堡扬水泵站更新改造工程完工。', ['吴忠市红寺堡扬水泵站更新改造工程']],
      ['贵州省夹岩水库下闸蓄水，坝高154米。', ['贵州省夹岩水库']],
      ['福建省莆田市启动木兰溪流域综合治理，投资40亿元。', ['木兰溪流域综合治理']],
    ],
  ],
  [
    'roads and power',
    [
      ['兰张高铁兰州至武威段进入联调联试。', ['兰张高铁兰州至武威段']],
      ['长春地铁6号线开通初期运营，设站22座。', ['长春地铁6号线']],
      ['武汉天河客运枢纽站今日启用，旅客可零换乘。', ['武汉天河客运枢纽站']],
      ['国道331线丹东至东港段改扩建工程完成投资8亿元。', ['国道331线丹东至东港段改扩建工程']],
      ['河北丰宁抽水蓄能电站12号机组投产。', ['河北丰宁抽水蓄能电站12号机组']],
      ['新疆塔里木油田博孜至大北超深气区产能建设工程投产。', ['新疆塔里木油田博孜至大北超深气区产能建设工程']],
      ['库布其沙漠中北部新能源基地开工，总装机1600万千瓦。', ['库布其沙漠中北部新能源基地']],
      ['长白山滑雪度假区二期开业。', ['长白山滑雪度假区二期']],
    ],
  ],
  [
    'health and schools',
    [
      ['湖南省第二人民医院牵头实施“心佑工程”，免费救治先心病患儿。', ['“心佑工程”']],
      ['贵阳市推出“家庭病床”上门巡诊服务。', ['“家庭病床”上门巡诊服务']],
      ['“惠蓉保”参保人数突破300万人。', ['“惠蓉保”']],
      ['教育部实施的“优师计划”今年招生1.2万人。', ['“优师计划”']],
      ['郑州市教育局开设“名师云课堂”，供中小学生免费观看。', ['“名师云课堂”']],
      ['内蒙古师范大学承办的第十三届全国大学生数学竞赛决赛落幕。', ['第十三届全国大学生数学竞赛']],
      ['“国培计划”骨干教师研修班在西安开班。', ['“国培计划”骨干教师研修班']],
    ],
  ],
  [
    'culture and sport',
    [
      ['山西博物院推出“且听凤鸣——晋侯鸟尊特展”，展出文物200件。', ['“且听凤鸣——晋侯鸟尊特展”']],
      ['泉州市举办“海丝之路”非遗展演。', ['“海丝之路”非遗展演']],
      ['黄河国家文化公园（兰州段）建设全面推进。', ['黄河国家文化公园（兰州段）']],
      ['大型民族舞剧《草原英雄小姐妹》开启全国巡演。', []],
      ['“村BA”篮球赛总决赛在台江县台盘村举行。', ['“村BA”篮球赛总决赛']],
      ['全国男子举重锦标赛在连江落幕。', ['全国男子举重锦标赛']],
    ],
  ],
  [
    'courts, police and offices',
    [
      ['浙江省高级人民法院上线“浙江解纷码”，群众可在线申请调解。', ['“浙江解纷码”']],
      ['广东省公安厅部署“飓风2024”专项行动，打掉团伙96个。', ['“飓风2024”专项行动']],
      ['成都铁路公安局开展“猎鹰”系列打击行动。', ['“猎鹰”系列打击行动']],
      ['福州市公安局交警支队启用“警快办”微信小程序。', ['“警快办”微信小程序']],
      ['江西省“赣服通”5.0版上线，接入服务事项8000项。', ['“赣服通”']],
      ['海南省推行“一枚印章管审批”改革。', ['“一枚印章管审批”改革']],
    ],
  ],
  [
    'science, nature and trade',
    [
      ['昆明市发放“滇购”消费券8000万元。', ['“滇购”消费券']],
      ['合肥“夸父”聚变堆主机关键系统综合研究设施通过验收。', ['合肥“夸父”聚变堆主机关键系统综合研究设施']],
      ['生态环境部“清废行动”发现问题500个。', ['“清废行动”']],
      ['榆林市毛乌素沙地锁边林带建设任务完成。', ['榆林市毛乌素沙地锁边林带']],
      ['桂林市推出“漓江夜游”线路，阳朔西街人气旺。', ['“漓江夜游”线路']],
      ['兴业银行推出“碳汇贷”，为林农放款2亿元。', ['“碳汇贷”']],
      ['国家统计局组织第五次全国经济普查。', ['第五次全国经济普查']],
    ],
  ],
  [
    'people',
    [
      ['退役军人事务部开展“戎归故里”专场招聘会。', ['“戎归故里”专场招聘会']],
      ['青海省海东市开展民族团结进步宣传月活动。', ['民族团结进步宣传月活动']],
      ['厦门市推行残疾人“阳光家园计划”。', ['“阳光家园计划”']],
      ['黑龙江省开展大兴安岭森林防火联合演练。', ['大兴安岭森林防火联合演练']],
    ],
  ],
];

describe.each(SUBJECTS)('names in reports on %s', (_, cases) => {
  test.each(cases)('%s', (text, names) => expect(projectsOf(text).map(({ name }) => name)).toEqual(names));
});

describe('where names begin and end', () => {
  const namesOf = (text: string) => projectsOf(text).map(({ name }) => name);
  test('a firm right before its works is named with them, and owns them', () => {
    const [works] = projectsOf('8月2日，云南青原铝业有限公司年产30万吨电池箔项目开工。');
    expect(works?.name).toBe('云南青原铝业有限公司年产30万吨电池箔项目');
    expect(works?.agencies.map(({ name }) => name)).toEqual(['云南青原铝业有限公司']);
  });
  test('sizes and stages counted up stay inside', () => {
    expect(namesOf('青原热电厂2×35万千瓦扩建工程开工。')).toEqual(['青原热电厂2×35万千瓦扩建工程']);
    expect(namesOf('总投资9亿元的白塔光伏一、二、三期项目并网。')).toEqual(['白塔光伏一、二、三期项目']);
  });
  test('an event goes on across 和 from its year', () =>
    expect(namesOf('2031中国（青原）绿色食品和乳业博览会开幕。')).toEqual(['2031中国（青原）绿色食品和乳业博览会']));
  test('works in a row that share one noun', () =>
    expect(namesOf('今年新开工了准格尔旗青山露天矿、白河电厂三期等6个能源项目。')).toEqual([
      '准格尔旗青山露天矿',
      '白河电厂三期',
    ]));
  test('a known programme and a plan named for it are two', () =>
    expect(namesOf('推进“一带一路”建设，实施“一带一路”青年科技合作计划。')).toHaveLength(2));
});

describe('where undertakings lie', () => {
  const codesOf = (text: string) => projectsOf(text).map(({ regions }) => regions.map(({ id }) => id.replace('region-', '')));
  test('where an event is held is said behind its name', () =>
    expect(codesOf('第五届全国青年帆船锦标赛9日在山东省青岛市开幕。')).toEqual([['370200']]));
  test('a firm in the name tells no place', () =>
    expect(codesOf('包头市加快项目建设。内蒙古青原化工有限公司2万吨中间体项目投产。')).toEqual([['150200']]));
});

describe('what is no undertaking', () => {
  test.each([
    '全县建成高效农业种植示范基地14个。',
    '全市教育系统认真学习，市场监督管理系统积极参加。',
    '会议原则同意《关于某县交通发展项目执行情况的报告》。',
    '他们深入部分嘎查养殖基地走访。',
    '贾某驾车经过白云大桥，前往青山工业园区上班。',
    '他打出一套“组合拳”，跑出“加速度”。',
    '一批村级集体经济项目让村民增收。',
    '医保基金运行平稳，养老保险参保人数增加。',
    '近年来，红十字会积极行动，各部门主动服务。',
  ])('%s', (text) => expect(projectsOf(text)).toEqual([]));
});

describe('who leads', () => {
  const rolesOf = (text: string, at = 0) => projectsOf(text)[at]?.agencies.map(({ name, role }) => `${name}:${role}`);

  test('said where the undertaking is spoken of again', () => {
    const text = '9月1日，白银市青山水库除险加固工程开工。工程由甘肃省水利厅实施，工期两年。';
    expect(projectsOf(text)[0]?.mentions.map(({ rule }) => rule)).toEqual(['headed-name', 'anaphor']);
    expect(rolesOf(text)).toEqual(['甘肃省水利厅:leads']);
  });
  test('who only tells of a work does not lead it', () => {
    expect(rolesOf('记者从湛江市交通运输局获悉，青山港进港公路二期工程建成通车。')).toEqual([]);
  });
  test('who leads the first campaign leads those that follow', () => {
    const text = '吉林省公安厅启动“暖冬”专项行动。下一步，将开展“护苗送学”专项行动。';
    expect(rolesOf(text, 1)).toEqual(['吉林省公安厅:leads']);
  });
  test('a programme known by name has no leader and no place of this report', () => {
    expect(projectsOf('杭州海关介绍，浙江省对共建“一带一路”国家出口增长。')[0]).toMatchObject({ regions: [], agencies: [] });
  });
});

test('a plan and the work it is for are two', () => {
  const text = '省政府印发《青山海绵城市示范工程实施意见》。青山海绵城市示范工程今年启动。';
  expect(projectsOf(text).map(({ kind }) => kind)).toEqual(['plan', 'construction']);
});
