/** A short line → whether an account asks its readers there to like, share or follow: 觉得不错，点个“在看”吧. */

/** The longest such line. */
const LONGEST = 30;
/** What readers can do with an article of an account. */
const DEED = /点赞|在看|转发|分享|收藏|星标|留言|评论|关注|[点个]赞/g;
/** `点个“在看”`, `点亮在看`: the name of a button, and no `孩子们在看书`. */
const BUTTON = /(?:点|按|戳).{0,6}在看(?=[”’」』"]|[^\u4e00-\u9fff]|[吧哦哟呀啦]|$)/u;
const ASKS =
  /^(?:请|欢迎|求|记得|别忘|不要忘|觉得|如果|喜欢|点|动动|快来|戳|顺手|来个)|(?:吧|哦|哟|呀|啦|支持)[^\u4e00-\u9fff]*$/u;

/** Whether a line, without white space, asks for such deeds and says nothing else. */
export function isAppeal(compact: string): boolean {
  if (compact.length > LONGEST || /[。；]/.test(compact)) return false;
  return BUTTON.test(compact) || (ASKS.test(compact) && new Set(compact.match(DEED)).size > 1);
}
