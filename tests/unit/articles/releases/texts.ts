/** Texts that are no newspaper's pages, in the forms that sites, accounts and offices give them, and what each of their pieces is. */

/** A piece as it should be read; what is not named is not asked. */
export interface WantedPiece {
  headline: string;
  date: string | null;
  subtitle?: string;
  wire?: string;
  bylines?: string[];
}

/** A text and its pieces in order; `without` stands in none of their titles and texts. */
export interface ReleaseText {
  name: string;
  text: string;
  pieces: WantedPiece[];
  without?: string[];
}

const GRASS = '今年，松泉旗补播退化草场8.2万亩，投入资金3100万元。\n旗林草局介绍，8月底前全部完工。';
const WATER = '柳河县新打机电井46眼，浇地1.9万亩。';
const SCHOOL = '青岭区投入560万元，为12所学校换上了新暖气。\n孩子们说，教室里暖和多了。';
const REPORT =
  '各位代表：\n现在，我向大会报告工作，请予审议。\n一、过去一年的工作\n全旗新修公路86公里。\n（一）产业更旺\n肉牛出栏9.1万头。\n二、今年的安排\n今年计划新修公路120公里。';
const NOTICE = '现就有关事项通知如下。今年安排经费260万元。\n一、明确任务\n各地要把责任落到人。';

/** 1 to 8: releases one after the other. */
const RELEASES: ReleaseText[] = [
  {
    name: 'labelled date lines, no blank lines',
    text: `松泉旗补播草场\n发布时间：2024-06-11\n${GRASS}\n柳河县打井抗旱\n发布时间：2024-06-12\n${WATER}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
    ],
    without: ['发布时间'],
  },
  {
    name: 'a blank line between all blocks, bare dates, a title that exclaims',
    text: `教室暖起来了！\n\n2024年11月5日\n\n${SCHOOL.replace('\n', '\n\n')}\n\n柳河县打井抗旱\n\n2024年11月6日\n\n${WATER}`,
    pieces: [
      { headline: '教室暖起来了！', date: '2024-11-05' },
      { headline: '柳河县打井抗旱', date: '2024-11-06' },
    ],
  },
  {
    name: 'other forms of dates',
    text: ['2024/6/11', '[2024-06-12]', '2024.06.13 08:30', '二〇二四年六月十四日', '日期：２０２４年６月１５日']
      .map((date, at) => `松泉旗第${at + 1}期补播开工\n${date}\n${GRASS}`)
      .join('\n\n'),
    pieces: ['2024-06-11', '2024-06-12', '2024-06-13', '2024-06-14', '2024-06-15'].map((date, at) => ({
      headline: `松泉旗第${at + 1}期补播开工`,
      date,
    })),
  },
  {
    name: 'dates at the end, in columns',
    text: `松泉旗补播草场\n　　今年，松泉旗补播退化草场8.2万亩，投\n入资金3100万元，已经完成一半。\n2024年6月11日\n柳河县打井抗旱\n　　${WATER}\n2024年6月12日`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
    ],
  },
  {
    name: 'dates above the titles',
    text: `2024-06-11\n松泉旗补播草场\n${GRASS}\n2024-06-12\n柳河县打井抗旱\n${WATER}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
    ],
  },
  {
    name: 'dates in the titles’ lines, parts with their names',
    text: `标题：松泉旗今年补播草场（2024-06-11）\n正文：${GRASS}\n----\n标题：柳河县打井抗旱保春播（2024-06-12）\n正文：${WATER}`,
    pieces: [
      { headline: '松泉旗今年补播草场', date: '2024-06-11' },
      { headline: '柳河县打井抗旱保春播', date: '2024-06-12' },
    ],
    without: ['正文', '标题'],
  },
  {
    name: 'one without a date among dated ones, between gaps',
    text: `松泉旗补播草场\n时间：2024-06-11\n${GRASS}\n\n教室暖起来\n${SCHOOL}\n\n柳河县打井抗旱\n时间：2024-06-12\n${WATER}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '教室暖起来', date: null },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
    ],
  },
  {
    name: 'without date lines, each text begun with its day',
    text: `松泉旗补播草场\n2024年6月11日，松泉旗草场补播现场会召开。\n${GRASS}\n柳河县打井抗旱\n2024年6月12日，柳河县抗旱现场会召开。\n${WATER}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
    ],
  },
  {
    name: 'headings in a body, and a dateline that is believed before the date line',
    text: `松泉旗补播草场\n发布时间：2024-06-13\n本报6月11日讯（记者 王丽）${GRASS}\n草场变了样\n${GRASS}\n牧民的账本\n${GRASS}`,
    pieces: [{ headline: '松泉旗补播草场', date: '2024-06-11', wire: '本报', bylines: ['王丽'] }],
  },
];

