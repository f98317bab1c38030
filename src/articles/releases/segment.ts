/** A text's signed lines → its pieces, each with its head and body; null where it is a newspaper's page or shows no such piece. */
import { isEnded } from '../lines/sentence-ends.ts';
import { type Head, headAboveTitle, headBelowTitle, headWithout, isImprintAt } from './heads.ts';
import { isAddressed, isDatedText, isDateline, isPartHeading, isTitleLine, type SignedLine } from './title-lines.ts';

/** A piece by indexes of lines; its body ends before `to`. */
export interface Piece extends Head {
  to: number;
}

/** Least length of a line that is text whatever it ends in. */
const TEXT = 24;

/** Whether a line is a date with no more about it. */
const isDate = ({ sign }: SignedLine) => sign?.kind === 'meta' && sign.meta.date !== null;

/** Pieces whose signs stand below their titles; after a date at the foot of one the next may begin with its title alone. */
function belowTitles(lines: SignedLine[]): Head[] {
  const heads: Head[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const head = headBelowTitle(lines, at, floor) ?? afterFoot(lines, at, floor);
    if (!head || head.from < floor) continue;
    heads.push(head);
    floor = head.body;
    at = Math.max(at, head.body - 1);
  }
  return heads;
}

/** A title without signs, at the beginning or right below the date at the foot of another piece, or above a dateline. */
function afterFoot(lines: SignedLine[], at: number, floor: number): Head | null {
  const above = lines[at - 1];
  if (above === undefined || (at >= floor && isImprintAt(lines, at - 1))) return undated(lines, at);
  const [own, text] = [lines[at] as SignedLine, lines[at + 1]];
  if (text && isTitleLine(own) && above.sign === null && isEnded(above.line.compact) && (isDateline(text) || isDatedText(text)))
    return headWithout(lines, at, TEXT);
  return null;
}

/** A title without signs; one with signs a few lines on is read when these come. */
function undated(lines: SignedLine[], at: number): Head | null {
  const head = headWithout(lines, at, TEXT);
  if (!head) return null;
  for (let next = head.from + 1; next <= head.body; next++) if (headBelowTitle(lines, next, at)) return null;
  return head;
}

/** Pieces whose date lines stand above their titles. */
function aboveTitles(lines: SignedLine[]): Head[] {
  return [...lines.keys()].flatMap((at) => {
    const above = lines[at - 1];
    if (!isDate(lines[at] as SignedLine) || (above && (above.sign !== null || !isEnded(above.line.compact)))) return [];
    return headAboveTitle(lines, at) ?? [];
  });
}

/** Titles set apart by gaps where no other line but a head has one: pieces among dated ones that have no date. */
function betweenGaps(lines: SignedLine[], heads: Head[]): Head[] {
  if (heads.length < 2 || heads.slice(1).some(({ from }) => lines[from]?.line.gap === 0)) return [];
  const known = new Set(heads.flatMap(({ from, body }) => Array.from({ length: body - from + 1 }, (_, step) => from + step)));
  const gapped = [...lines.keys()].filter((at) => at > 0 && !known.has(at) && (lines[at] as SignedLine).line.gap > 0);
  const found = gapped.map((at) => headWithout(lines, at, TEXT));
  return found.every((head) => head !== null) ? found.flatMap((head) => head ?? []) : [];
}

/** Titles right below `---` or `【新闻稿】`, where nothing else stands below one: pieces, dated or not. */
function belowMarks(lines: SignedLine[], heads: Head[]): Head[] {
  const begun = new Set(heads.map(({ from }) => from));
  const marked = [...lines.keys()].filter((at) => lines[at]?.marked && !begun.has(at));
  const found = marked.map((at) => headWithout(lines, at, TEXT));
  return found.every((head) => head !== null) ? found.flatMap((head) => head ?? []) : [];
}

const withEnds = (heads: Head[], length: number): Piece[] =>
  heads.map((head, at) => ({ ...head, to: heads[at + 1]?.from ?? length }));

/** Lines from the end of a piece in which the date at its foot stands. */
const FOOT = 3;

