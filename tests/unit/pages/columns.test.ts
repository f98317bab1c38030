/** Columns side by side on the same rows, as text taken out of a PDF with its layout has them, are read one after the other. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/articles/read-page.ts';
import { linesOf } from '../../../src/pages/lines.ts';
import { wrap } from '../../reading/properties/wrap.ts';

const CANAL = {
  title: '玉兰渠清淤提前完工',
  text: '玉兰渠清淤工程日前提前完工，全县共清理支渠三十公里。水利局负责人说，渠道通畅以后，下游的稻田用水不用再排队，灌溉面积达到四万亩。',
};
const SCHOOL = {
  title: '松岭小学搬进新校舍',
  text: '松岭小学的孩子们搬进了新校舍，教室里装上了暖气。校长表示，操场用的是环保材料，图书角也比从前大了一倍，家长们自发来帮忙搬课桌。',
};
const BRIDGE = {
  title: '青石铁路桥合龙',
  text: '青石铁路桥在清晨合龙，全桥长两千余米。施工人员连续奋战，克服了大风和低温，大桥通车以后，列车过河只要一分钟，两岸居民出行更方便。',
};

type Told = typeof CANAL;

const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (/[\u1100-\uffff]/.test(char) ? 2 : 1), 0);
const column = ({ title, text }: Told, width: number, name: string) => [
  title,
  '',
  ...wrap(`　　本报讯（记者　${name}）${text}`, width),
];

/** Prints columns side by side; `gap` gives what stands between two cells of a row. */
function beside(columns: string[][], width: number, gap: (row: number, at: number) => string = () => '    '): string {
  const rows = Math.max(...columns.map((lines) => lines.length));
  const printed = Array.from({ length: rows }, (_, row) =>
    columns.map((lines, at) => {
      const cell = lines[row] ?? '';
      return at === columns.length - 1 ? cell : cell + ' '.repeat(width * 2 - widthOf(cell)) + gap(row, at);
    }),
  );
  return printed.map((cells) => cells.join('').trimEnd()).join('\n');
}

const MASTHEAD = '澄江晚报  2023年4月18日  星期二  第5版  综合\n\n';
const told = (page: string) =>
  readPage('page', page).articles.map(({ headline, text }) => ({ title: headline, text: text.replace(/\s/g, '') }));
const scores = (page: string) => readPage('page', page).articles.map(({ reading }) => reading);

