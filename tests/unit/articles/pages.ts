/** Invented pages for property tests: articles on topics of their own, printed in any layout. */
import fc from 'fast-check';

/** An article as it should be read. */
export interface Wanted {
  headline: string;
  text: string;
  reporter: string;
}

const TOPICS: [string, string[]][] = [
  [
    '柳树湾泵站提前供水',
    [
      '柳树湾泵站日前提前供水，沿线六个村的居民用上了自来水。',
      '水务部门新铺管道三十公里，夜间也有人值守。',
      '下一步，泵站还要加装两台水泵。',
    ],
  ],
  [
    '松岭小学搬进新校舍',
    [
      '松岭小学的孩子们搬进了新校舍，教室里装上了暖气。',
      '校长说，操场用的是环保材料，图书角也比从前大了一倍。',
      '家长们自发来帮忙搬课桌。',
    ],
  ],
  [
    '青石铁路桥合龙',
    ['青石铁路桥在清晨合龙，全桥长两千余米。', '施工人员连续奋战，克服了大风和低温。', '大桥通车后，列车过河只要一分钟。'],
  ],
  [
    '果农试种早熟苹果',
    [
      '果农今年试种早熟苹果，比往年早上市二十天。',
      '合作社统一购买树苗，统一防虫，收入增加不少。',
      '“明年还要扩种。”一位果农高兴地说。',
    ],
  ],
  [
    '县医院开设夜间门诊',
    [
      '县医院开设夜间门诊，上班族看病不用再请假。',
      '医生轮流值班，药房和化验室同时开放。',
      '首周接诊患者五百余人次，多数是儿童。',
    ],
  ],
  [
    '博物馆展出古代马具',
    [
      '博物馆展出一批古代马具，其中多件为首次亮相。',
      '讲解员用方言讲述每件马具的来历，观众听得入神。',
      '展览将持续到年底，免费参观。',
    ],
  ],
  [
    '老街路灯全部换新',
    ['老街的路灯全部换新，夜里走路亮堂多了。', '电工们爬上高梯，更换了两百盏灯泡和旧电线。', '居民送来热茶，感谢他们的辛苦。'],
  ],
];

const REPORTERS = ['王丽娜', '张明', '李春华', '赵铁军', '孙晓燕'];

/** One to six different articles, with reporters. */
export const articles = fc
  .tuple(
    fc.shuffledSubarray(TOPICS, { minLength: 1, maxLength: 6 }),
    fc.array(fc.constantFrom(...REPORTERS), { minLength: 6, maxLength: 6 }),
  )
  .map(([topics, names]) =>
    topics.map(([headline, sentences], at): Wanted => ({ headline, text: sentences.join(''), reporter: names[at] as string })),
  );

/** A page with one paragraph a line, titles before the bodies. */
export const flowing = (wanted: Wanted[]) =>
  wanted.map(({ headline, text, reporter }) => `${headline}\n本报5月6日讯（记者 ${reporter}）${text}`).join('\n');

/** The same with each title below its body. */
export const titledBelow = (wanted: Wanted[]) =>
  wanted.map(({ headline, text, reporter }) => `本报5月6日讯（记者 ${reporter}）${text}\n${headline}`).join('\n');

/** The same with all titles at the foot of the page, in another order. */
export const titledAtFoot = (wanted: Wanted[]) =>
  [
    ...wanted.map(({ text, reporter }) => `本报5月6日讯（记者 ${reporter}）${text}`),
    ...wanted.map(({ headline }) => headline).reverse(),
  ].join('\n');

const wide = (char: string) => (/[\u1100-\uffff]/.test(char) ? 1 : 0.5);

/** Breaks each line at a width in Chinese characters. */
export function wrap(page: string, width: number): string {
  const lines: string[] = [];
  for (const line of page.split('\n')) {
    let [start, taken] = [0, 0];
    for (let at = 0; at < line.length; at++) {
      if (taken + wide(line[at] as string) > width) {
        lines.push(line.slice(start, at));
        [start, taken] = [at, 0];
      }
      taken += wide(line[at] as string);
    }
    lines.push(line.slice(start));
  }
  return lines.join('\n');
}

/** Text without white space, to be compared. */
export const bare = (text: string | null) => (text ?? '').replace(/\s/g, '');
