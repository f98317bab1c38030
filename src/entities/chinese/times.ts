/** The ways Chinese news says when → two patterns: times a figure can be told of, and all stretches that say when. */

/** A way to say when, with one printed so. */
export interface TimeForm {
  readonly name: string;
  readonly example: string;
  readonly pattern: string;
}

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
const optional = (...alternatives: readonly string[]): string => `${any(...alternatives)}?`;

const YEAR = '\\d{4}年';
const MONTH = '\\d{1,2}月';
const DAY = '\\d{1,2}日';
const QUARTER = '前?[一二三四]季度';
const HALF_YEAR = '[上下]半年';
const HOUR = '\\d{1,2}时';
const MINUTE = '\\d{1,2}分';
/** `14时30分`, `8点半`. */
const CLOCK = `\\d{1,2}[时点]${optional(MINUTE, '半')}`;
const RELATIVE_YEARS = ['今年', '去年', '前年', '明年'];

/** `3月5日上午10时30分`: a part of the day, or its hour, behind a day. */
const HOUR_OF_DAY = optional('凌晨', '早上', '上午', '中午', '下午', '晚上?') + optional(HOUR + optional(MINUTE));
const WHOLE_DAY = any(`${optional(YEAR)}${MONTH}${DAY}`, `(?<![月\\d])${DAY}`) + HOUR_OF_DAY;

/** `今年3月底`, `十二月上旬`; not the 3月 of 13月. */
const WHOLE_MONTH = any(
  optional(YEAR, ...RELATIVE_YEARS) +
    `(?<!\\d)${any('\\d{1,2}', '[一二三四五六七八九]', '十[一二]?')}月` +
    `${optional('份', '底', '末', '初', '上旬', '中旬', '下旬')}(?!\\d)`,
);

/** `2023年1—8月`, `今年1至9月份`: from one month to another of a year. */
const MONTHS =
  optional(YEAR, ...RELATIVE_YEARS) +
  `(?<!\\d)\\d{1,2}(?:月份?)?${any('至', '到', '[—－~～-]{1,2}')}\\d{1,2}月${optional('份')}(?![\\d底末初上中下])`;

const SMALL_NUMBER = any('[两三四五六七八九十]', '\\d{1,2}');
/** `今年前8个月`, `2022年头三个月`; without a year at the head of a clause, where no `后三个月` follows: half of a term is no part of the year. */
const FIRST_MONTHS = any(
  `${any(YEAR, ...RELATIVE_YEARS)}的?[前头]${any(`${SMALL_NUMBER}个月`, '\\d{1,2}月')}${optional('份')}`,
  `(?<![^，。；：\\n])[前头]${any(`${SMALL_NUMBER}个月`, '\\d{1,2}月份?')}(?![^。\\n]{0,40}后${SMALL_NUMBER}个?月)(?!\\d)`,
);

const PART_OF_YEAR = ['底', '末', '初', '年底', QUARTER, '第[一二三四]季度', HALF_YEAR, '春节后?', '以来', '度'];
const WHOLE_YEAR = any(any('\\d{4}(?:[-—至]\\d{4})?年', ...RELATIVE_YEARS, '上年', '当年', '本年') + optional(...PART_OF_YEAR));

/** Times told from the day of the report. */
const NEAR = '目前 当前 当日 当天 昨日 昨天 今日 今天 本月 上月 下月 本周 上周 每年 每月 每天 每日 同期 近年来 近日'.split(' ');

/** Points in time and periods that a figure can be told of, the more exact ones first. */
export const PERIOD_FORMS: readonly TimeForm[] = [
  { name: 'day', example: '2020年3月20日上午9时', pattern: WHOLE_DAY },
  { name: 'months', example: '2023年1—8月', pattern: MONTHS },
  { name: 'first-months', example: '今年前8个月', pattern: FIRST_MONTHS },
  { name: 'month', example: '今年十二月上旬', pattern: WHOLE_MONTH },
  { name: 'year', example: '2020年前三季度', pattern: WHOLE_YEAR },
  { name: 'quarter', example: '前三季度', pattern: any(`(?<![\\d年])${QUARTER}`, '上半年', '下半年') },
  { name: 'plan-period', example: '“十四五”期间', pattern: `(?:“?十[一二三四五]五”?${optional('期间', '以来', '末')})` },
  { name: 'relative', example: '近年来', pattern: any(...NEAR) },
];

