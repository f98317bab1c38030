/** An article's headline, text and signs → its kind. */
import type { ArticleKind, Byline } from './article.ts';
import type { Beginning } from './chain.ts';

/** What the kind is read from. */
export interface KindSigns {
  begins: Beginning;
  headline: string | null;
  kicker: string | null;
  section: string | null;
  text: string;
  bylines: Byline[];
  jumped: boolean;
  credited: boolean;
  /** The report has a dateline, or gives a day as its own. */
  dated: boolean;
}

const NOTICE = /(?:决定|公告|通告|通知|公示|启事|声明|讣告|更正|致歉|挂失|须知)$/;
/** `咨询电话：12122。` at its end: a notice. */
const PHONE = /电话[：:]?[\d\-—、，]{3,40}[。）]?$/;
const EDITORIAL = /评论员|社论|时评|短评|快评|锐评|编者按|编后|评论|言论/;

/** Reads the kind. */
export function kindOf({ begins, headline, kicker, section, text, bylines, jumped, credited, dated }: KindSigns): ArticleKind {
  if (jumped) return 'continuation';
  const photographed = bylines.length > 0 && bylines.every(({ role }) => role === 'photographer');
  if ((begins === 'caption' || credited || photographed) && text.length < 400) return 'caption';
  const head = (headline ?? '').replace(/\s/g, '');
  if (begins === 'notice' || (NOTICE.test(head) && begins !== 'dateline')) return 'notice';
  if (PHONE.test(text) && begins !== 'dateline' && begins !== 'item' && bylines.length === 0 && !dated) return 'notice';
  if (/^[\u4e00-\u9fff]{2,6}[论谈]：/.test(head) && bylines.length === 0) return 'editorial';
  if (EDITORIAL.test(`${section ?? ''} ${kicker ?? ''} ${text.slice(0, 30)}`) && begins !== 'dateline') return 'editorial';
  const told = bylines.length > 0 && !dated && text.length > 150;
  return told || (begins === 'byline' && text.length > 900) ? 'feature' : 'news';
}
