/** How a report begins: `本报讯（记者 王丽）`. */

const DATELINE =
  /^[□■]?(?:本报|本社|新华社|中新社|[\u4e00-\u9fff]{2,6}报)[\u4e00-\u9fff]{0,10}(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|[（(])/;

/** Whether a line begins a report with its dateline: `本报讯（记者 王丽）`, `新华社北京3月1日电`, set far apart too. */
export const isDateline = (text: string): boolean => DATELINE.test(text.replace(/\s+/g, ''));
