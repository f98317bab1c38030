/** A line that fills its column, or begins a paragraph, is text, however little the lines around it show of it. */
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../src/articles/lines/column-width.ts';
import { readPage } from '../../../../src/articles/read-page.ts';
import { linesOf } from '../../../../src/pages/lines.ts';
import { wrap } from '../../../reading/properties/wrap.ts';

const told = (page: string) => readPage('page', page).articles.map(({ headline, text }) => [headline, text.replace(/\s/g, '')]);
const MASTHEAD = '澄江晚报　2023年4月18日　星期二　第5版　综合';

describe('short reports with hardly a sign within their lines', () => {
  const BOOKS = [
    '临湖区文化馆在各社区设立的夜间图书角昨晚正式开放。',
    '目前临湖区已建成夜间图书角2个，藏书2万册。',
    '居民凭借阅证可以在图书角自助借还图书，每次最多借2本。文化馆工作人员表示，开放时间将延长到二十二时。不少家长带着孩子来到图书角阅读绘本，参加讲故事活动。',
  ];
  const CLINIC = [
    '县人民医院与乡镇卫生院组建的医联体已经运行一年。一年来，医联体远程会诊2例，双向转诊2人次。',
    '慢性病患者在家门口就能挂到专家号，药费报销比例也更高。',
    '县医院每周派出2名医生到卫生院坐诊带教。卫生院院长说，医联体让乡镇医生的底气更足了。',
  ];
  const print = (width: number, indent: string) =>
    [
      MASTHEAD,
      ...[
        ['夜间图书角点亮社区', ...BOOKS],
        ['医联体让专家号留在乡镇', ...CLINIC],
      ].flatMap(([title = '', first = '', ...rest]) => [
        title,
        ...[`本报讯（记者 王丽娜）${first}`, ...rest].flatMap((text) => wrap(indent + text, width)),
      ]),
    ].join('\n');
  const expected = [
    ['夜间图书角点亮社区', BOOKS.join('')],
    ['医联体让专家号留在乡镇', CLINIC.join('')],
  ];

  test.each([14, 15, 16, 17, 18, 19, 20, 24])('%i wide, without indents', (width) => {
    expect(told(print(width, ''))).toEqual(expected);
    expect(readPage('page', print(width, '')).articles[1]?.text).not.toContain('坐诊\n');
  });
  test.each([14, 17, 19, 20])('%i wide, with indents', (width) => expect(told(print(width, '　　'))).toEqual(expected));
});

test('the column around a line is that of the lines it stands together with', () => {
  const narrow = wrap('渠道通畅以后，下游的稻田用水不用再排队，灌溉面积达到四万亩，县里还要加固险段，确保汛期行水安全。', 9);
  const wide = wrap(
    '校长表示，操场用的是环保材料，图书角也比从前大了一倍，家长们自发来帮忙搬课桌，教室里装上了暖气，孩子们很高兴，图书角每天开放到傍晚，食堂下月启用，学生在校就能吃上热饭。',
    15,
  );
  const lines = linesOf([...narrow, '', ...wide, '', ...narrow].join('\n'));
  const columns = columnsOf(lines, () => false);
  expect(columns[narrow.length]?.after).toBeGreaterThanOrEqual(14.5);
  expect(columns[narrow.length - 1]?.before).toBeLessThanOrEqual(10);
});