describe('columns side by side', () => {
  test('two articles, with and without a masthead', () => {
    const page = beside([column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')], 14);
    expect(told(page)).toEqual([CANAL, SCHOOL]);
    expect(told(MASTHEAD + page)).toEqual([CANAL, SCHOOL]);
  });

  test('three articles, ends uneven', () => {
    const longer = { ...SCHOOL, text: `${SCHOOL.text}新校舍的食堂下月启用，学生在校就能吃上热饭。` };
    const page = beside([column(CANAL, 13, '王丽'), column(longer, 13, '李强'), column(BRIDGE, 13, '周岚')], 13);
    expect(told(MASTHEAD + page)).toEqual([CANAL, longer, BRIDGE]);
  });

  test('the first column is the longest', () => {
    const longer = { ...CANAL, text: `${CANAL.text}县里还要对渠堤的险段逐一加固，确保汛期行水安全，工程明年春天开工。` };
    expect(told(MASTHEAD + beside([column(longer, 15, '王丽'), column(SCHOOL, 15, '李强')], 15))).toEqual([longer, SCHOOL]);
  });

  test.each([2, 3, 4, 5])('one article goes on in %i columns under a headline across', (parts) => {
    const text = CANAL.text + SCHOOL.text + BRIDGE.text;
    const lines = wrap(`　　本报讯（记者　王丽）${text}`, 10);
    const height = Math.ceil(lines.length / parts);
    const columns = Array.from({ length: parts }, (_, at) => lines.slice(at * height, (at + 1) * height));
    const page = `${MASTHEAD}          玉兰渠清淤完工两岸居民出行更方便\n\n${beside(columns, 10)}`;
    expect(told(page)).toEqual([{ title: '玉兰渠清淤完工两岸居民出行更方便', text }]);
  });

  test('gaps of tabs', () => {
    const [left, right] = [column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')];
    const rows = Array.from(
      { length: Math.max(left.length, right.length) },
      (_, row) => `${left[row] ?? ''}\t${right[row] ?? ''}`,
    );
    expect(told(MASTHEAD + rows.join('\n'))).toEqual([CANAL, SCHOOL]);
  });

  test('gaps of full-width spaces', () => {
    const page = beside([column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')], 14);
    expect(told(MASTHEAD + page.replace(/ {2}/g, '　'))).toEqual([CANAL, SCHOOL]);
  });

  test('a gap that is a space wider or narrower in some rows', () => {
    const gap = (row: number) => ' '.repeat([3, 3, 4, 3, 2, 3, 4, 3][row % 8] as number);
    const page = beside([column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')], 14, gap);
    expect(told(MASTHEAD + page)).toEqual([CANAL, SCHOOL]);
  });

  test('bands one below the other, each with columns of its own', () => {
    const above = beside([column(CANAL, 18, '王丽'), column(SCHOOL, 18, '李强')], 18);
    const lines = wrap(`　　本报讯（记者　周岚）${BRIDGE.text}${BRIDGE.text}`, 11);
    const columns = [lines.slice(0, 5), lines.slice(5, 10), lines.slice(10)];
    const page = `${MASTHEAD}${above}\n\n            青石铁路桥清晨合龙列车过河只要一分钟\n\n${beside(columns, 11)}`;
    expect(told(page)).toEqual([
      CANAL,
      SCHOOL,
      { title: '青石铁路桥清晨合龙列车过河只要一分钟', text: BRIDGE.text + BRIDGE.text },
    ]);
  });

  test('a headline across two of three columns', () => {
    const lines = wrap(`　　本报讯（记者　李强）${SCHOOL.text}`, 12);
    const two = ['松岭小学搬进新校舍孩子们用上暖气', '', ...beside([lines.slice(0, 4), lines.slice(4)], 12).split('\n')];
    const page = MASTHEAD + beside([column(CANAL, 12, '王丽'), two], 12);
    expect(told(page)).toEqual([CANAL, { title: '松岭小学搬进新校舍孩子们用上暖气', text: SCHOOL.text }]);
  });

  test('lines of one column between those of the other', () => {
    const [left, right] = [column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')];
    const rows = left.flatMap((line, row) => [line, right[row] ? ' '.repeat(32) + right[row] : '']);
    expect(told(MASTHEAD + rows.join('\n'))).toEqual([CANAL, SCHOOL]);
  });

  test('headlines in the middle of their columns, and one of a text across below', () => {
    const columns = [CANAL, SCHOOL].map(({ text }, at) => wrap(`　　本报讯（记者　${['王丽', '李强'][at]}）${text}`, 16));
    const page = `责任编辑：王丽   版式：李强   校对：周岚

        玉兰渠清淤提前完工               松岭小学搬进
         四万亩稻田用上水                   新校舍

${beside(columns, 16)}

                     青石铁路桥合龙
    　　本报讯（记者　周岚）青石铁路桥在清晨合龙，全桥长两千余米。施工人员连续奋战，
    克服了大风和低温，大桥通车以后，列车过河只要一分钟，两岸居民出行更方便。`;
    expect(told(MASTHEAD + page)).toEqual([
      { ...CANAL, title: '玉兰渠清淤提前完工 四万亩稻田用上水' },
      { ...SCHOOL, title: '松岭小学搬进 新校舍' },
      BRIDGE,
    ]);
  });

  test('a number and a Latin word that the end of a row parts', () => {
    const right = [
      '　　本报讯（记者　李强）20',
      '24年春天，松岭小学装上暖气共',
      '120台。操场用的是ABC',
      'DE材料，图书角也比从前大。',
    ];
    const page = beside([wrap(`　　本报讯（记者　王丽）${CANAL.text}`, 14), right], 14);
    expect(told(page)[1]?.text).toBe('2024年春天，松岭小学装上暖气共120台。操场用的是ABCDE材料，图书角也比从前大。');
  });

  test('columns padded by the number of their characters', () => {
    const canal = {
      ...CANAL,
      text: '玉兰渠清淤工程4月完工，全县共清理支渠30公里，用工2600人次。水利局负责人说，渠道通畅以后，下游的4万亩稻田用水不用再排队，灌溉期缩短12天，水费由每亩18.5元降到15元。',
    };
    const school = {
      ...SCHOOL,
      text: '松岭小学的680名孩子搬进了新校舍，24间教室装上了暖气。校长表示，操场用的是环保材料，图书角藏书9000册，家长们自发来帮忙搬了2天课桌，路上5公里用了3辆货车。',
    };
    const bridge = {
      ...BRIDGE,
      text: '青石铁路桥4月17日合龙，全桥长2160米。施工人员连续奋战90天，克服了8级大风和低温，大桥通车以后，列车过河只要1分钟，两岸居民出行更方便，12个村庄用上了新站。',
    };
    const byCount = (columns: string[][], width: number) => {
      const rows = Math.max(...columns.map((lines) => lines.length));
      const cells = Array.from({ length: rows }, (_, row) => columns.map((lines) => lines[row] ?? ''));
      return cells
        .map((row) =>
          row
            .map((cell) => cell.padEnd(width))
            .join('')
            .trimEnd(),
        )
        .join('\n');
    };
    const columns = [column(canal, 13, '王丽'), column(school, 13, '李强'), column(bridge, 13, '周岚')];
    expect(told(MASTHEAD + byCount(columns, 20))).toEqual([canal, school, bridge]);
    expect(told(MASTHEAD + byCount(columns.slice(1), 22))).toEqual([school, bridge]);
  });

  test('offsets are those of the page as given', () => {
    const page = MASTHEAD + beside([column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')], 14);
    const reading = readPage('page', page);
    expect(reading.page.text).toBe(page);
    for (const { text, runs } of reading.articles)
      for (const run of runs)
        expect(page.slice(run.page, run.page + run.length)).toBe(text.slice(run.text, run.text + run.length));
  });
});

describe('columns that can not be cut surely', () => {
  const WHY = 'columns stand side by side that could not be cut surely';
  const rows = wrap(CANAL.text + SCHOOL.text + BRIDGE.text, 14);

  test('a gap that some rows do not leave', () => {
    const page = beside([column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')], 14);
    const run = [0, 1, 2].map((at) => `${rows[at]}，${rows[at + 3]} ${rows[at + 6]}`);
    expect(scores(`${MASTHEAD}${page}\n${run.join('\n')}`)).not.toEqual([]);
    for (const { score, reasons } of scores(`${MASTHEAD}${page}\n${run.join('\n')}`)) {
      expect(score).toBeLessThanOrEqual(0.3);
      expect(reasons).toContain(WHY);
    }
  });

  test('gaps that stand elsewhere in every other row', () => {
    const wide = wrap(CANAL.text + SCHOOL.text + BRIDGE.text + CANAL.text, 24);
    const page = wide.map((row, at) => {
      const left = row.slice(0, at % 2 ? 24 : 19);
      return `${left}${' '.repeat((at % 2 ? 52 : 42) - widthOf(left))}${(wide[(at + 3) % wide.length] ?? '').slice(0, 16)}`;
    });
    const read = scores(`新校舍启用\n　　本报讯（记者 王丽）${page.join('\n')}`);
    expect(read.length).toBeGreaterThan(0);
    for (const { score, reasons } of read) expect([score <= 0.3, reasons.includes(WHY)]).toEqual([true, true]);
  });

  test('columns that are cut are in no doubt', () => {
    for (const { score } of scores(MASTHEAD + beside([column(CANAL, 14, '王丽'), column(SCHOOL, 14, '李强')], 14)))
      expect(score).toBeGreaterThan(0.8);
  });
});

describe('what stands in rows but is no column', () => {
  const rowsOf = (page: string) => linesOf(page).map(({ text }) => text);
  const kept = (page: string) =>
    expect(rowsOf(page)).toEqual(
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );

  test('a table of figures', () => {
    kept(
      '指标            2023年    2024年\n粮食产量        31.5      32.8\n牲畜存栏        120.4     125.6\n造林面积        15.2      16.0\n城镇居民收入    31580     33214',
    );
  });

  test('a table of words', () => {
    kept(
      '玉兰渠清淤工程    县水利局      年底完工\n松岭小学改建      县教育局      九月启用\n青石铁路桥        铁路建设公司  明年通车\n老街路灯换新      县住建局      已经完成',
    );
  });

  test('names in rows, and a headline set apart', () => {
    kept('先 进 工 作 者 名 单\n张三明  李四海  王五岳  赵六合\n钱七星  孙八斗  周九如  吴十全\n郑春生  冯夏雨  陈秋实  褚冬青');
  });

  test('a poem in two halves', () => {
    kept(
      '白云山下柳成行，    渠水弯弯过稻场。\n布谷声声催早种，    东风阵阵送清香。\n村前小路通新校，    岸上高桥架夕阳。\n最是一年春色好，    家家户户插秧忙。',
    );
  });

  test('mastheads one below the other', () => {
    kept(
      '澄江晚报  2023年4月18日  星期二  第5版  综合\n澄江晚报  2023年4月18日  星期二  第6版  要闻\n澄江晚报  2023年4月18日  星期二  第7版  民生',
    );
  });

  test('indents at the head of paragraphs', () => {
    kept(`${CANAL.title}\n　　${CANAL.text}\n　　${SCHOOL.text}\n　　${BRIDGE.text}`);
  });
});

test('two short columns whose full lines mostly end in signs are told by their indents', () => {
  const page = `梯田稻鱼共生一水两用                                非遗剪纸走进小学课堂
　　本报讯（记者 王丽娜 陈 静）秋收时节，云岭乡     　　新华社澄江4月1日电一堂剪纸课在育才小学开讲，
的梯田里稻谷金黄，鱼儿肥美。云岭乡推广稻鱼共生10    传承人现场示范。
亩，每亩放养鱼苗100尾。鱼吃虫草，稻田少用农药，     　　学校把剪纸列入课后服务，每周开设2个班次。
稻米和鱼都卖出了好价钱。                            　　孩子们用红纸剪出窗花和生肖，作品挂满了走廊。
　　乡里统一注册商标，通过网店销往10个城市。        剪纸传承人说，十年来她教过的学生已有2人。区教育
　　农技员建议农户及时开沟降水，避免稻鱼争水。      局准备编写剪纸读本，在2所学校推广。
`;
  expect(readPage('a.txt', page).articles.map(({ headline }) => headline)).toEqual([
    '梯田稻鱼共生一水两用',
    '非遗剪纸走进小学课堂',
  ]);
});
