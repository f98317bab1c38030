/** A parsed value (JSON, XML) → the records of articles in it: itself, the list it is, or what it holds. */
import { isRecord } from './fields.ts';

/** How deep records may lie: `{"data": {"page": {"list": […]}}}`. */
const DEEPEST = 5;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has a body among its fields, or in what it holds: `{"_id": "…", "_source": {"title": "…", "content": "…"}}`. */
const holdsRecord = (value: unknown): boolean =>
  isObject(value) &&
  (isRecord(Object.keys(value)) || Object.values(value).some((inner) => isObject(inner) && isRecord(Object.keys(inner))));

/**
 * The records of a value; null when it holds none. Of a list all elements are records, so that one that is none is told;
 * of an object its own records by name (`{"https://…": {…}, …}`), else those of the first thing in it that holds any.
 */
export function recordsIn(value: unknown, deep = 0): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some(holdsRecord) || (deep === 0 && value.length > 0) ? value : inside(value, deep);
  if (!isObject(value)) return null;
  if (isRecord(Object.keys(value))) return [value];
  const own = Object.values(value).filter(holdsRecord);
  return own.length > 0 ? own : inside(Object.values(value), deep);
}

function inside(values: readonly unknown[], deep: number): readonly unknown[] | null {
  if (deep >= DEEPEST) return null;
  for (const value of values) {
    const records = recordsIn(value, deep + 1);
    if (records) return records;
  }
  return null;
}

/** A record whose body lies in an object of its own, with the fields beside that object: the inner one's go before. */
export function flat(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (isRecord(Object.keys(record))) return record;
  const [name, inner] = Object.entries(record).find(([, value]) => isObject(value) && isRecord(Object.keys(value))) ?? [];
  return name !== undefined && isObject(inner) ? { ...record, [name]: null, ...inner } : record;
}
