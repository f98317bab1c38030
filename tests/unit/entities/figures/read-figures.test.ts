import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumeral } from '../../../../src/words/numeral-print.ts';
import { figuresOf, measured } from './article-of.ts';

describe('what is a figure', () => {
  it.each([
    ['全县共建成粮仓58座。', ['58座']],
    ['投入资金1.2亿元，修路三千二百公里。', ['120000000元', '3200公里']],
    ['水库蓄水2.4亿立方米，年发电300万千瓦时。', ['240000000立方米', '3000000千瓦时']],
    ['列车时速达350公里/小时。', ['350公里/小时']],
    ['带动两万多人就业。', ['20000人']],
    ['门票要三个多亿元。', ['300000000元']],
    ['工程历时三个多月完成。', ['3个月']],
    ['合格率为百分之九十八。', ['98%']],
    ['占地三万亩，其中林地一百亩。', ['30000亩', '100亩']],
    ['连续40日无新增病例。', ['40日']],
    ['用过去的一年时间修好水渠，工期一年。', ['1年', '1年']],
    ['全市总人口254.6万。', ['2546000']],
    ['接收捐款8.5亿，已拨付7亿。', ['850000000元', '700000000元']],
    ['该指数由2.31升至3.05。', ['2.31', '3.05']],
    ['山顶气温降至-31.5°C，谷底零下20摄氏度。', ['-31.5°C', '-20摄氏度']],
    ['改造用时11个半月。', ['11.5个月']],
    ['产量占全省的四分之一。', ['25%']],
    ['保护区有植物53科194属385种。', ['53科', '194属', '385种']],
    ['建馆6年来，接待观众80万人次。', ['6年', '800000人次']],
    ['2023年内河港口吞吐量90万吨。', ['900000吨']],
    ['项目落户，投资亿元以上的有3个。', ['100000000元', '3个']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });

  it.each([
    '会议于2021年3月5日14时30分召开。',
    '请拨打0471-1234567咨询。',
    '本报第3版刊登了第十三届大会的消息。',
    '乘G4802次列车前往，换乘CA934航班。',
    '住在12号楼的王芳今年45岁。',
    '市里印发《关于做好三十项工作的通知》。',
    '开展三年行动，推进一体化。',
    '这是一项工作，也是一次考验。',
    '三农问题和两会精神。',
    '学习旗十六届人大三次会议精神。',
    '服务业增加值完成 亿元 同比增长 %。',
    '他四处奔走，十分辛苦。',
    '用上了5G网络和K11系统。',
    '宣传“五进”活动。',
    '市政协五届十五次会议学习二十届二中全会精神。',
    '2023届毕业生参加招聘。',
    '他获得男子60公斤级冠军。',
    '红十字会的志愿者来了。',
    '过去的一年，全县种树，新的一年继续种。',
    '这一年，他们修好了水渠。',
  ])('nothing in: %s', (text) => {
    expect(measured(text)).toEqual([]);
  });
});

describe('how a figure is bounded', () => {
  it.each([
    ['路长约580米。', '约580米', 'approx'],
    ['路长4400余米。', '4400余米', 'atLeast'],
    ['超过300户受益。', '超过300户', 'atLeast'],
    ['年降水量在400毫米以下。', '400毫米以下', 'atMost'],
    ['海拔1200米左右。', '1200米左右', 'approx'],
    ['共有牧户36户。', '36户', 'exact'],
    ['现场签约42亿元。', '42亿元', 'exact'],
    ['附近36户牧户受益。', '36户', 'exact'],
  ])('%s', (text, printed, qualifier) => {
    expect(figuresOf(text)).toMatchObject([{ text: printed, qualifier }]);
  });

  it('gives both ends of a range, each with the whole words', () => {
    const [low, high] = figuresOf('贷款额度为5至20万元。');
    expect(low).toMatchObject({ text: '5至20万元', value: 50_000, high: 200_000, qualifier: 'atLeast' });
    expect(high).toMatchObject({ text: '5至20万元', value: 200_000, high: null, qualifier: 'atMost' });
    expect(low?.id).not.toBe(high?.id);
  });

  it('normalises measures and leaves money', () => {
    expect(figuresOf('修路12公里。')[0]?.normalised).toEqual({ value: 12_000, unit: '米' });
    expect(figuresOf('装机容量120万千瓦。')[0]?.normalised).toEqual({ value: 1_200_000_000, unit: '瓦' });
    expect(figuresOf('花费30万元。')[0]?.normalised).toEqual({ value: 300_000, unit: '元' });
  });
});

describe('what a figure measures', () => {
  it.each([
    ['全区累计排查隐患320项。', '排查隐患'],
    ['共运送7万余名返乡务工人员。', '返乡务工人员'],
    ['新增确诊病例5例、疑似病例31例。', '新增疑似病例'],
    ['退休4年的职工王芳回到厂里。', '退休'],
    ['发行规模达90亿元。', '发行规模'],
  ])('%s', (text, words) => {
    expect(figuresOf(text).at(-1)?.indicator).toContain(words);
  });

  it('leaves out what an earlier sentence said in the same words', () => {
    expect(measured('走访了48家养老机构查看消防。随后对48家养老机构再次检查。')).toEqual(['48家']);
  });
});

describe('properties', () => {
  const subjects = fc.constantFrom('建成粮仓', '发放补贴', '种植玉米', '培训牧民', '修建公路');
  const units = fc.constantFrom('座', '万元', '亩', '名', '公里', '亿元', '吨');
  const numbers = fc.oneof(
    fc.integer({ min: 2, max: 999_999 }).map((value) => ({ value, printed: String(value) })),
    fc.integer({ min: 3, max: 99_999 }).map((value) => ({ value, printed: printNumeral(value) })),
    fc.integer({ min: 11, max: 99_999 }).map((value) => ({ value: value / 100, printed: (value / 100).toFixed(2) })),
  );

  it('reads the number and unit that were printed, and the words where they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(subjects, numbers, units), { minLength: 1, maxLength: 4 }), (items) => {
        const text = items.map(([subject, { printed }, unit]) => `全旗共${subject}${printed}${unit}。`).join('');
        const found = figuresOf(text);
        for (const figure of found) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        for (const [, { value }, unit] of items) {
          const scale = unit.startsWith('万') ? 1e4 : unit.startsWith('亿') ? 1e8 : 1;
          const name = unit.replace(/^[万亿]/, '');
          expect(found.some((one) => one.unit === name && Math.abs(one.value - value * scale) < 1e-6 * value * scale)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every span inside any text and never throws', () => {
    const signs = fc.constantFrom(
      ...'第前约超过一二三十百千万亿半点0123456789.,%年月日时元个人家至和、，。；（）《》“”同比增长下降分之成倍余多内上',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (chars) => {
        const text = chars.join('');
        for (const figure of figuresOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(0);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
