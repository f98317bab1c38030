/** Positional lists as the graph gives them → objects with a property for each field asked. */
import type { Parameters, Reader } from './compiler.ts';

/** One property of a row: its name, its place in the list, and how to read what stands there (null: as it is). */
export interface Member {
  key: string;
  at: number;
  read: Reader | null;
}

export type Row = Record<string, unknown>;

/** Makes a row of a list. */
export type MakeRow = (list: unknown[], parameters: Parameters) => Row;

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

/**
 * The reader of one selection's rows, made once when the document is compiled. All is read at once: executors that
 * write `parent.agency.name` and `parent.agency.id` into their code look at `agency` twice.
 */
export function rowReader(typename: string, members: Member[]): MakeRow {
  const prototype = Object.defineProperty({}, '__typename', { value: typename });
  const keys = members.map(({ key }) => key);
  const places = members.map(({ at }) => at);
  const readers = members.map(({ read }) => read);
  return (list, parameters) => {
    const row = Object.create(prototype) as Row;
    for (let i = 0; i < keys.length; i++) {
      const read = readers[i];
      const raw = list[places[i] as number];
      row[keys[i] as string] = read ? read(raw, parameters) : raw;
    }
    return row;
  };
}
