import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/articles/read-page.ts';

const read = (lines: string[]) => readPage('page.txt', lines.join('\n'));
const REPORT = '本报讯（记者 林舟）滨江水厂扩建工程昨日通水，日供水能力提高到三十万吨，惠及居民四十二万人。';

describe('layouts of articles and titles', () => {
  it('parts marked briefs below the name of their column', () => {
    const briefs = [
      '海关查获仿冒球鞋两百双，案值十八万元。',
      '中药材交易中心在百草镇开工，占地四百亩。',
      '消防员在锦绣花园小区演练，疏散居民两百人。',
    ];
    const { articles } = read(['一句话新闻', ...briefs.map((brief) => `●${brief}据介绍，后续工作正在进行。`)]);
    expect(articles).toHaveLength(3);
  });

  it('leaves marked measures within a report to the report', () => {
    const { articles } = read(['水厂扩建通水', REPORT, '●新建泵站三座。', '●改造管网十公里。', '●更换水表一万只。']);
    expect(articles).toHaveLength(1);
  });

  it('finds titles that are printed one below the other at the foot of the page', () => {
    const topics = ['老街路灯全部换新', '果农试种早熟苹果', '松岭小学搬进新校舍', '柳树湾泵站提前供水', '县医院开设夜间门诊'];
    const reports = topics.map((topic) => `本报5月6日讯（记者 林舟）${topic}，居民连声称好，这件事办了大半年，花费二十万元。`);
    const { articles } = read([...reports, ...topics.toReversed()]);
    expect(articles.map(({ headline }) => headline)).toEqual(topics);
  });

  it('takes a table of contents for furniture', () => {
    const { articles, furniture } = read([
      '今日导读',
      '大桥主塔封顶 详见A03版',
      '夜读专场开放 详见A07版',
      '',
      '水厂扩建通水',
      REPORT,
    ]);
    expect(articles.map(({ headline }) => headline)).toEqual(['水厂扩建通水']);
    expect(furniture.map(({ text }) => text)).toContain('夜读专场开放 详见A07版');
  });

  it('takes a full line after a full line that ends a sentence for body text', () => {
    const { articles } = read([
      '职业技能大赛选出焊接能手',
      '新华社澄江4月10日电全市职业技能',
      '大赛焊接项目决赛在机电学校举行。',
      '来自各企业的2名选手参加了焊接决',
      '赛，赛程2小时。',
      '比赛要求选手在规定时间内完成管板',
      '对接和立焊。',
      '获得前三名的焊接选手将被授予技术',
      '能手称号。组委会负责人说，大赛已',
      '累计带动2人参加技能培训。',
      '医联体让专家号留在乡镇',
      '本报讯（记者 王丽娜 李 强）县人',
      '民医院与乡镇卫生院组建的医联体已',
      '经运行一年。',
      '一年来，医联体远程会诊2例，双向',
      '转诊2人次。',
      '慢性病患者在家门口就能挂到专家',
      '号，药费报销比例也更高。县医院每',
      '周派出2名医生到卫生院坐诊带教。',
    ]);
    expect(articles.map(({ headline }) => headline)).toEqual(['职业技能大赛选出焊接能手', '医联体让专家号留在乡镇']);
  });

  it('reads bold lines as headings', () => {
    const { articles } = read([
      '**水厂扩建通水**',
      '',
      REPORT,
      '',
      '**夜市划定时段**',
      '',
      '本报讯（记者 方正）夜市营业到十一点，摊主表示支持。',
    ]);
    expect(articles.map(({ headline }) => headline)).toEqual(['水厂扩建通水', '夜市划定时段']);
  });

  it('keeps the author of a commentary out of its headline', () => {
    const { articles } = read([
      '让夜市亮起来也要静下来',
      '石桥',
      '夏夜漫长，各地夜市人声鼎沸，烟火气是一座城市的温度。',
      '热闹与安静并非天生的对头，分区经营就是办法。',
    ]);
    expect(articles[0]?.headline).toBe('让夜市亮起来也要静下来');
    expect(articles[0]?.text).not.toContain('石桥');
  });
});