/** Web pages. */
const PAGES: ReleaseText[] = [
  {
    name: 'way to the page, one line of what there is to say, lists below',
    text: `首页 > 新闻 > 旗县\n\n松泉旗补播草场\n\n2024-06-11 09:56:28 | 来源：松泉日报 | 作者：王 丽 | 责任编辑：李强\n\n${GRASS}\n\n点击排行\n1 柳河县打井抗旱\n2 青岭区换暖气`,
    pieces: [{ headline: '松泉旗补播草场', date: '2024-06-11', wire: '松泉日报', bylines: ['王丽'] }],
    without: ['首页', '李强', '点击', '柳河'],
  },
  {
    name: 'a line for each field',
    text: `当前位置：首页>>动态\n松泉旗补播草场\n来源：松泉日报\n作者：王丽\n发布时间：2024年6月11日\n字体：【大 中 小】\n浏览量：203\n${GRASS}\n上一篇：柳河县打井抗旱\n下一篇：没有了\n【打印】【关闭窗口】\n扫一扫在手机打开当前页`,
    pieces: [{ headline: '松泉旗补播草场', date: '2024-06-11', wire: '松泉日报', bylines: ['王丽'] }],
    without: ['位置', '浏览', '上一篇', '打印', '扫一扫'],
  },
  {
    name: 'two pages in one file, a list between them',
    text: `松泉旗补播草场\n2024-06-11 09:56 来源：松泉日报\n${GRASS}\n相关新闻\n柳河县召开会议\n青岭区检查安全\n\n柳河县打井抗旱\n2024-06-12 11:20 来源：柳河日报\n${WATER}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11', wire: '松泉日报' },
      { headline: '柳河县打井抗旱', date: '2024-06-12', wire: '柳河日报' },
    ],
    without: ['召开会议', '检查安全'],
  },
  {
    name: 'an account with its date, hour and place',
    text: `松泉旗补播草场\n松泉融媒 2024-06-11 18:20 内蒙古\n${GRASS}`,
    pieces: [{ headline: '松泉旗补播草场', date: '2024-06-11' }],
    without: ['融媒', '18:20'],
  },
  {
    name: 'an account over several lines',
    text: `松泉旗补播草场\n\n原创 王丽 松泉融媒\n\n2024年06月11日 18:20\n\n内蒙古\n\n${GRASS}\n\n阅读原文`,
    pieces: [{ headline: '松泉旗补播草场', date: '2024-06-11' }],
    without: ['融媒', '阅读原文'],
  },
];

/** Reports, notices and lists. */
const DOCUMENTS: ReleaseText[] = [
  {
    name: 'a work report',
    text: `政府工作报告\n——2024年1月16日在松泉旗第六届人民代表大会第三次会议上\n旗长　王　丽\n${REPORT}`,
    pieces: [
      {
        headline: '政府工作报告',
        date: '2024-01-16',
        subtitle: '——2024年1月16日在松泉旗第六届人民代表大会第三次会议上',
        bylines: ['王丽'],
      },
    ],
  },
  {
    name: 'a work report whose occasion takes two lines',
    text: `政府工作报告\n（2024年1月16日在松泉旗第六届\n人民代表大会第三次会议上）\n松泉旗人民政府旗长 王丽\n\n${REPORT}`,
    pieces: [{ headline: '政府工作报告', date: '2024-01-16', bylines: ['王丽'] }],
  },
  {
    name: 'a notice with number, addressee and a date in Chinese numerals',
    text: `松泉旗人民政府办公室关于做好防汛工作的通知\n松政办发〔2024〕7号\n各苏木镇人民政府，旗直各部门：\n${NOTICE}\n松泉旗人民政府办公室\n二○二四年六月十一日`,
    pieces: [{ headline: '松泉旗人民政府办公室关于做好防汛工作的通知', date: '2024-06-11' }],
  },
  {
    name: 'two notices, the number above the title, more below the date',
    text: `松政办发[2024]7号\n松泉旗人民政府办公室关于做好防汛工作的通知\n各苏木镇人民政府：\n${NOTICE}\n松泉旗人民政府办公室\n2024年6月11日\n\n柳河县人民政府关于表扬先进的决定\n柳政发〔2024〕3号\n各乡镇人民政府：\n决定表扬20个单位。\n柳河县人民政府\n２０２４年６月１２日\n（此件公开发布）`,
    pieces: [
      { headline: '松泉旗人民政府办公室关于做好防汛工作的通知', date: '2024-06-11' },
      { headline: '柳河县人民政府关于表扬先进的决定', date: '2024-06-12' },
    ],
  },
  {
    name: 'a notice with a table of what it is',
    text: `索 引 号：000014349/2024-00012\n发文机构：松泉旗人民政府办公室\n成文日期：2024-06-11\n松泉旗人民政府办公室关于做好防汛工作的通知\n各苏木镇人民政府：\n${NOTICE}`,
    pieces: [{ headline: '松泉旗人民政府办公室关于做好防汛工作的通知', date: '2024-06-11' }],
    without: ['索引号', '成文'],
  },
  {
    name: 'a notice with what it sends along below its date',
    text: `松泉旗人民政府办公室\n关于印发《松泉旗防汛方案》的通知\n松政办发〔2024〕8号\n各苏木镇人民政府：\n现将方案印发给你们。\n松泉旗人民政府办公室\n2024年6月11日\n（此件公开发布）\n松泉旗防汛方案\n为做好防汛工作，制定本方案。\n一、目标\n今年加固堤防26公里。`,
    pieces: [{ headline: '松泉旗人民政府办公室关于印发《松泉旗防汛方案》的通知', date: '2024-06-11' }],
  },
  {
    name: 'appointments',
    text: '松泉旗人民代表大会常务委员会任免名单\n（2024年4月26日松泉旗第六届人民代表大会常务委员会第九次会议通过）\n任命：\n王丽为松泉旗财政局局长；\n李　强为松泉旗水利局局长。\n免去：\n张明的松泉旗教育局局长职务。',
    pieces: [{ headline: '松泉旗人民代表大会常务委员会任免名单', date: '2024-04-26' }],
  },
  {
    name: 'an account whose parts are numbered, with its makers at the foot',
    text: '松泉旗今年要补哪些草场？\n松泉融媒 2024-06-11 07:30\n补播的时候到了，一起看看今年的安排！\n01\n补多少\n今年，全旗计划补播退化草场8.2万亩。\n02\n怎么补\n补播由旗草原站组织，牧户可以到苏木报名。\nEND\n撰文丨王丽　编辑丨小满　审核丨老高\n动动手指，点亮“在看”吧👇',
    pieces: [{ headline: '松泉旗今年要补哪些草场？', date: '2024-06-11' }],
    without: ['01', '编辑', '在看', 'END'],
  },
  {
    name: 'an account that asks to be liked and shared',
    text: '教室暖起来了\n原创 松泉教育 松泉教育 2024-11-02 18:05 发表于内蒙古\n入冬以来，松泉旗给12所学校换了新暖气。\n孩子们在看书，屋里有22摄氏度。\n责编 | 小满\n校对 | 阿宁\n喜欢就点赞、转发支持一下！',
    pieces: [{ headline: '教室暖起来了', date: '2024-11-02' }],
    without: ['责编', '校对', '转发'],
  },
];

/** Releases with nothing between them, whose titles end as names of institutions do, by the place of their days. */
const PLACES: [string, (title: string, text: string, day: string) => string][] = [
  ['below the title', (title, text, day) => `${title}\n${day}\n${text}`],
  ['in brackets below the title', (title, text, day) => `${title}\n（${day}）\n${text}`],
  ['in brackets behind the title', (title, text, day) => `${title}（${day}）\n${text}`],
  ['in brackets below the text', (title, text, day) => `${title}\n${text}\n（${day}）`],
  ['in brackets behind the text', (title, text, day) => `${title}\n${text}（${day}）`],
];
const CLOSE: ReleaseText[] = PLACES.map(([place, print]) => ({
  name: `releases with nothing between them, the day ${place}`,
  text: [
    ['松泉旗建成少年宫', '松泉旗少年宫6月2日建成，面积1.2万平方米。\n少年宫每天免费开放两小时。', '2024年6月3日'],
    ['柳河县新开便民服务中心', '柳河县便民服务中心开门办事，首日接待群众260人。\n窗口有31个，周末不休息。', '2024年6月5日'],
    ['青山旗成立草原技术学院', '青山旗草原技术学院成立，有学生480人。\n首批专业三个。', '2024年6月9日'],
  ]
    .map(([title = '', text = '', day = '']) => print(title, text, day))
    .join('\n'),
  pieces: [
    { headline: '松泉旗建成少年宫', date: '2024-06-03' },
    { headline: '柳河县新开便民服务中心', date: '2024-06-05' },
    { headline: '青山旗成立草原技术学院', date: '2024-06-09' },
  ],
  without: ['（2024年'],
}));

/** Single pieces whose day stands in their text. */
const DAYS: ReleaseText[] = [
  ['2024年4月8日，松泉旗召开现场会。', '2024-04-08'],
  ['松泉旗于2024年4月8日召开现场会。', '2024-04-08'],
  ['记者从2024年4月8日召开的现场会上获悉，补播已经开始。', '2024-04-08'],
  ['自2021年5月1日条例施行以来，松泉旗办案26件。', null],
  ['松泉旗将于2025年1月15日召开现场会。', null],
].map(([day, date]) => ({
  name: `${day}`,
  text: `松泉旗补播草场\n${day}今年计划补播8.2万亩。`,
  pieces: [{ headline: '松泉旗补播草场', date: date ?? null }],
}));

/** Releases in a file that somebody put together: numbered, named, with rules between. */
const TOGETHER: ReleaseText[] = [
  {
    name: 'rules between releases, contacts above them',
    text: `松泉旗补播草场\n2024-06-11\n${GRASS}\n联系人：王丽 电话：0470-8200000\n---\n柳河县打井抗旱\n2024年6月12日\n${WATER}\n联系电话：0470-8200001\n===\n教室暖起来\n2024-06-13\n${SCHOOL}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
      { headline: '教室暖起来', date: '2024-06-13' },
    ],
    without: ['---', '==='],
  },
  {
    name: 'rules between releases of which one has no date, blank lines between all blocks',
    text: `松泉旗补播草场\n\n2024-06-11\n\n${GRASS.replace('\n', '\n\n')}\n\n***\n\n教室暖起来\n\n${SCHOOL.replace('\n', '\n\n')}\n\n***\n\n柳河县打井抗旱\n\n2024-06-12\n\n${WATER}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '教室暖起来', date: null },
      { headline: '柳河县打井抗旱', date: '2024-06-12' },
    ],
    without: ['***'],
  },
  {
    name: 'titles behind what they are, dated',
    text: `【新闻稿】松泉旗补播草场\n2024-06-11\n${GRASS}\n\n通稿：教室暖起来\n（2024年6月12日）\n${SCHOOL}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '教室暖起来', date: '2024-06-12' },
    ],
    without: ['新闻稿', '通稿'],
  },
  {
    name: 'titles behind what they are, rules between, no dates',
    text: `【新闻稿】松泉旗补播草场\n${GRASS}\n---\n【新闻稿】教室暖起来\n${SCHOOL}`,
    pieces: [
      { headline: '松泉旗补播草场', date: null },
      { headline: '教室暖起来', date: null },
    ],
    without: ['新闻稿', '---'],
  },
  {
    name: 'what it is in a line of its own, the date in brackets, signed',
    text: `新闻发布稿\n\n松泉旗补播草场\n（2024年6月11日）\n${GRASS}\n\n松泉旗林业和草原局\n2024年6月11日`,
    pieces: [{ headline: '松泉旗补播草场', date: '2024-06-11' }],
    without: ['新闻发布稿'],
  },
  {
    name: 'numbered titles with their dates',
    text: `1. 松泉旗补播草场八万亩（2024-06-11）\n${GRASS}\n\n2. 青岭区十二所学校暖起来（2024-06-12）\n${SCHOOL}`,
    pieces: [
      { headline: '松泉旗补播草场八万亩', date: '2024-06-11' },
      { headline: '青岭区十二所学校暖起来', date: '2024-06-12' },
    ],
  },
  {
    name: 'numbered titles above their dates',
    text: `1、松泉旗补播草场\n2024-06-11\n${GRASS}\n2、教室暖起来\n2024-06-12\n${SCHOOL}`,
    pieces: [
      { headline: '松泉旗补播草场', date: '2024-06-11' },
      { headline: '教室暖起来', date: '2024-06-12' },
    ],
  },
];

export const TEXTS = [...RELEASES, ...PAGES, ...DOCUMENTS, ...CLOSE, ...DAYS, ...TOGETHER];
