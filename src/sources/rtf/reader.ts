/** RTF's tokens → what is written where: the text, boxes, notes and comments. */
import { codePageOf, decodeIn } from './code-pages.ts';
import type { Token } from './tokens.ts';
import { NAMED_CODE_PAGES, NO_TEXT, PLACES, type Place, SIGNS } from './words.ts';

/** What holds within a group. */
interface State {
  /** `unknown` groups (`{\*\…}`) may hold groups that are text; those known for no text may not. */
  readonly out: 'no' | 'unknown' | 'yes';
  readonly place: Place;
  readonly font: number | null;
  /** Struck out or set not to be seen. */
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** How many signs behind `\u` say the same for old readers. */
  readonly spare: number;
}

const OUTERMOST: State = { out: 'no', place: 'text', font: null, hidden: false, deleted: false, spare: 1 };

/** A word stands for a sign behind `\u`, too; but where a writer leaves that out, no line may be lost. */
const breaksLine = (word: string): boolean => word === 'par' || word === 'row' || SIGNS.get(word)?.trim() === '';

/** Reads a document token by token. */
export class RtfReader {
  readonly written: Record<Place, string> = { text: '', box: '', note: '', comment: '' };
  #state = OUTERMOST;
  readonly #outer: State[] = [];
  #bytes: Uint8Array[] = [];
  /** Signs still to leave out behind `\u`. */
  #spared = 0;
  #starred = false;
  #codePage: number | null = null;
  #defaultFont: number | null = null;
  readonly #fonts = new Map<number, number | null>();
  /** The font that the table of fonts is at; -1 outside it. */
  #described = -1;
  #cells = 0;

  get depth(): number {
    return this.#outer.length;
  }

  #write(text: string): void {
    const { out, hidden, deleted, place } = this.#state;
    if (out === 'no' && !hidden && !deleted) this.written[place] += text;
  }

  /** Bytes are decoded together: half a sign may stand in each of two `\'xx`. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const font = this.#state.font ?? this.#defaultFont;
    const codePage = (font === null ? null : this.#fonts.get(font)) ?? this.#codePage;
    if (this.#state.out === 'no') this.#write(decodeIn(codePage, Buffer.concat(this.#bytes)));
    this.#bytes = [];
  }

  #paragraph(): void {
    const inRow = this.#cells > 1 && this.#state.place === 'text';
    this.#write(inRow ? ' ' : '\n');
    if (this.#state.place !== 'text' || inRow || this.written.box === '') return;
    this.written.text += `${this.written.box}\n`;
    this.written.box = '';
  }

  #close(): void {
    this.#flush();
    const { place } = this.#state;
    this.#state = this.#outer.pop() ?? OUTERMOST;
    if (place !== this.#state.place) this.written[place] += '\n';
    this.#described = this.#state.out === 'yes' ? this.#described : -1;
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** Words that say where text goes, or that it is none. True where the word was one. */
  #turn(word: string): boolean {
    const starred = this.#starred;
    this.#starred = false;
    if (this.#state.out === 'yes') return false;
    const place = PLACES.get(word);
    if (place) this.#set({ out: 'no', place });
    else if (word === 'ud') this.#set({ out: 'no' });
    else if (NO_TEXT.has(word)) this.#set({ out: 'yes' });
    else if (starred || word === 'upr') this.#set({ out: 'unknown' });
    else return false;
    return true;
  }

  /** `{\f1\fcharset134 宋体;}` */
  #describe(word: string, value: number | null): void {
    if (word === 'fonttbl') this.#described = 0;
    else if (this.#described < 0) return;
    else if (word === 'f') this.#described = value ?? 0;
    else if (word === 'fcharset') this.#fonts.set(this.#described, codePageOf(value));
    else if (word === 'cpg') this.#fonts.set(this.#described, value);
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x1_0000 : value;
    if (code <= 0x10_ffff && code >= 0) this.#write(code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));
    this.#spared = this.#state.spare;
  }

  #word(word: string, value: number | null): void {
    this.#flush();
    this.#spared = 0;
    if (word === '*') {
      this.#starred = true;
      return;
    }
    this.#describe(word, value);
    if (this.#turn(word) || this.#state.out !== 'no') return;
    const sign = SIGNS.get(word);
    if (sign) this.#write(sign);
    else if (word === 'par') this.#paragraph();
    else if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') this.#set({ spare: Math.min(Math.max(value ?? 1, 0), 8) });
    else if (word === 'f') this.#set({ font: value });
    else if (word === 'v') this.#set({ hidden: value !== 0 });
    else if (word === 'deleted') this.#set({ deleted: value !== 0 });
    else if (word === 'plain') this.#set({ font: null, hidden: false });
    else if (word === 'trowd') this.#cells = 0;
    else if (word === 'cellx') this.#cells += 1;
    else if (word === 'row') this.#row();
    else if (word === 'ansicpg') this.#codePage = value;
    else if (word === 'deff') this.#defaultFont = value;
    else this.#codePage = NAMED_CODE_PAGES.get(word) ?? this.#codePage;
  }

  #row(): void {
    this.#cells = 0;
    this.#paragraph();
  }

  take(token: Token): void {
    if (token.is !== 'word') this.#starred = false;
    if (token.is === 'open') {
      this.#flush();
      this.#outer.push(this.#state);
    } else if (token.is === 'close') this.#close();
    if (token.is === 'open' || token.is === 'close') this.#spared = 0;
    else if (token.is === 'word') {
      if (this.#spared > 0 && !breaksLine(token.word)) this.#spared -= 1;
      else this.#word(token.word, token.value);
    } else {
      const spared = Math.min(this.#spared, token.bytes.length);
      this.#spared -= spared;
      if (this.#state.out === 'no' && spared < token.bytes.length) this.#bytes.push(token.bytes.subarray(spared));
    }
  }
}
