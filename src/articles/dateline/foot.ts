/** The end of a body → who signed there, and how many characters that takes: （王丽）, 王丽 摄, （市司法局供稿）, 下转第4版. */
import { CHINESE_DIGITS } from '../../words/numerals.ts';
import type { Byline } from '../article.ts';
import { readByline } from './byline.ts';

/** What stands at the foot of an article. */
export interface Foot {
  length: number;
  wire: string | null;
  bylines: Byline[];
  jumpTo: string | null;
}

const SUPPLIED = /[（(]([\u4e00-\u9fff]{2,20}?)(?:供稿|供图|提供)[)）]$/;
const PAREN = /[（(]([^（）()\n]{2,40})[)）]$/;
const LINE = /(?:^|\n|(?<=[。！？”]))([^\n。！？；，]{2,26})$/;
const JUMP_TO = new RegExp(String.raw`[（(]?[■▲]?下转第?([A-Z]?\d{1,3}|[${CHINESE_DIGITS}十]{1,3})版[^）)]{0,10}[)）]?$`);
const PICTURE = /^(?:摄影|图片|图)[/／：:]\s*([\u4e00-\u9fff]{2,14})$/;
const ROLE = /记者|通讯员|摄|实习生|图|作者|报道$/;

/** A name in brackets at the foot: one to four names and nothing else. */
function signedIn(text: string, rawOf: (from: number, to: number) => string): Foot | null {
  const supplied = SUPPLIED.exec(text);
  if (supplied) return { length: supplied[0].length, wire: supplied[1] ?? null, bylines: [], jumpTo: null };
  const paren = PAREN.exec(text);
  if (!paren) return null;
  const from = text.length - paren[0].length;
  const read = readByline(rawOf(from + 1, text.length - 1), ROLE.test(paren[1] as string) ? 'sure' : 'likely');
  const sure = read && read.bylines.length > 0 && (ROLE.test(paren[1] as string) || /[。！？”\n]$/.test(text.slice(0, from)));
  return sure ? { length: paren[0].length, wire: read.outlet, bylines: read.bylines, jumpTo: null } : null;
}

/** A last line that is a byline: 本报记者 王丽 摄, 摄影/本报. */
function signedBelow(text: string, rawOf: (from: number, to: number) => string): Foot | null {
  const line = LINE.exec(text)?.[1];
  if (!line || !ROLE.test(line)) return null;
  const picture = PICTURE.exec(line);
  const read = readByline(picture ? (picture[1] as string) : rawOf(text.length - line.length, text.length));
  if (read && (read.bylines.length > 0 || read.outlet))
    return { length: line.length, wire: read.outlet, bylines: photographers(read.bylines, picture), jumpTo: null };
  return picture ? { length: line.length, wire: picture[1] as string, bylines: [], jumpTo: null } : null;
}

const photographers = (bylines: Byline[], picture: unknown): Byline[] =>
  picture ? bylines.map(({ name }) => ({ name, role: 'photographer' })) : bylines;

/** `【编辑：王丽】`: who edited a piece on the web. */
const EDITED = /[【（([](?:责任编辑|责编|编辑|校对|审核|监制)[：:][^【】（）()[\]\n]{2,40}[】）)\]]$/;

/** Reads the foot of a text; null when nobody signed there. */
export function readFoot(text: string, rawOf: (from: number, to: number) => string): Foot | null {
  const jump = JUMP_TO.exec(text);
  if (jump) return { length: jump[0].length, wire: null, bylines: [], jumpTo: jump[1] ?? null };
  const edited = EDITED.exec(text.slice(-60));
  if (edited) return { length: edited[0].length, wire: null, bylines: [], jumpTo: null };
  return signedIn(text, rawOf) ?? signedBelow(text, rawOf);
}
