/** A line with what follows it → what begins there: a dateline, a jump from another page, or a byline of its own. */
import { wordSet } from '../../words/lexicon.ts';
import { CHINESE_DIGITS } from '../../words/numerals.ts';
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';

/** How an article shows that it begins at a line. */
export type Opening = 'dateline' | 'jump' | 'byline' | 'credit' | 'signed' | 'item';

/** `■上接第1版`, `（上接A02版）`, `紧接第一版`. */
export const JUMP_FROM = new RegExp(
  String.raw`^[■□●▲◆★]?（?(?:上接|紧接|接)第?([A-Z]?\d{1,3}|[${CHINESE_DIGITS}十]{1,3}|头)版[^）。，]{0,14}?(?:）|(?=[^）]{0,14}[^）]|$))`,
);

const BYLINE_HEAD =
  /^[□■●○◎▲◆]?(?:[\u4e00-\u9fff]{0,8}(?:首席|见习|实习|特约|特派|驻站)?(?:记者|通讯员|评论员|实习生)|作者|文[/／]|文图|文：)/;
const CREDIT =
  /^[□■●○◎▲◆（]?(?:[\u4e00-\u9fff\s]{2,16}摄）?|(?:摄影|图片|图)[/／：:].{2,14}|摄影[\u4e00-\u9fff]{2,8}）|.{2,24}摄影报道）?)$/;
const SENTENCE = /[。！？；，]/;

/** `本报记者 王丽 摄`: a line that says who took the picture, and ends a caption. */
export function isCredit(line: string): boolean {
  const text = line.replace(/\s+/g, '');
  if (text.length > 26 || SENTENCE.test(text) || !CREDIT.test(text)) return false;
  if (/^(?:摄影|图片|图)[/／：:]/.test(text)) return true;
  return readByline(line.replace(/[（）]/g, ''), /^[（]|^本报|^摄影/.test(text) ? 'sure' : 'likely') !== null;
}

/** `□本报记者 王丽`: a line that is a byline and nothing else. */
export function isBylineLine(line: string): boolean {
  const text = line.replace(/\s+/g, '');
  if (text.length > 40 || SENTENCE.test(text) || !BYLINE_HEAD.test(text)) return false;
  if (/^(?:记者|通讯员)(?:[从在了获采就日走看问跟来到于对向与和见近昨今])/.test(text)) return false;
  const read = readByline(line, /^[□■●○◎▲◆本]/.test(text) ? 'sure' : 'likely');
  return read !== null && read.bylines.length > 0 && (read.outlet ?? '').length <= 9;
}

/** What begins at a line, and how many characters it takes; `ahead` is the text from there on, `rawOf` gives its white space. */
export function openingAt(
  line: string,
  ahead: string,
  rawOf: (from: number, to: number) => string,
): { kind: Opening; length: number; titled?: boolean; bare?: boolean } | null {
  const jump = JUMP_FROM.exec(ahead);
  if (jump) return { kind: 'jump', length: jump[0].length };
  const length = line.replace(/\s+/g, '').length;
  if (isCredit(line)) return { kind: 'credit', length };
  if (isBylineLine(line)) return { kind: 'byline', length };
  const dateline = readDateline(ahead, rawOf);
  if (dateline?.wire === null && dateline.place !== null && !/[讯电]/.test(line)) return null;
  if (dateline?.wire && dateline.wire.length > line.replace(/[\s《》据]/g, '').length && !wordSet('wires').has(dateline.wire))
    return null;
  return (
    dateline && {
      kind: 'dateline',
      length: dateline.length,
      titled: dateline.titled,
      bare: dateline.wire === null && dateline.place === null && !dateline.date,
    }
  );
}
