/** Stretches of a text in order → those at, in or before a place of it, found by halving. */
import type { Span } from '../../articles/article.ts';
import { once } from '../../words/once.ts';
import { countBelow } from '../../words/ordered.ts';

const startOf = ({ start }: Span): number => start;

/** Stretches by start, of equal starts the longer first. */
export class Spans<T extends Span> {
  /** In order of the text. */
  readonly all: readonly T[];
  private readonly byEnd: () => ReadonlyMap<number, readonly T[]>;

  constructor(spans: readonly T[]) {
    this.all = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    this.byEnd = once(() => {
      const byEnd = new Map<number, readonly T[]>();
      for (const span of this.all) byEnd.set(span.end, [...(byEnd.get(span.end) ?? []), span]);
      return byEnd;
    });
  }

  /** Those that end at `at`. */
  endingAt(at: number): readonly T[] {
    return this.byEnd().get(at) ?? [];
  }

  /** How many begin before `at`. */
  countBefore(at: number): number {
    return countBelow(this.all, at, startOf);
  }

  /** The one that holds the character at `at`, of stretches that don't overlap. */
  holding(at: number): T | undefined {
    const last = this.all[this.countBefore(at + 1) - 1];
    return last && last.end > at ? last : undefined;
  }

  /** Those that lie wholly in a stretch. */
  within(start: number, end: number): readonly T[] {
    const found: T[] = [];
    for (let index = this.countBefore(start); index < this.all.length; index += 1) {
      const span = this.all[index];
      if (!span || span.start >= end) break;
      if (span.end <= end) found.push(span);
    }
    return found;
  }

  /** Those that share a character with a stretch, of stretches that don't overlap. */
  touching(start: number, end: number): readonly T[] {
    const first = this.countBefore(start);
    const before = this.all[first - 1];
    return this.all.slice(before && before.end > start ? first - 1 : first, this.countBefore(end));
  }

  /** The last that lies in a stretch; of several with one end the longest. */
  lastWithin(start: number, end: number): T | undefined {
    let best: T | undefined;
    for (let index = this.countBefore(end) - 1; index >= 0; index -= 1) {
      const span = this.all[index];
      if (!span || span.start < start) break;
      if (span.end <= end && (!best || span.end >= best.end)) best = span;
    }
    return best;
  }

  /** The last that ends at or before `at`, begins at most `reach` characters before it, and fits. */
  lastBefore(at: number, reach: number, fits: (span: T) => boolean): T | undefined {
    for (let index = this.countBefore(at) - 1; index >= 0; index -= 1) {
      const span = this.all[index];
      if (!span || span.start < at - reach) return undefined;
      if (span.end <= at && fits(span)) return span;
    }
    return undefined;
  }
}
