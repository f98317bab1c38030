/** Lines that web pages print around and within an article and that are no part of it: paths, buttons, notes of editors and rights. */
import { isInfoLine } from './info-line.ts';
import { isStamp } from './page-stamp.ts';

const BUTTONS =
  '查看原文|阅读原文|原文链接|点击查看原文|打印|关闭|关闭窗口|关闭本页|打印本[页稿文]|打印此[页稿文]|发表评论|推荐给朋友|收藏|分享|分享到|转发|举报|纠错|返回|返回顶部|返回首页|返回列表|大|中|小|字体|字号|默认|特大|放大|缩小|复制链接|微信|微博|扫一扫|点赞|评论|首页|上一篇|下一篇|上一页|下一页|' +
  '上一版|下一版|放大镜|朗读|听新闻|语音播报|我要评论|查看更多|展开全文|阅读全文|点击查看更多|正文|听全文|关注|已关注|订阅|登录|注册|更多|详细|全文';
const BUTTON_LINE = new RegExp(
  `^[【\\[（(·|｜]{0,2}(?:(?:${BUTTONS}|QQ空间|QQ|T|A|[+\\-－＋])[\\s\\u3000|｜/【】\\[\\]()（）:：·>]{0,6}){1,14}$`,
);

/** What stands over lists of other articles. */
const RELATED =
  /^[【[]?(?:相关(?:新闻|链接|阅读|文章|报道|推荐|专题)|(?:推荐|延伸|扩展|拓展)阅读|延伸\s?[·•]?\s?推荐|热(?:门|点)(?:推荐|新闻|文章|排行)|(?:点击|新闻|热点|阅读)排行榜?|猜你喜欢|为您推荐|编辑推荐|大家都在看|最新(?:新闻|推荐)|更多(?:新闻|精彩|推荐)|精彩推荐|往期回顾|分享(?:到|至)|分享让更多人看到)[】\]]?[\s\u3000]{0,3}(?:[:：]|$)/;

/** Whether the line stands over a list of other articles. */
export const isRelated = (line: string): boolean => line.length <= 16 && RELATED.test(line.trim());

/** Lines told by how they begin. */
const BEGINS = [
  /^(?:您?(?:现在|当前)?的?(?:所在)?位置|当前位置|所在位置|您的位置)[\s\u3000]{0,3}(?:[:：]|是)/,
  /^首页[\s\u3000]{0,3}(?:[>›»→/-]|&gt;)/,
  /^[（(【[]?[\s\u3000]{0,3}(?:责任编辑|本文编辑|本版编辑|本期编辑|责编|编辑|值班编辑|网络编辑|文字编辑|校对|审核|初审|复审|终审|监制)[\s\u3000]{0,3}[:：|｜丨]/,
  /^[（(【[]?(?:原标题|原题|本文原标题|原题为|文章原标题)[\s\u3000]{0,3}[:：为《]/,
  /^[（(【[]?(?:扫一扫|扫描(?:下方|上方|左侧|右侧)?二维码|长按(?:识别)?二维码|打开微信|微信扫码|点击(?:关注|下载|下方|上方))/,
  /^[（(【[]?(?:版权声明|免责声明|特别声明|郑重声明|声明|版权所有|转载请注明|未经授权|本文(?:系|为|来自).{0,30}(?:转载|授权))/,
  /^(?:上一篇|下一篇|上篇|下篇|上一条|下一条|前一篇|后一篇)[\s\u3000]{0,3}[:：]/,
  RELATED,
  /^(?:网友评论|文明上网|我来说两句|发表评论|评论区)/,
];

/** Whether a line is words of buttons alone: `查看原文`, `打印 关闭`. */
export const isButton = (line: string): boolean => BUTTON_LINE.test(line.trim());

/** What such a line is; null for what may be the article's own. */
export function dressOf(line: string): string | null {
  const bare = line.trim();
  if (bare.length > 200) return null;
  if (/^[+\d\s]{1,3}$/.test(bare)) return 'a number alone';
  if (BUTTON_LINE.test(bare)) return 'buttons of the page';
  if (BEGINS.some((form) => form.test(bare))) return 'a note of the page';
  if (isStamp(bare)) return 'says which paper and page it is of';
  return isInfoLine(bare) ? 'says whence the article is' : null;
}
