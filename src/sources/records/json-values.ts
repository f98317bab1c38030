/** JSON text in pieces → the text of each value that may be a record, cut by brackets alone, so that a file of any size streams. */

/** A value's own text, and the line of the file (from 1) in which it begins. */
export interface ValueText {
  text: string;
  line: number;
}

/** What could not be cut: why, in which line. */
export class JsonCut extends Error {
  readonly line: number;

  constructor(what: string, line: number) {
    super(what);
    this.line = line;
  }
}

/** More brackets inside each other than any record has. */
const DEEPEST = 64;

const code = (sign: string): number => sign.charCodeAt(0);
const [QUOTE, ESCAPE, COMMA, LINE_END] = [code('"'), code('\\'), code(','), code('\n')];
/** What closes what. */
const CLOSING_OF = new Map([
  [code('['), code(']')],
  [code('{'), code('}')],
]);
const CLOSING = new Set(CLOSING_OF.values());

/** Follows brackets and strings through a text, a character at a time. */
class Brackets {
  line = 1;
  inString = false;
  #escaped = false;
  /** What closes the brackets that are open. */
  readonly #open: number[] = [];

  get depth(): number {
    return this.#open.length;
  }

  /** @returns what is wrong at this sign */
  step(sign: number): JsonCut | null {
    if (sign === LINE_END) this.line += 1;
    if (this.inString) {
      if (this.#escaped) this.#escaped = false;
      else if (sign === ESCAPE) this.#escaped = true;
      else if (sign === QUOTE) this.inString = false;
    } else if (sign === QUOTE) this.inString = true;
    else if (CLOSING_OF.has(sign)) this.#open.push(CLOSING_OF.get(sign) as number);
    else if (CLOSING.has(sign) && this.#open.pop() !== sign)
      return new JsonCut('a bracket closes another than was opened', this.line);
    return this.depth > DEEPEST ? new JsonCut(`more than ${DEEPEST} brackets stand inside each other`, this.line) : null;
  }
}

/** White space, and what parts lists: `[…], […]`. */
const BLANK = /[\s,;\ufeff]/;

/** The line in which a value begins that follows others in line `line`. */
const lineOf = (value: string, line: number): number => line + (/^\s*/.exec(value)?.[0].split('\n').length ?? 1) - 1;

/**
 * Values at one depth: at 1 the elements of a list, at 0 those that follow each other (`{…}{…}`).
 * @param longest the most characters that a value may have
 * @throws JsonCut where brackets do not close or a value is too long
 */
export async function* jsonValues(pieces: AsyncIterable<string>, depth: 0 | 1, longest: number): AsyncIterable<ValueText> {
  const brackets = new Brackets();
  let [value, line] = ['', 1];
  for await (const piece of pieces) {
    let start = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charCodeAt(at);
      const before = brackets.depth;
      const fault = brackets.step(sign);
      // `[{…}},`: what stands before a bracket too many is whole.
      if (fault && depth === 1 && before === 1) yield { text: value + piece.slice(start, at), line: lineOf(value, line) };
      if (fault) throw fault;
      if (brackets.inString) continue;
      const opens = depth === 1 && before === 0 && brackets.depth === 1;
      const ends = depth === 1 ? brackets.depth < 1 || (before === 1 && sign === COMMA) : before === 1 && brackets.depth === 0;
      const beside = depth === 1 && before === 0 && !opens && !BLANK.test(piece[at] as string);
      if (beside) throw new JsonCut('something else stands beside the list', brackets.line);
      if (!opens && !ends) continue;
      if (ends) value += piece.slice(start, depth === 1 ? at : at + 1);
      if (ends && value.trim() !== '') yield { text: value, line: lineOf(value, line) };
      [value, line, start] = ['', brackets.line, at + 1];
    }
    value += piece.slice(start);
    if (value.length > longest) throw new JsonCut(`a value has more than ${longest} characters`, line);
  }
  if (brackets.inString || brackets.depth > 0) throw new JsonCut('it ends inside a value', lineOf(value, line));
  if (value.trim() !== '') yield { text: value, line: lineOf(value, line) };
}

/** Where the first list of objects begins in the head of an object: `{"data": {"list": [{`; -1 when there is none. */
export function listInside(head: string): number {
  const brackets = new Brackets();
  for (let at = 0; at < head.length; at += 1) {
    const sign = head.charCodeAt(at);
    if (brackets.step(sign)) return -1;
    if (!brackets.inString && head[at] === '[' && /^\[\s{0,200}\{/.test(head.slice(at, at + 202))) return at;
  }
  return -1;
}
