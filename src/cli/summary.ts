/** What became of each page → the lines that sum an ingest up. */
import type { Outcome } from './ingest-pages.ts';

/** Counts as pages come in; entities are counted once, however many pages name them. */
export class Summary {
  readonly #status = { new: 0, changed: 0, unchanged: 0 };
  readonly #entities = new Set<string>();
  readonly #born = new Set<string>();
  #articles = 0;
  #figures = 0;
  #leftover = 0;
  #unreadable = 0;

  /** Takes one page in. */
  add(outcome: Outcome): void {
    if ('problem' in outcome) {
      this.#unreadable += 1;
      return;
    }
    const { report, leftover } = outcome;
    this.#status[report.status] += 1;
    this.#articles += report.articles;
    this.#figures += report.figures;
    this.#leftover += leftover;
    for (const id of report.entities) this.#entities.add(id);
    for (const id of report.born) this.#born.add(id);
  }

  /** A file that was refused before it was opened. */
  refuse(): void {
    this.#unreadable += 1;
  }

  /** Whether every file was a page. */
  get clean(): boolean {
    return this.#unreadable === 0;
  }

  /** The summary, line by line. */
  lines(seconds: number): string[] {
    const { new: young, changed, unchanged } = this.#status;
    const known = this.#entities.size - this.#born.size;
    return [
      `Pages      ${young + changed + unchanged}: ${young} new, ${changed} changed, ${unchanged} unchanged`,
      `Articles   ${this.#articles}`,
      `Entities   ${this.#entities.size}: ${this.#born.size} new, ${known} known`,
      `Figures    ${this.#figures}`,
      `Left over  ${this.#leftover} characters that could not be placed`,
      ...(this.#unreadable ? [`Refused    ${this.#unreadable} (see above)`] : []),
      `Took ${seconds.toFixed(1)} s.`,
    ];
  }
}
