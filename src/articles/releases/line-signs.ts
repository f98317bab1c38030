/** A line → what it is around a piece that is no newspaper page's: where it came out, who speaks, what a web page prints about it. */
import type { Line } from '../../pages/lines.ts';
import { alternatives } from '../../words/guarded-words.ts';
import { type LexiconRow, lexicon, wordSet } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import { isReleaseName } from '../../words/release-names.ts';
import { firstAnswer, type Rule } from '../../words/rule.ts';
import type { Byline } from '../article.ts';
import { splitNames } from '../dateline/split-names.ts';
import { isAppeal } from './appeals.ts';
import { fullDateIn } from './full-date.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';

/** What a line is: furniture, or a part of a piece's head or foot. */
export type LineSign =
  | { kind: 'web' | 'list' | 'number' }
  | { kind: 'meta'; meta: MetaLine }
  | { kind: 'occasion'; date: string | null }
  | { kind: 'speaker'; bylines: Byline[] };

const where = (asked: LexiconRow<'web-furniture'>['where']) =>
  lexicon('web-furniture').flatMap((row) => (row.where === asked ? [row.word] : []));
/** Words that a web page prints, whatever else stands beside those that begin a line. */
const alone = once(() => new Set([...where('alone'), ...where('begins')]));
const begins = once(() => new RegExp(`^[\\[【（>»·•]*(?:${alternatives(where('begins'))})(?=[：:|丨>»\\]】）>-]|\\s|$)`));
const longBegins = once(() => new RegExp(`^[\\[【（>»]*(?:${alternatives(where('begins').filter(({ length }) => length > 2))})`));
const isWebWords = (words: string[]) =>
  words.some((word) => !/^\d+$/.test(word)) && words.every((word) => alone().has(word) || VERBED.test(word));
const list = once(() => new Set(where('list')));
const SEPARATOR = /[\s|｜丨·•/\\[\]【】（）()<>«»›：:+↑↓←→▲▼-]+/;
/** `打印此文`, `关闭此页`. */
const VERBED = /^(?:打印|关闭|返回|收藏|分享|下载|复制|保存|转发)[\u4e00-\u9fff]{0,4}$|^\d{1,8}$/;

/** `-----`, `＊＊＊`, `（1）`, `01`, `（此件公开发布）`. */
const RULE =
  /^[-=*_~—─━·.…#+＊☆★◆◇■□●○]{2,}$|^[（【[](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）】\]]$|^\d{1,2}[.、]$|^0[1-9]$|^（此件.{2,12}）$/;
/** `---`, `＊＊＊`, `======` in a line of its own. */
export const isSeparator = ({ compact }: Line): boolean => /^[-=*_~—─━＊]{3,}$/.test(compact);
/** `标题：` with nothing behind it. */
const PART = /^[【[]?(?:新闻)?(?:标题|题目|正文|内容|新闻内容|文章内容)[】\]]?[：:]?$/;
/** `首页 > 新闻 > 草原生态`. */
const CRUMBS =
  /^[>»\s【[]{0,6}(?:网站|网)?首 ?页[】\]]?\s{0,4}(?:[>»›→/|·》-]|\s[\u4e00-\u9fff])|^[\u4e00-\u9fffA-Za-z]{2,12}(?:\s{0,4}[>»›→]{1,3}\s{0,4}[\u4e00-\u9fffA-Za-z]{2,16}){2,6}$/;
/** `滨政办发〔2024〕12号`. */
const NUMBER =
  /^[（(]?[\u4e00-\u9fff]{1,16}[〔[【（(﹝［](?:19|20)\d{2}[〕\]】）)﹞］](?:第)?\d{1,5}号[）)]?$|^[\u4e00-\u9fff]{2,12}(?:第\d{1,5}号|(?:19|20)\d{2}年第\d{1,4}号)$/;
/** `——2024年1月9日在滨江县第三届人民代表大会第四次会议上`, `（2024年4月26日…第十六次会议通过）`. */
const OCCASION = /^[—─–―-]{1,4}.{0,24}(?:在|于).{4,60}上[）)]?(?:[（(].{4,24}[）)])?$/;
const PASSED = /^[（(].{4,80}(?:通过|批准|发布|公布|修订|修正|印发|会议|大会|上)[）)]$/;
const DATED = /^.{0,4}年.{1,6}月.{1,4}日(?:在|于).{4,60}(?:会议|大会|全会|会)上(?:的(?:报告|讲话|发言|致辞))?$/;

