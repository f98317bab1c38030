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
 * The records of a value, none when it holds none. Of a list with records all elements are, so that one that is none is told;
 * of an object all that any of its values holds, since a paper comes by section, by page or by address.
 */
export function recordsIn(value: unknown, deep = 0): readonly unknown[] {
  if (Array.isArray(value) && value.some(holdsRecord)) return value;
  if (
    isObject(value) &&
    holdsRecord(value) &&
    !Object.values(value).some((inner) => Array.isArray(inner) && inner.some(holdsRecord))
  )
    return isRecord(Object.keys(value)) || Object.values(value).filter(holdsRecord).length === 1
      ? [value]
      : Object.values(value).filter(holdsRecord);
  if (deep >= DEEPEST || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => recordsIn(inner, deep + 1));
}

/** A record whose body lies in an object of its own (`_source`, `data`), with the fields beside it and in the objects beside it. */
export function flat(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (isRecord(Object.keys(record))) return record;
  const inner = Object.entries(record).filter(([, value]) => isObject(value)) as [string, Readonly<Record<string, unknown>>][];
  const body = inner.find(([, value]) => isRecord(Object.keys(value)));
  if (!body) return record;
  const own = Object.fromEntries(Object.entries(record).filter(([, value]) => !isObject(value)));
  return Object.assign({}, ...inner.map(([, value]) => value), own, body[1]);
}
