/** Text → names of the gazetteer that start at a place in it, longest first: one look at two characters decides most places. */

/** Names by their first two characters, longest first. */
export class NameTrie {
  private readonly heads = new Map<number, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const head = NameTrie.head(name, 0);
      const list = this.heads.get(head);
      if (list) list.push(name);
      else this.heads.set(head, [name]);
    }
    for (const list of this.heads.values()) list.sort((a, b) => b.length - a.length);
  }

  private static head(text: string, at: number): number {
    return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
  }

  /** Names that stand in `text` at `at`, longest first. */
  at(text: string, at: number): string[] {
    const names = this.heads.get(NameTrie.head(text, at));
    return names ? names.filter((name) => text.startsWith(name, at)) : [];
  }
}
