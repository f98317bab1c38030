/** The line about an article that web pages print below its headline or at its end (`来源：… 作者：… 2024-05-12 09:56 字体：大 中 小`) → what it says. */
import { wordSet } from '../words/lexicon.ts';
import { englishAccount, englishDay } from './english-info.ts';
import { isoDay } from './iso-day.ts';
import type { GivenByline } from './part.ts';

/** What such a line says; null where it does not. */
export interface Info {
  date: string | null;
  wire: string | null;
  byline: GivenByline | null;
}

/** Labels by what their value is; those of no use to us still end the value before them. */
const SOURCE = /(?:来源|稿源|出处|来源于)$/;
const AUTHOR = /(?:作者|撰文|撰稿|采写|记者|署名)$/;
const DATE = /(?:时间|日期|发布|发布于|发表于|更新)$/;
const STAFF = /(?:编辑|责编|校对|审核|初审|复审|二审|三审|终审|监制|审校|审读|签发|录入|供稿单位|编审|主编|统筹|值班编委)$/;
const COUNTERS =
  /(?:浏览|浏览量|浏览次数|点击|点击数|点击量|点击率|访问量|访问次数|阅读|阅读量|阅读数|人气|评论|评论数|字号|字体|字体大小|大小|保护色|视力保护色|背景色|分享|分享到|打印|收藏|栏目|类别|分类|标签|关键词|关键字)$/;

