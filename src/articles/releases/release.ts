/** A piece's lines → what its head and its foot say of it, and its text. */
import type { Line } from '../../pages/lines.ts';
import type { Byline } from '../article.ts';
import { isBylineLine } from '../dateline/openings.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import { tokensOf } from '../titles/affinity.ts';
import { isImprintAt } from './heads.ts';
import type { Piece } from './segment.ts';
import { pageLine } from './signed-lines.ts';
import { isDateline, isPartHeading, isTitleLine, type SignedLine } from './title-lines.ts';

/** A piece as its head and foot show it. */
export interface Release {
  title: Line[];
  /** Lines in which the title stands again. */
  again: Line[];
  /** `——2024年1月9日在…会议上`. */
  occasions: Line[];
  /** Lines whose words are told apart from its text: date lines, document numbers. */
  signs: Line[];
  body: PageLine[];
  /** `---` or `【新闻稿】` stands before its title. */
  marked: boolean;
  /** Each line is a paragraph. */
  flowing: boolean;
  date: { iso: string; why: string } | null;
  wire: string | null;
  bylines: Byline[];
}

/** Whether each line is a paragraph of its own: most end sentences, as lines of a column don't. */
function isFlowing(body: SignedLine[]): boolean {
  const text = body.filter(({ sign }) => sign === null);
  return text.filter(({ line }) => isEnded(line.compact) || isPartHeading(line)).length * 2 >= text.length;
}

/** The date of a piece: of its occasion, its date line, or at its foot; a document's own foot before its date line. */
function dateOf(head: SignedLine[], foot: SignedLine[]): Release['date'] {
  const occasion = head.flatMap(({ sign }) => (sign?.kind === 'occasion' ? (sign.date ?? []) : []))[0];
  if (occasion) return { iso: occasion, why: 'date: its subtitle' };
  const dated = (lines: SignedLine[]) => lines.flatMap(({ sign }) => (sign?.kind === 'meta' ? (sign.meta.date ?? []) : []));
  const numbered = head.some(({ sign }) => sign?.kind === 'number');
  const [line, signed] = [dated(head)[0], dated(foot)[0]];
  if (signed && (numbered || !line)) return { iso: signed, why: 'date: at its foot' };
  return line ? { iso: line, why: 'date: its release’s date line' } : null;
}

/** What the lines of a head and a foot say of who made a piece. */
function makersOf(signs: SignedLine[]): Pick<Release, 'wire' | 'bylines'> {
  const metas = signs.flatMap(({ sign }) => (sign?.kind === 'meta' ? sign.meta : []));
  const bylines = signs.flatMap(({ sign }) =>
    sign?.kind === 'meta' ? sign.meta.bylines : sign?.kind === 'speaker' ? sign.bylines : [],
  );
  return {
    wire: metas.find(({ wire }) => wire !== null)?.wire ?? null,
    bylines: [...new Map(bylines.map((byline) => [byline.name, byline])).values()],
  };
}

/** The label of a line of a body: headings of its parts stand apart. */
function bodyLine({ line }: SignedLine, before: SignedLine | undefined, flowing: boolean): PageLine {
  const short =
    flowing && !isEnded(line.compact) && line.compact.length <= 30 && (before === undefined || isEnded(before.line.compact));
  const opening = isBylineLine(line.text) ? 'byline' : null;
  return pageLine(
    line,
    opening === null && (isPartHeading(line) || short) && !isEnded(line.compact) ? 'title' : 'body',
    '',
    opening,
  );
}

/** Lines of a title at the head of a body. */
const REPEATED = 3;
/** Share of a line's words that the title has where the line says it again. */
const SAME = 0.6;

/** How many lines at the head of a body print the title again, below the date line or above a dateline. */
function titleAgain(lines: SignedLine[], { title, body, to }: Piece): number {
  const words = new Set(tokensOf(title.map((at) => lines[at]?.line.compact ?? '').join('\n')));
  const repeats = ({ line }: SignedLine) => {
    const own = tokensOf(line.compact);
    return own.length > 2 && own.filter((token) => words.has(token)).length >= own.length * SAME;
  };
  let again = 0;
  for (let count = 1; count <= REPEATED && body + count < to; count++) {
    const own = lines[body + count - 1] as SignedLine;
    if (!isTitleLine(own) || isEnded(own.line.compact) || isPartHeading(own.line)) break;
    if (isDateline(lines[body + count] as SignedLine) || (repeats(own) && count === again + 1)) again = count;
  }
  return again;
}

/** `任免名单`: a line for each appointment. */
const LIST = /任免|任命|名单/;
/** A line this long is text: what stands below the last of them is the foot. */
const TEXT = 16;

/** Whether who signs a piece and when stands at a line; below the end of a sentence only at the foot, in a text any day may. */
function isImprint(lines: SignedLine[], body: number, at: number, last: number): boolean {
  if (!isImprintAt(lines, body + at)) return false;
  return at > last || !isEnded(lines[body + at - 1]?.line.compact ?? '');
}

/**
 * Whether a line below the head is of the text. Who signs a document and when is, as in a newspaper's notices; of other lines
 * that look like signs those among the text are, unless they say outright what they are.
 */
function isText({ sign }: SignedLine, foot: boolean, imprint: boolean): boolean {
  if (sign?.kind !== 'meta' || imprint) return true;
  const { fields, label, counted, wire } = sign.meta;
  return !foot && !counted && wire === null && (fields === 0 || /^(?:时间|日期)?$/.test(label));
}

/** What a piece is, by its head, its text and its foot. */
export function releaseOf(lines: SignedLine[], piece: Piece): Release {
  const { from, title, to } = piece;
  const again = titleAgain(lines, piece);
  const body = piece.body + again;
  const head = lines.slice(from, piece.body).filter((_, at) => !title.includes(from + at));
  const all = lines.slice(body, to);
  const below = all.findLastIndex(({ line, sign }) => sign === null && line.compact.length >= TEXT);
  const imprints = new Set(all.filter((_, at) => isImprint(lines, body, at, below)));
  const text = all.filter((line, at) =>
    isText(line, at > below, imprints.has(line) && !isEnded(all[at - 1]?.line.compact ?? '')),
  );
  const kept = new Set(text);
  const foot = all.filter((line) => !kept.has(line));
  // 县长　王丽 is printed with a report, and says whose it is: a byline, and where the official is named.
  const spoken = head.filter(({ sign }) => sign?.kind === 'speaker');
  const flowing = isFlowing(text) || title.some((at) => LIST.test(lines[at]?.line.compact ?? ''));
  const signs = [...head, ...foot];
  return {
    title: title.map((at) => (lines[at] as SignedLine).line),
    again: lines.slice(piece.body, body).map(({ line }) => line),
    occasions: head.flatMap(({ line, sign }) => (sign?.kind === 'occasion' ? line : [])),
    signs: signs.flatMap(({ line, sign }) => (sign?.kind === 'occasion' || sign?.kind === 'speaker' ? [] : line)),
    body: [...spoken, ...text].map((line, at, lines) => bodyLine(line, lines[at - 1], flowing)),
    marked: lines[from]?.marked ?? false,
    flowing,
    date: dateOf(head, [...imprints]),
    ...makersOf(signs),
  };
}
