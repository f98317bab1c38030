import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import type { Agency, Region } from '../../../../src/entities/facts.ts';
import { agencyId, regionId } from '../../../../src/entities/identity.ts';
import { asPrinted } from '../../../../src/entities/names/bodies.ts';
import { officialStages, officialsOf, peopleOf } from '../../../../src/entities/officials/read-officials.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

interface Given {
  regions?: Record<string, string>;
  agencies?: Record<string, string>;
  bylines?: string[];
}

function mentionsIn(text: string, printed: string) {
  const found = [];
  for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
    found.push({ start, end: start + printed.length, text: printed, rule: 'full-name' as const, score: 1, candidates: [] });
  }
  return found;
}

const article = (text: string, bylines: string[]): Article =>
  articleOf(text, { date: '2022-05-04', bylines: bylines.map((name) => ({ name, role: 'reporter' })) });

/** Reads `text` with regions and agencies given as printed words → full names. */
function read(text: string, { regions = {}, agencies = {}, bylines = [] }: Given = {}) {
  const page = pageOf(text);
  const context = { ...viewOf(page, article(text, bylines)), home: '150000' };
  const places = Object.entries(regions).map(
    ([printed, name]): Region => ({
      id: regionId(null, name, null),
      code: null,
      name,
      level: 'county',
      parent: null,
      mentions: mentionsIn(text, printed),
    }),
  );
  const organs = Object.entries(agencies).map(
    ([printed, name]): Agency => ({
      id: agencyId(asPrinted(name)),
      name,
      kind: 'other',
      region: null,
      under: null,
      succeededBy: null,
      mentions: mentionsIn(text, printed),
    }),
  );
  const stages = officialStages(context, places, organs);
  return { officials: officialsOf(stages), people: peopleOf(stages) };
}

/** `name: title@agency` of every post, with F for former and A for acting. */
function posts(text: string, given?: Given): string[] {
  return read(text, given).officials.flatMap(({ name, positions }) =>
    positions.map(
      (post) => `${name}: ${post.title}@${post.agency?.name ?? '-'}${post.former ? ' F' : ''}${post.acting ? ' A' : ''}`,
    ),
  );
}

describe('posts before a name', () => {
  it('reads agency, title, name', () =>
    expect(posts('自治区水利厅副厅长周海峰介绍，工程已完工。', { agencies: { 自治区水利厅: '甲自治区水利厅' } })).toEqual([
      '周海峰: 副厅长@甲自治区水利厅',
    ]));

  it('gives several posts each its agency', () =>
    expect(posts('乙市委副书记、市长李长河主持会议。', { agencies: { 乙市委: '中国共产党乙市委员会' } })).toEqual([
      '李长河: 副书记@中国共产党乙市委员会',
      '李长河: 市长@乙市人民政府',
    ]));

  it('gives a list of names the title before it', () =>
    expect(posts('丙旗副旗长乌兰、王建国、额尔敦巴特尔出席会议。', { regions: { 丙旗: '丙旗' } })).toEqual([
      '乌兰: 副旗长@丙旗人民政府',
      '王建国: 副旗长@丙旗人民政府',
      '额尔敦巴特尔: 副旗长@丙旗人民政府',
    ]));

  it('keeps an inner department with the title', () =>
    expect(posts('丁医院医务部部长李大江、院感管理部部长周勇到会。', { agencies: { 丁医院: '戊市丁医院' } })).toEqual([
      '李大江: 医务部部长@戊市丁医院',
      '周勇: 院感管理部部长@戊市丁医院',
    ]));

  it('names a department of a Party committee', () =>
    expect(posts('乙市委常委、宣传部部长吴敏讲话。', { agencies: { 乙市委: '中国共产党乙市委员会' } })).toEqual([
      '吴敏: 常委@中国共产党乙市委员会',
      '吴敏: 部长@中国共产党乙市委员会宣传部',
    ]));

  it('knows former and acting posts', () =>
    expect(posts('己县原县长马建国被查，己县代县长李强到任。', { regions: { 己县: '己县' } })).toEqual([
      '马建国: 县长@己县人民政府 F',
      '李强: 县长@己县人民政府 A',
    ]));

  it('says what a title alone means', () =>
    expect(posts('习近平总书记强调，要绿色发展。')).toEqual(['习近平: 总书记@中国共产党中央委员会']));
});