/** Whether a piece ends with who signs it and when, and has it nowhere else. */
function isSignedBelow(lines: SignedLine[], { body, to }: Piece): boolean {
  const places = lines.slice(body, to).flatMap((_, at) => (isImprintAt(lines, body + at) ? [body + at] : []));
  return places.length === 1 && (places[0] as number) >= to - FOOT;
}

/** Whether the pieces show what the text is: the first has signs below its title, or all are signed at the foot and none has a dateline. */
function areShown(lines: SignedLine[], pieces: Piece[]): boolean {
  const [first] = pieces;
  if (first?.from !== 0) return false;
  const [title, body] = [first.title.at(-1) as number, lines[first.body]];
  if (first.body > title + 1 || (body && isAddressed(body.line))) return true;
  const dated = pieces.length > 1 && pieces.every(({ body }) => lines[body] !== undefined && isDatedText(lines[body]));
  const marked = (pieces.length > 1 || lines[0]?.marked) && pieces.slice(1).every(({ from }) => lines[from]?.marked);
  return (dated || marked || pieces.every((piece) => isSignedBelow(lines, piece))) && !lines.some(isDateline);
}

/** Whether a text begins at `at` by speaking to somebody; a piece may have none. */
const isAddressedAt = (lines: SignedLine[], at: number) => lines[at] !== undefined && isAddressed(lines[at].line);

/** Whether a piece is an official document: it has a number, or speaks to somebody. */
const isDocument = (lines: SignedLine[], { from, body }: Head) =>
  lines.slice(from, body).some(({ sign }) => sign?.kind === 'number') || isAddressedAt(lines, body);

/** What a document prints below its date, under a title and without a date of its own, is what it sends along. */
function withAnnexes(lines: SignedLine[], heads: Head[]): Head[] {
  let document = false;
  return heads.filter((head, at) => {
    const signs = head.body > (head.title.at(-1) as number) + 1 || isAddressedAt(lines, head.body);
    const to = heads[at + 1]?.from ?? lines.length;
    if (document && !signs && !isSignedBelow(lines, { ...head, to })) return false;
    document = isDocument(lines, head);
    return true;
  });
}

/** Whether the pieces have texts. */
const haveTexts = (lines: SignedLine[], pieces: Piece[]) =>
  pieces.filter(({ body, to }) =>
    lines.slice(body, to).some(({ line, sign }) => sign === null && (line.compact.length >= 8 || isEnded(line.compact))),
  ).length *
    2 >
  pieces.length;

/** `牧民用上了放心水！` above paragraphs, and no other line that could be a title: one piece, without date. */
function exclaimedAlone(lines: SignedLine[]): Piece[] | null {
  const [first, ...rest] = lines;
  if (!first || !/[！？]$/.test(first.line.compact) || !isTitleLine(first) || rest.length === 0) return null;
  const written = rest.every(({ line, sign }) => sign === null && (isEnded(line.compact) || isPartHeading(line)));
  return written && !rest.slice(1).some(isDateline) ? [{ from: 0, title: [0], body: 1, to: lines.length }] : null;
}

/** The pieces of a text from its first line on. */
export function piecesOf(lines: SignedLine[]): Piece[] | null {
  const above = lines[0] && isDate(lines[0]) ? aboveTitles(lines) : [];
  const stamped =
    lines[0]?.sign?.kind === 'meta' &&
    lines[0].sign.meta.stamped &&
    (lines[0].sign.meta.clock || lines[0].sign.meta.words.length === 0);
  if (above[0]?.from === 0 && (stamped || (above.length > 1 && !lines.some(isDateline)))) {
    const pieces = withEnds(above, lines.length);
    if (haveTexts(lines, pieces)) return pieces;
  }
  const below = belowTitles(lines);
  const more = betweenGaps(lines, below);
  const heads = [...below, ...(more.length > 0 ? more : belowMarks(lines, below))].sort((a, b) => a.from - b.from);
  const pieces = withEnds(withAnnexes(lines, heads), lines.length);
  return areShown(lines, pieces) && haveTexts(lines, pieces) ? pieces : exclaimedAlone(lines);
}