const SPEAKS = /^(?:报告人|汇报人|演讲人|主讲人|发言人|讲话人)[：:\s]+(.{2,12})$/;
const speaker = once(
  () =>
    new RegExp(
      `^([\\u4e00-\\u9fff\\s]{0,24}?(?:${alternatives([...wordSet('speaker-posts')])}))(?:\\s*[：:]\\s*|\\s+)(.{2,12})$`,
    ),
);

/** The names of those who speak; null where no name stands there. */
export function speakersIn(text: string): Byline[] | null {
  const letters = text.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff](?:\s|$))/g, '').trim();
  const names = /^[\u4e00-\u9fff·]{2,10}$/.test(letters) ? splitNames(letters, 'likely') : null;
  return names && names.length === 1 ? names.map((name) => ({ name, role: 'author' as const })) : null;
}

const SHORT = 80;

/** The first that applies tells what a line is. */
export const LINE_RULES: readonly Rule<Line, LineSign | null>[] = [
  {
    name: 'rule between pieces',
    example: '--------',
    apply: ({ compact }) => (RULE.test(compact) ? { kind: 'web' } : null),
  },
  {
    name: 'name of a part',
    example: '标题：',
    apply: ({ compact }) => (PART.test(compact) ? { kind: 'web' } : null),
  },
  {
    name: 'what the text is',
    example: '【新闻稿】',
    apply: ({ compact }) => (isReleaseName(compact) ? { kind: 'web' } : null),
  },
  {
    name: 'way to the page',
    example: '首页 > 新闻 > 草原生态',
    apply: ({ text }) => (text.length <= SHORT && CRUMBS.test(text) ? { kind: 'web' } : null),
  },
  {
    name: 'heading of a list of other pieces',
    example: '点击排行',
    apply: ({ compact }) => {
      if (list().has(/^([\u4e00-\u9fff]{2,8})：/.exec(compact)?.[1] ?? '')) return { kind: 'list' };
      if (compact.length > 16) return null;
      const name = compact.replace(/^[[【>»·•■]{1,2}|[\]】：:>»]{1,3}$|更多[>»]{0,3}$/g, '');
      return list().has(name) ? { kind: 'list' } : null;
    },
  },
  {
    name: 'words of a web page alone',
    example: '【打印】【关闭】 分享到：',
    apply: ({ text }) => {
      const words = text.split(SEPARATOR).filter(Boolean);
      return text.length <= SHORT && isWebWords(words) ? { kind: 'web' } : null;
    },
  },
  {
    name: 'words of a web page before others',
    example: '上一篇：滨江区开展安全检查',
    apply: ({ text }) =>
      text.length <= SHORT && (begins().test(text) || (longBegins().test(text) && !/。/.test(text) && text.length <= SHORT / 2))
        ? { kind: 'web' }
        : null,
  },
  {
    name: 'what an account asks of its readers',
    example: '觉得不错，点个“在看”吧',
    apply: ({ compact }) => (isAppeal(compact) ? { kind: 'web' } : null),
  },
  {
    name: 'number of an official document',
    example: '滨政办发〔2024〕12号',
    apply: ({ compact }) => (NUMBER.test(compact) ? { kind: 'number' } : null),
  },
  {
    name: 'occasion of a speech or a decision',
    example: '——2024年1月9日在滨江县第三届人民代表大会第四次会议上',
    apply: ({ compact }) => {
      const known = OCCASION.test(compact) || (PASSED.test(compact) && fullDateIn(compact) !== null) || DATED.test(compact);
      return known && !/。/.test(compact) ? { kind: 'occasion', date: fullDateIn(compact)?.iso ?? null } : null;
    },
  },
  {
    name: 'who speaks',
    example: '县长　王　丽',
    apply: ({ text }) => {
      const found = text.length <= SHORT / 2 ? (SPEAKS.exec(text)?.[1] ?? speaker().exec(text)?.[2]) : undefined;
      const bylines = found ? speakersIn(found) : null;
      return bylines && { kind: 'speaker', bylines };
    },
  },
  {
    name: 'when and where it came out',
    example: '发布时间：2024-03-12 来源：滨江网',
    apply: ({ text }) => {
      const meta = readMetaLine(text);
      return meta && { kind: 'meta', meta };
    },
  },
];

/** What a line is; null where it is a title or text. */
export const signOf = (line: Line): LineSign | null => (line.heading ? null : (firstAnswer(LINE_RULES, line)?.answer ?? null));