describe('posts after a name', () => {
  const agencies = { 庚大学: '庚大学' };
  it('in brackets', () => expect(posts('周海峰（庚大学校长）首先发言。', { agencies })).toEqual(['周海峰: 校长@庚大学']));
  it('after 是', () => expect(posts('周海峰是庚大学校长。', { agencies })).toEqual(['周海峰: 校长@庚大学']));
  it('by appointment and dismissal', () =>
    expect(posts('决定任命周海峰为庚大学校长；免去李长河的庚大学校长职务。', { agencies })).toEqual([
      '周海峰: 校长@庚大学',
      '李长河: 校长@庚大学 F',
    ]));
  it('in a CV, dated', () => {
    const { officials } = read('周海峰，男，汉族，1970年3月生，2015年6月任庚大学副校长。', { agencies });
    expect(officials[0]?.positions[0]).toMatchObject({ title: '副校长', asOf: '2015-06' });
  });
});

describe('posts that leave words out', () => {
  it('takes the region from the post before', () =>
    expect(posts('己县委书记马建国、县长李强到会。', { agencies: { 己县委: '中国共产党己县委员会' } })).toEqual([
      '马建国: 书记@中国共产党己县委员会',
      '李强: 县长@己县人民政府',
    ]));
  it('names the organ that every region has', () =>
    expect(posts('己县委书记、人大常委会主任马建国到会。', { agencies: { 己县委: '中国共产党己县委员会' } })).toEqual([
      '马建国: 书记@中国共产党己县委员会',
      '马建国: 主任@己县人民代表大会常务委员会',
    ]));
  it('finds the organ that 该院 means', () =>
    expect(posts('丁医院扩建了。该院副院长周海峰说，床位多了。', { agencies: { 丁医院: '戊市丁医院' } })).toEqual([
      '周海峰: 副院长@戊市丁医院',
    ]));
  it('knows a village by its ending', () =>
    expect(posts('辛镇壬村党支部书记、村委会主任周海峰说，路通了。')).toEqual([
      '周海峰: 书记@壬村党支部',
      '周海峰: 主任@壬村村民委员会',
    ]));
  it('keeps foreign governments apart from ours', () =>
    expect(posts('德国总理默克尔致信。国务院总理王海峰会见客人。')).toEqual(['默克尔: 总理@德国政府', '王海峰: 总理@国务院']));
  it('gives each verb of a CV its own posts', () =>
    expect(
      posts('周海峰，男，曾任己县县长、己县副县长，2018年1月任庚大学校长。', {
        regions: { 己县: '己县' },
        agencies: { 庚大学: '庚大学' },
      }),
    ).toEqual(['周海峰: 县长@己县人民政府 F', '周海峰: 副县长@己县人民政府 F', '周海峰: 校长@庚大学']));
  it('is not misled by 责任', () =>
    expect(posts('周海峰说，有限责任公司党委书记来了。').filter((post) => post.startsWith('周海峰'))).toEqual([]));
});

it('reads a page of nothing but titles in time', () => {
  const before = process.cpuUsage();
  read('任局长、'.repeat(20_000));
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(20_000);
});

describe('who is no official', () => {
  it('leaves workers and villagers to the people', () => {
    const { officials, people } = read('村民王桂兰说，日子好过了。民警赵志强告诉她，路通了。');
    expect(officials).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual(['王桂兰', '赵志强']);
  });
  it('never takes the writers of the piece', () =>
    expect(read('编辑部主任周海峰。', { bylines: ['周海峰'] })).toEqual({ officials: [], people: [] }));
  it('reads no title inside another word', () => expect(posts('主任医师周海峰在主席台就座。')).toEqual([]));
});

it('quotes the text with every mention and post', () => {
  const text = '庚大学校长周海峰说，欢迎。周海峰还说，请来。';
  const [official] = read(text, { agencies: { 庚大学: '庚大学' } }).officials;
  expect(official?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['周海峰', '周海峰']);
  expect(official?.positions.map(({ start, end }) => text.slice(start, end))).toEqual(['庚大学校长']);
});
