/** The expressions of one positional list, and the clauses they need before them. */

/** Expressions of a list, each once: two fields that read the same share a place. */
export class Slots {
  readonly texts: string[] = [];
  /** Clauses that must stand before the list. */
  readonly before: string[] = [];

  add(text: string, before: string[] = []): number {
    this.before.push(...before);
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }

  /** The Cypher list. */
  text(): string {
    return `[${this.texts.join(', ')}]`;
  }
}
