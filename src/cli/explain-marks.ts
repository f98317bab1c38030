/** An article's text and what is read in it → the text in lines, each mention in brackets with the number of its entity. */
import type { Span } from '../articles/article.ts';
import { type Colours, columnsOf, type FactKind, inert, paintFact } from './explain-paint.ts';

/** A stretch of the text that names the entity, or gives the figure, of this number. */
export interface Mark extends Span {
  number: number;
  kind: FactKind;
}

const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** 12 → ¹². */
export const small = (number: number) => [...String(number)].map((digit) => SMALL[Number(digit)]).join('');

/** What stands at one place of the output: a character, or a bracket of a mark. */
interface Cell {
  text: string;
  paint: (text: string) => string;
  /** A line may end before it. */
  breaks: boolean;
}

/** The marks that open and close at each offset, outer ones first to open and last to close. */
function edges(marks: Mark[]): { opens: Map<number, Mark[]>; closes: Map<number, Mark[]> } {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const opens = new Map<number, Mark[]>();
  const closes = new Map<number, Mark[]>();
  for (const mark of sorted) {
    opens.set(mark.start, [...(opens.get(mark.start) ?? []), mark]);
    closes.set(mark.end, [mark, ...(closes.get(mark.end) ?? [])]);
  }
  return { opens, closes };
}

/** No line ends inside a number or right after a bracket opens, none begins with a closing sign. */
const mayBreak = (before: string, char: string) =>
  before !== '[' && !/[，。、；：！？”’）》]/.test(char) && !(/[\w.]/.test(before) && /[\w.%]/.test(char));

function cellsOf(text: string, marks: Mark[], colours: Colours): Cell[] {
  const { opens, closes } = edges(marks);
  const inside: Mark[] = [];
  const cells: Cell[] = [];
  const put = (shown: string, mark: Mark | undefined, breaks: boolean) =>
    cells.push({ text: shown, paint: mark ? paintFact(colours, mark.kind) : String, breaks });
  for (let at = 0; at <= text.length; at++) {
    for (const mark of closes.get(at) ?? []) {
      put(`]${small(mark.number)}`, mark, false);
      inside.splice(inside.indexOf(mark), 1);
    }
    for (const mark of opens.get(at) ?? []) {
      put('[', mark, true);
      inside.push(mark);
    }
    const char = text[at];
    if (char === undefined) break;
    put(char === '\n' ? '\n' : inert(char), inside.at(-1), mayBreak(cells.at(-1)?.text ?? '', char));
  }
  return cells;
}

/** Marks the mentions in a text and breaks it into lines of so many columns. */
export function markText(text: string, marks: Mark[], columns: number, colours: Colours): string[] {
  const lines: string[] = [''];
  let used = 0;
  for (const { text: shown, paint, breaks } of cellsOf(text, marks, colours)) {
    if (shown === '\n' || (breaks && used + columnsOf(shown) > columns)) {
      lines.push('');
      used = 0;
    }
    if (shown === '\n') continue;
    lines[lines.length - 1] += paint(shown);
    used += columnsOf(shown);
  }
  return lines;
}
