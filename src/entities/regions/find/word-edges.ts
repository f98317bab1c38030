/** Words → where they begin and end, so that names cut out of words can be told: 重大庆典 names no 大庆. */
import type { Word } from '../../../words/segment.ts';

/** The word that covers each character. */
export class WordEdges {
  private readonly covering: Int32Array;
  private readonly words: readonly Word[];

  constructor(length: number, words: readonly Word[]) {
    this.words = words;
    this.covering = new Int32Array(length).fill(-1);
    for (const [order, word] of words.entries()) this.covering.fill(order, word.start, word.end);
  }

  /** The word that covers the character at `at`. */
  wordAt(at: number): Word | null {
    return this.words[this.covering[at] ?? -1] ?? null;
  }

  /** A word begins at `at`. */
  begins(at: number): boolean {
    return this.wordAt(at)?.start === at;
  }

  /** A word ends before `at`. */
  ends(at: number): boolean {
    return this.wordAt(at - 1)?.end === at;
  }

  /** The span lies in one word. */
  inside(start: number, end: number): boolean {
    return this.covering[start] === this.covering[end - 1];
  }
}
