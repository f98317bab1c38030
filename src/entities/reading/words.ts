/** The words of a text → the word at, before or around a place of it, each found at once. */
import type { Word } from '../../words/segment.ts';

/** Words that follow each other and together cover a text. */
export class Words {
  /** In order of the text. */
  readonly all: readonly Word[];
  /** For each character the index of its word. */
  private readonly covering: Int32Array;

  constructor(length: number, all: readonly Word[]) {
    this.all = all;
    this.covering = new Int32Array(length).fill(-1);
    for (const [index, { start, end }] of all.entries()) this.covering.fill(index, start, end);
  }

  /** Index of the word that holds the character at `at`; the number of words at the text's end and behind it. */
  indexAt(at: number): number {
    return this.covering[Math.max(0, at)] ?? this.all.length;
  }

  /** The word that holds the character at `at`. */
  at(at: number): Word | undefined {
    return this.all[this.covering[at] ?? -1];
  }

  /** The word that holds the character before `at`. */
  before(at: number): Word | undefined {
    return this.at(at - 1);
  }

  /** The word that begins at `at`. */
  startingAt(at: number): Word | undefined {
    const word = this.at(at);
    return word?.start === at ? word : undefined;
  }

  /** The word that ends at `at`. */
  endingAt(at: number): Word | undefined {
    const word = this.before(at);
    return word?.end === at ? word : undefined;
  }

  /** Whether no word goes on across `at`: 市|场 is no such place in 上海市|场外, where 市场 is a word. */
  isEdge(at: number): boolean {
    return at <= 0 || at >= this.covering.length || this.endingAt(at) !== undefined;
  }

  /** Whether a stretch lies in one word. */
  inOne(start: number, end: number): boolean {
    return this.covering[start] === this.covering[end - 1];
  }

  /** The words that share a character with a stretch. */
  touching(start: number, end: number): readonly Word[] {
    return start < end ? this.all.slice(this.indexAt(start), this.indexAt(end - 1) + 1) : [];
  }

  /** The words that lie wholly in a stretch. */
  within(start: number, end: number): readonly Word[] {
    const first = this.indexAt(start);
    const from = (this.all[first]?.start ?? start) < start ? first + 1 : first;
    let to = from;
    while (to < this.all.length && (this.all[to]?.end ?? end) <= end) to += 1;
    return this.all.slice(from, to);
  }
}
