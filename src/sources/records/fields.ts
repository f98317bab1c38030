/** Names of fields as records have them, English and Chinese → ours; the names are a table of the lexicon. */
import { type LexiconRow, lexicon } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';

/** A field of an article that a record may have. */
export type Field = LexiconRow<'record-fields'>['field'];

const fields = once(() => new Map(lexicon('record-fields').map(({ name, field }) => [name, field])));

/** `Publish_Time`, `publish time`, `publishTime` are one name. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:：]+/g, '');

/** The field that a name stands for; undefined where it is none of ours. */
export const fieldOf = (name: string): Field | undefined => fields().get(plain(name));

/** A record's own names, each with the field it stands for, in the record's order; others are left out. */
export const knownFields = (names: readonly string[]): (readonly [name: string, field: Field])[] =>
  names.flatMap((name) => {
    const field = fieldOf(name);
    return field ? [[name, field] as const] : [];
  });

/** Whether names are those of a record of an article: it has a body. */
export const isRecord = (names: readonly string[]): boolean => names.some((name) => fieldOf(name) === 'body');
