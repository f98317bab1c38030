/** A line of the page → what it says as a masthead. */
import type { Line } from './line.ts';
import { type Masthead, NUMBER_MARK, type Parts, partsOf } from './masthead-parts.ts';
import { type MastheadWord, readWords } from './masthead-words.ts';

/** A line read as a masthead. */
export interface MastheadLine extends Masthead {
  /** Nothing but the masthead's parts stands in the line. */
  whole: boolean;
}

const NO_MASTHEAD: MastheadLine = { publication: null, issueDate: null, number: null, name: null, whole: false };
/** Signs that no masthead prints. */
const NO_PART = /[。！？；，]/;
/** `滨江文摘报`, `草原月刊`; but 天气预报, 副刊. */
const PRINT = /^[\u4e00-\u9fff]{2,8}(?:报|[周月双]刊)$/;
const NO_PRINT = /(?:[预播简汇通公喜捷战举申情回海速填上]报)$/;
/** `湘江观察`, `本埠新闻`: a paper, where another word is the page's name; else perhaps that. */
const EITHER = /(?:观察|新闻|周末)$/;
/** The longest page name that no lexicon knows: `江淮大地`. */
const NAME = 8;

/** The page number: one that says it is one, else the only bare one; with two none is sure. */
function numberOf(parts: Parts, words: MastheadWord[]): string | null {
  const bare = words.filter(({ number }) => number !== null);
  return parts.number ?? (bare.length === 1 && !parts.loose ? (bare[0]?.number ?? null) : null);
}

/** The word beside the page number, or the first. */
function besideNumber(words: MastheadWord[], among: MastheadWord[]): MastheadWord | undefined {
  const isNumber = (word: MastheadWord | undefined) =>
    word !== undefined && word.other === null && (word.number !== null || word.text === NUMBER_MARK);
  const near = among.find((word) => word.number !== null || [-1, 1].some((step) => isNumber(words[words.indexOf(word) + step])));
  return near ?? among[0];
}

/** What the parts and words say that a lexicon or a form knows; a paper that may begin with a page name is sure once another word is the page's. */
function said(parts: Parts, words: MastheadWord[]): Masthead {
  const names = words.flatMap(({ name }) => name ?? []);
  const sure = names.length > 0 ? 'unsure' : 'publication';
  const publication = words.find((word) => word.publication)?.publication ?? words.find((word) => word[sure])?.[sure] ?? null;
  return { publication, issueDate: parts.issueDate, number: numberOf(parts, words), name: names.join('·') || null };
}

/** Reads a line as a masthead: all of it is the paper, a date, a page number or a page name. */
export function readMasthead(line: Line): MastheadLine {
  if (NO_PART.test(line.compact)) return NO_MASTHEAD;
  const parts = partsOf(line.text);
  const words = readWords(parts.words);
  const bare = words.filter(({ number }) => number !== null).length;
  const whole =
    parts.count + words.length > 0 && bare < 2 && words.every(({ other, unsure }) => other === null && unsure === null);
  return whole ? { ...said(parts, words), whole } : NO_MASTHEAD;
}

/** `滨江观察 2024年3月6日 星期三 08 民生滨江`: at the page's edge a dated line is a masthead whatever else it names. */
export function readDatedLine(line: Line): MastheadLine | null {
  if (NO_PART.test(line.compact)) return null;
  const parts = partsOf(line.text);
  if (parts.issueDate === null) return null;
  const words = readWords(parts.words);
  const found = { ...said(parts, words), whole: true };
  if (parts.count < 2 && !found.number && !found.publication && !found.name) return null;
  const others = words.filter(({ other }) => other !== null && other.length <= NAME);
  const print = others.find(({ other }) => PRINT.test(other as string) && !NO_PRINT.test(other as string));
  const either = others.find(({ other }) => EITHER.test(other as string));
  const paper = found.publication ? undefined : (print ?? (found.name || others.length > 1 ? either : undefined));
  const rest = others.filter((word) => word !== paper);
  if (paper) found.publication = paper.other;
  if (!parts.loose) found.name ??= besideNumber(words, rest)?.other ?? null;
  return found;
}
