/** Organisations found from left to right → what was found before a place of the text, a value that each stage is given. */
import type { FoundOrgan } from './organ.ts';
import type { AgencyView } from './view.ts';

/** What was found to the left of where the text is read; adding to it makes another. */
export class Before {
  private readonly earlier: Before | null;
  private readonly here: readonly FoundOrgan[];

  private constructor(earlier: Before | null, here: readonly FoundOrgan[]) {
    this.earlier = earlier;
    this.here = here;
  }

  /** Nothing is found yet. */
  static readonly nothing = new Before(null, []);

  /** This and what was found behind it; several where one printed body is several (甲市、乙市公安局). */
  and(here: readonly FoundOrgan[]): Before {
    return new Before(this, here);
  }

  /** Where the last ends. */
  get end(): number {
    return this.here.at(-1)?.end ?? 0;
  }

  /** The organisation that ends at `at`: 公安局 before |派出所. */
  endingAt(at: number): FoundOrgan | undefined {
    const { here } = this.until(at);
    const last = here.at(-1);
    return last?.end === at ? last : undefined;
  }

  /** What of this ends at `at` or before it. */
  until(at: number): Before {
    let before: Before = this;
    while (before.end > at && before.earlier) before = before.earlier;
    return before;
  }

  /** The last that fits, of the `near` last. */
  last(fits: (organ: FoundOrgan) => boolean, near = Number.POSITIVE_INFINITY): FoundOrgan | undefined {
    let left = near;
    for (let before: Before | null = this; before && left > 0; before = before.earlier) {
      const found = before.here.slice(-left).findLast(fits);
      if (found) return found;
      left -= before.here.length;
    }
    return undefined;
  }
}

/** An article with what was found to the left of where it is read. */
export interface AgencySetting extends AgencyView {
  readonly before: Before;
}