const LABEL = /([\p{Script=Han}]{1,8})[\s\u3000]{0,4}[:：|｜丨]/gu;
const DAY = /(?<!\d)(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)\s?日?/;
const CLOCK = /(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/g;

/** Buttons that stand right behind a value: `来源：江北晚报举报`, `记者：王丽　评论(3)`. */
const BUTTONS =
  /(?:[\s\u3000]{0,9}(?:举报|我要(?:评论|反馈|分享)|打印|收藏|分享|关注|订阅|进入主页|查看原文|阅读原文|微博|微信)|(?:[\s\u3000]{1,9}|(?=[^\s\d]{2,4}[（(]\d))(?:评论|跟帖|点赞|收藏|阅读|浏览|点击|人气)[（(]?\d{0,8}[）)]?){1,9}$/;

/** What a person's name does not end in. */
const BODIES =
  /(?:网|报|社|刊|台|局|办|部|厅|委|处|科|室|站|院|会|司|中心|频道|新闻|编辑|管理员|公司|集团|政府|客户端|公众号|整理|admin|com|cn)$/i;

/** Words that are no source: the page says that it is its own. */
const OWN = /^(?:本站|本网|本报|原创|本站原创|网络|互联网|其他|未知|不详|转载|网站|佚名|暂无)$/;

/** Roles without a name, and who edited. */
const NOBODY =
  /^(?:本[报网台刊社]|见习|实习|特约|首席)?(?:记者|通讯员|作者)$|^(?:责任|值班|网络|本[文版期]|新媒体)?(?:编辑|责编|审核|校对)/;

/** Signs at both ends of a line or value that are not its own. */
const EDGES = /^[\s\u3000（()）【】[\]《》|｜丨/·•\-—_,，;；。]+|[\s\u3000（()）【】[\]|｜丨/·•\-—_,，;；。]+$/g;

interface Labelled {
  label: string;
  value: string;
}

/** `本文来源`: such words before a label are its own. */
const OF_LABEL = /^(?:本文|此文|原文|图片|视频|网站|页面|本页|首次|最后|最近|最新|责任|网页)$/;

/** Of letters that run into a label (`来源：滨江日报作者：王丽`), how many are the value's before it. */
function leadOf(run: string): number {
  for (let at = 0; at < run.length; at++)
    if (wordSet('release-labels').has(run.slice(at))) return OF_LABEL.test(run.slice(0, at)) ? 0 : at;
  return 0;
}

/** `来源：人民网 作者：王丽` → its labels with their values, and what stands before the first (label ''). */
function labelled(line: string): Labelled[] {
  const labels = [...line.matchAll(LABEL)]
    .filter(([, label = '']) => [SOURCE, AUTHOR, DATE, STAFF, COUNTERS].some((form) => form.test(label)))
    .map(({ 0: whole, 1: run = '', index }) => ({ run, lead: leadOf(run), index, end: index + whole.length }));
  const valueTo = (start: number, at: number) => {
    const next = labels[at];
    return line.slice(start, next ? next.index + next.lead : line.length);
  };
  const found: Labelled[] = [{ label: '', value: valueTo(0, 0) }];
  for (const [at, { run, lead, end }] of labels.entries()) found.push({ label: run.slice(lead), value: valueTo(end, at + 1) });
  return found.map(({ label, value }) => ({ label, value: value.replace(EDGES, '').replace(BUTTONS, '').replace(EDGES, '') }));
}

/** Who filed it, as a value or `<meta>` says; null for what names nobody. */
export function wireIn(value: string | null | undefined): string | null {
  const bare = (value ?? '').replace(/^[\s\u3000]*[\p{Script=Han}]{0,4}来源[:：|]/u, '').replace(EDGES, '');
  const first = bare.split(/[\s\u3000]{1,9}|[,，;；|｜]/)[0] ?? '';
  return /^[\p{Letter}\p{Number}（）()“”·.—－-]{2,40}$/u.test(first) && !OWN.test(first) && !DAY.test(first) ? first : null;
}

/** Who wrote it, as a value or `<meta>` says: persons, not the site or whoever runs it. */
export function authorIn(value: string | null | undefined): string | null {
  const bare = (value ?? '').replace(EDGES, '');
  const isName = bare.length >= 2 && bare.length <= 40 && /\p{Letter}{2}/u.test(bare) && !/[@=:：/]/.test(bare);
  return isName && !OWN.test(bare) && !DAY.test(bare) && !BODIES.test(bare) && !NOBODY.test(bare) ? bare : null;
}

/** Whether a name stands as editor's in the line. */
export const isStaff = (line: string, name: string): boolean =>
  labelled(line).some(({ label, value }) => STAFF.test(label) && value.includes(name));

/** Where the page is from stands before some lines. */
const ADDRESS = /https?:\/\/[\w./-]{4,100}/;
/** How outlets are called: `2007年3月21日 滨江晚报`. */
const OUTLET = /^[\p{Script=Han}·]{1,12}(?:报|网|社|电视台|客户端|融媒|在线)$/u;

/** The outlet without a label, behind the day. */
const outletIn = (value: string): string | undefined =>
  value
    .slice(value.search(DAY))
    .split(/[\s\u3000|｜]{1,9}/)
    .slice(1)
    .find((word) => OUTLET.test(word));

/** Whether a line is one about the article and nothing else: labels with short values, or a day and what little stands beside it. */
export function isInfoLine(line: string): boolean {
  if (line.length > 160) return false;
  if (englishDay(line)) return true;
  const [before, ...rest] = labelled(line.replace(EDGES, ''));
  const aside = (before?.value ?? '').replace(DAY, '').replace(CLOCK, '').replace(ADDRESS, '').replace(EDGES, '');
  if (rest.length === 0) return DAY.test(line) && aside.length <= 12;
  return aside.length <= 20 && rest.every(({ value }) => value.length <= 40 && !/[。！？]/.test(value));
}

/** `作者：王丽` may have sent it in; `记者：王丽`, `采写：王丽` and `作者：记者 王丽` are the paper's own. */
function bylineIn(labelledParts: readonly Labelled[]): GivenByline | null {
  const { label = '', value } = labelledParts.find(({ label }) => AUTHOR.test(label)) ?? {};
  const text = authorIn(value?.split(DAY)[0]);
  if (text === null) return null;
  return { text, role: /记者|采写/.test(label) || /记者|通讯员/.test(text) ? 'reporter' : 'author' };
}

/** A system's account may be the reporter's. */
function accountIn(line: string): GivenByline | null {
  const text = authorIn(englishAccount(line));
  return text === null ? null : { text, role: 'reporter', doubtful: true };
}

/** What a line about the article says. */
export function infoIn(line: string): Info {
  const found = labelled(line);
  const day = DAY.exec(line)?.[0];
  const source = found.find(({ label }) => SOURCE.test(label))?.value;
  const outlet = day && outletIn(found[0]?.value ?? '');
  return {
    date: day ? isoDay(day) : englishDay(line),
    wire: wireIn(source ?? outlet),
    byline: bylineIn(found) ?? accountIn(line),
  };
}
