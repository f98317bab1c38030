/** A record of an article as others have parsed it (a JSON object, a row of CSV, front matter) → what it says, checked. */
import { z } from 'zod';
import { type Field, fieldOf, knownFields } from './fields.ts';
import { flat, isObject } from './find-records.ts';

/** A record's values by our names for them. */
export type RecordValues = Partial<Record<Field, unknown>>;

/** What is wrong with a record, and what to do. */
export interface RecordFault {
  what: string;
  remedy: string;
}

/** Names under which databases, feeds and CMS wrap a value: `{"rendered": "…"}`, `{"$date": "…"}`, `{"#text": "…"}`. */
const WRAPPERS = [
  'rendered',
  '#text',
  '__cdata',
  '_text',
  '$text',
  '$date',
  '$oid',
  '$numberLong',
  'text',
  'content',
  'value',
  'name',
];

/** A value without its wrapper. */
function unwrapped(value: unknown): unknown {
  const wrapper = isObject(value) ? WRAPPERS.find((name) => Object.hasOwn(value, name)) : undefined;
  return isObject(value) && wrapper !== undefined ? unwrapped(value[wrapper]) : value;
}

const plain = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);
const text = z.preprocess(unwrapped, plain);
/** A paragraph, or what stands between them and has no words: `{"type": "image", "src": "…"}`. */
const piece = z.preprocess(unwrapped, z.union([plain, z.unknown().transform(() => '')]));
const list = z.preprocess((value) => [value].flat(), z.array(text));
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);

const SHAPE = z.object({
  headline: optional(text),
  subtitle: optional(text),
  kicker: optional(text),
  body: z.preprocess((value) => [unwrapped(value)].flat(), z.array(piece)),
  date: optional(text),
  byline: optional(list),
  source: optional(text),
  publication: optional(text),
  page: optional(text),
  section: optional(list),
  url: optional(text),
  id: optional(text),
});

/** A record that has been checked, and the names of its fields that are none of ours. */
export type ArticleRecord = z.output<typeof SHAPE> & { unused: readonly string[] };

/** What a value of each field has to be. */
const MUST: Record<Field, string> = {
  headline: 'text',
  subtitle: 'text',
  kicker: 'text',
  body: 'text, HTML or a list of paragraphs',
  date: 'a date such as 2024-03-12',
  byline: 'a name or a list of names',
  source: 'a name',
  publication: 'a name',
  page: 'text or a number',
  section: 'text',
  url: 'an address',
  id: 'text or a number',
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${value}`;

const PUBLISHED = /pub|issue|release|发布|发表|出版|刊|见报/i;

/** A record's own names and values → the values under our names; of two names for one field the first with a value counts. */
export function valuesOf(record: Readonly<Record<string, unknown>>): RecordValues {
  const values: RecordValues = {};
  // When it was published goes before when it was created or fetched.
  const names = Object.keys(record);
  for (const [own, field] of knownFields([...names.filter((name) => PUBLISHED.test(name)), ...names]))
    if (isEmpty(values[field]) && !isEmpty(record[own])) values[field] = record[own];
  return values;
}

/** Checks a record. */
export function checkRecord(given: Readonly<Record<string, unknown>>): ArticleRecord | RecordFault {
  const record = flat(given);
  const values = valuesOf(record);
  if (isEmpty(values.body)) {
    const body = Object.keys(record).find((name) => fieldOf(name) === 'body');
    if (body) return { what: `its ${body} is empty`, remedy: 'Give the text of the article' };
    const names = Object.keys(record).slice(0, 8).join(', ');
    return {
      what: `it has no body; its fields are ${names || 'none'}`,
      remedy: 'Name the body content, body, text or 正文, or add its name to record-fields.tsv of your PRESSGRAPH_LEXICON',
    };
  }
  const checked = SHAPE.safeParse(values);
  const unused = Object.keys(record).filter((name) => !fieldOf(name));
  if (checked.success) return { ...checked.data, unused };
  const field = checked.error.issues[0]?.path[0] as Field;
  return { what: `its ${field} is ${kindOf(values[field]).slice(0, 40)}`, remedy: `Make it ${MUST[field]}` };
}

export const isFault = (checked: ArticleRecord | RecordFault): checked is RecordFault => 'remedy' in checked;
