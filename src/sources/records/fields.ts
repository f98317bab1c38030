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

/** `news_title`, `文章标题`: what the record is stands before what the field is. */
const PREFIX = /^(?:news|article|doc|document|post|item|web|新闻|文章|稿件|文档)/;

/** The field that a name stands for; undefined where it is none of ours. */
export function fieldOf(name: string): Field | undefined {
  const own = plain(name);
  return fields().get(own) ?? fields().get(own.replace(PREFIX, ''));
}

/** A record's own names, each with the field it stands for, in the record's order; others are left out. */
export const knownFields = (names: readonly string[]): (readonly [name: string, field: Field])[] =>
  names.flatMap((name) => {
    const field = fieldOf(name);
    return field ? [[name, field] as const] : [];
  });

/** Whether names are those of a record of an article: it has a body. */
export const isRecord = (names: readonly string[]): boolean => names.some((name) => fieldOf(name) === 'body');
