/** What old e-papers print above an article without marks, told by its dress: `<td class=font01>渠水进田</td>` above `<div id=ozoom>`. */
import { type Dressed, dressedLines } from './dressed-lines.ts';
import { authorIn } from './info-line.ts';
import { dressOf } from './page-dress.ts';
import { PAGE_NAME } from './page-stamp.ts';
import { isPaper } from './paper-name.ts';

/** Null where nothing shows it. */
export interface DressedTitles {
  kicker: string | null;
  headline: string | null;
  subtitle: string | null;
  author: string | null;
}

/** Classes of the headline's cell in these systems' pages. */
const HEAD = /^(?:font01|bt1?|biaoti|title1?|(?:main|art|article|news|zhu)[-_]?(?:title|biaoti)|zbt|headline)$/i;
/** Of kicker and subtitle. */
const SMALL = /^(?:font02|bt2|yt|yinti|jianti|ytitle|(?:intro|pre|sub|fu|yin)[-_]?(?:title|biaoti|ti)|fbt|ybt|futi)$/i;
const AUTHOR = /^(?:font6|bt3|author|zuozhe|zz|writer)$/i;
/** `本报记者 王丽`, `□记者 李强 通讯员 赵敏`. */
const BYLINE = /^[□■●○◎◆（(\s\u3000]{0,4}(?:本报|本刊|见习|实习|首席|特约|全媒体|融媒体){0,3}(?:记者|通讯员)[\s\u3000:：]/;

/** A longer line is no title. */
const LONGEST = 80;

const named = (form: RegExp, { names }: Dressed): boolean => names.split(/\s+/).some((name) => form.test(name));

const isByline = (line: Dressed): boolean => BYLINE.test(line.text) || (named(AUTHOR, line) && authorIn(line.text) !== null);

const mayBeTitle = (line: Dressed): boolean =>
  line.text.length <= LONGEST &&
  /\p{Letter}{2}/u.test(line.text) &&
  !/[。；]$/.test(line.text) &&
  !isByline(line) &&
  !PAGE_NAME.test(line.text) &&
  !isPaper(line.text) &&
  dressOf(line.text) === null;

/** The one line of the headline's class, else the one that is set largest; null where nothing tells. */
function headOf(lines: readonly Dressed[]): Dressed | null {
  const classed = lines.filter((line) => named(HEAD, line));
  if (classed.length === 1) return classed[0] ?? null;
  const among = classed.length > 1 ? classed : lines;
  const largest = Math.max(0, ...among.map(({ size }) => size));
  const heads = among.filter(({ size }) => size === largest);
  return largest > 0 && heads.length === 1 ? (heads[0] ?? null) : null;
}

/**
 * The titles above an article.
 * @param html the page's, as far as the article's text
 */
export function dressedTitles(html: string): DressedTitles {
  const lines = dressedLines(html);
  const titles = lines.filter(mayBeTitle);
  const head = headOf(titles);
  const at = head ? titles.indexOf(head) : -1;
  const beside = (place: number): string | null => {
    const line = at >= 0 ? titles[place] : undefined;
    return line && (named(SMALL, line) || line.heading) ? line.text : null;
  };
  const author = lines.filter(isByline).map(({ text }) => text.replace(/^[□■●○◎◆（(\s\u3000]+|[）)\s]{1,4}$/g, ''));
  return { kicker: beside(at - 1), headline: head?.text ?? null, subtitle: beside(at + 1), author: author.join(' ') || null };
}
