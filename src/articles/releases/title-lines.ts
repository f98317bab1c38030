/** A line → whether it may be one of a title, heads a part, names an institution or speaks to somebody, and whether a piece may end with it. */
import type { Line } from '../../pages/lines.ts';
import { readMasthead } from '../../pages/masthead.ts';
import { wordSet } from '../../words/lexicon.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import { isContactLine } from './contact-line.ts';
import { fullDateIn } from './full-date.ts';
import type { LineSign } from './line-signs.ts';

/** A line of the text with what it is; lines of a web page's own are no longer among them. */
export interface SignedLine {
  line: Line;
  sign: LineSign | null;
  /** `---` or `【新闻稿】` stands right before it: if it is a title, a piece begins. */
  marked: boolean;
}

/** Least and greatest length of a title's line, and most lines of a title. */
const [LEAST, MOST] = [4, 64];
export const TITLE_LINES = 4;
/** A title that ends as a sentence does is no longer than this. */
export const EXCLAIMED = 32;
/** What is said to somebody, and to whom a document goes: 各位代表：, 各旗县人民政府：. */
const ADDRESSED =
  /^(?:各|尊敬的|同志们|全[旗县市区]各|本级各|[\u4e00-\u9fff]{0,20}各[\u4e00-\u9fff]{2,30}).{0,120}：$|^[\u4e00-\u9fff]{4,30}(?:政府|局|委|厅|院|办|公司)：$/;
/** `各苏木镇人民政府` in a line of its own above `旗直各部门：`. */
const EACH = /^各[\u4e00-\u9fff、，（）]{1,60}(?:政府|部门|单位|委|办|局|镇|公司|企业|学校|街道)[，、]?$/;
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节部条]|\d{1,2}[.、．])/;

/** `各旗县人民政府：`, `各位代表：`. */
export const isAddressed = ({ compact }: Line) => compact.length <= 140 && (ADDRESSED.test(compact) || EACH.test(compact));

/** `一、2023年工作回顾`: the heading of a part. */
export const isPartHeading = ({ compact }: Line) => HEADING.test(compact) && compact.length <= 48 && !/[。；]/.test(compact);

/** `滨江县人民政府办公室`: a name that ends as those of institutions do. */
export function isInstitutionName(text: string): boolean {
  if (!/^[\u4e00-\u9fff（）、]{4,30}$/.test(text) || /关于|[的为被把]/.test(text)) return false;
  return [...wordSet('signing-institutions')].some((end) => text.endsWith(end));
}
/** A line that is such a name. */
export const isInstitution = ({ compact }: Line) => isInstitutionName(compact);

/** Whether a line is text as releases begin with: whole sentences, and no 附件：… or 联系人：… of a document. */
export function isSentences(line: Line | undefined): boolean {
  if (line === undefined || !isEnded(line.compact) || /^[^，。]{1,10}[：:]|^（/.test(line.compact)) return false;
  const comma = line.compact.search(/[，、]/);
  return comma > 0 && line.compact.includes('。', comma);
}

/** Whether a line may be one of a title. */
export function isTitleLine({ line, sign }: SignedLine): boolean {
  const { compact, heading } = line;
  if (sign !== null || compact.length < LEAST || compact.length > MOST) return false;
  if (heading) return true;
  return (
    !/[。；]|[，、：]$|[。；][”）]?$/.test(compact) && !isAddressed(line) && !isContactLine(compact) && !readMasthead(line).whole
  );
}

/** `图为施工现场。王丽摄`. */
const CREDIT = /(?:^|[。！？”])[^。！？]{2,16}摄影?$/;
/** Whether a piece may begin below a line: it ends a sentence or a list, or is none of the text. */
export const isOver = ({ line, sign }: SignedLine) =>
  sign !== null || isEnded(line.compact) || isInstitution(line) || isContactLine(line.compact) || CREDIT.test(line.compact);

/** Whether a dateline begins at a line: 本报讯（记者 王丽）. */
export function isDateline({ line }: SignedLine): boolean {
  const found = readDateline(line.compact.slice(0, 200), (from, to) => line.compact.slice(from, to));
  return found !== null && (found.wire !== null || found.place !== null);
}

/** `2024年3月12日，滨江区召开现场会。`: a text begins with its day. */
export const isDatedText = ({ line, sign }: SignedLine): boolean =>
  sign === null &&
  /^(?:20|二)/.test(line.compact) &&
  line.compact.length >= 16 &&
  fullDateIn(line.compact.slice(0, 16))?.start === 0;