const UNTIL = any(WHOLE_DAY, WHOLE_MONTH, WHOLE_YEAR, DAY + HOUR_OF_DAY);

/** A time that a figure can be told of, with its end and what opens or bounds it: `截至2月底`, `2020年3月20日至31日`. */
export const PERIOD = new RegExp(
  optional('截至', '截止到?', '自', '从', '到') +
    any(...PERIOD_FORMS.map(({ pattern }) => pattern)) +
    optional(any('至今', '至', '到', '—', '-', '~') + optional(UNTIL)) +
    optional('以来', '期间', '起', '底前', '前', '末'),
  'g',
);

const FROM = optional('截至', '截止', '到', '自', '从', '于', '在');
const PART_OF_DAY = optional('凌晨', '清晨', '早晨', '早上', '上午', '中午', '下午', '傍晚', '晚间?', '夜间', '白天');
const BOUND = ['以来', '起', '前'];

/** Stretches that say when, wherever they stand between words; of two that begin at one place the first wins. */
export const TIME_FORMS: readonly TimeForm[] = [
  {
    name: 'day',
    example: '截至2020年3月5日上午10时30分左右',
    pattern:
      `${FROM}${optional('当地时间')}${optional(YEAR)}${optional(`${MONTH}份?`)}\\d{1,2}[日号]` +
      `${PART_OF_DAY}${optional(CLOCK)}${optional('许', '左右')}` +
      `${optional(`[至到]${optional(YEAR)}${optional(MONTH)}${DAY}`)}` +
      `${optional('凌晨', '上午', '下午', '夜间', '白天')}${optional(HOUR)}${optional(...BOUND, '止', '期间')}`,
  },
  { name: 'quarter', example: '前三季度', pattern: QUARTER },
  {
    name: 'first-months',
    example: '今年前三个月',
    pattern: `${optional(`${any(YEAR, ...RELATIVE_YEARS)}的?`)}[前头]${SMALL_NUMBER}个?${any('月', '季度')}`,
  },
  {
    name: 'year',
    example: '自2019年底以来',
    pattern:
      `${FROM}\\d{4}(?:[-—至]\\d{4})?年` +
      `${optional('年?底', '末', '初', '上半年', '下半年', QUARTER, MONTH + optional('份', '底', '末', '初'))}${optional(...BOUND)}`,
  },
  {
    name: 'month',
    example: '截至2月底',
    pattern: `${optional('截至', '到')}${MONTH}${any('份', '底', '末', '初')}${optional('以来', '起')}`,
  },
  {
    name: 'months',
    example: '今年1至9月份',
    pattern: `${optional('今年', '去年')}\\d{1,2}${any('至', '到', '-', '—', '~')}${MONTH}份?`,
  },
  { name: 'years-since', example: '一年来', pattern: `${any('[一两三四五六七八九十]', '\\d{1,2}')}年来` },
  {
    name: 'one-year',
    example: '过去的一年里',
    pattern: `${any('过去的?', '新的?', '[这那]')}一年${optional('里', '中', '间')}(?![多来时之])`,
  },
  { name: 'half-year', example: '上半年', pattern: HALF_YEAR },
  { name: 'end-of-year', example: '去年底', pattern: `[去今当上前明]?年[底末初]${optional('前', '以来')}` },
  { name: 'month-of-near-year', example: '今年3月', pattern: `[今去当前]年${MONTH}` },
  { name: 'lone-month', example: '5月', pattern: `(?<!\\d)${MONTH}(?=[^\\d个])` },
  {
    name: 'clock',
    example: '上午9时30分许',
    pattern:
      optional('凌晨', '上午', '下午', '晚上') +
      CLOCK +
      optional('许', '左右', '后', '前') +
      optional(`至${optional('凌晨', '次日')}${CLOCK}`),
  },
];

/** A stretch that says when. */
export const TIME = new RegExp(TIME_FORMS.map(({ pattern }) => pattern).join('|'), 'g');
