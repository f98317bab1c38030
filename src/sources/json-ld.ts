/** What pages say of their article for search engines (`NewsArticle` in JSON-LD) → its headline, day, authors and section. */

/** Null or empty where it does not say. */
export interface LinkedArticle {
  headline: string | null;
  date: string | null;
  authors: readonly string[];
  publisher: string | null;
  section: string | null;
  url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Objects looked at in one page. */
const MOST = 200;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** `{ name: '王丽' }`, `'王丽'` and `['王丽']` say the same. */
const namesIn = (value: unknown): string[] =>
  listOf(value)
    .map((one) => (isFields(one) ? (one.name ?? one['@id']) : one))
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const firstOf = (fields: Fields, ...keys: string[]): string | null =>
  keys.flatMap((key) => namesIn(fields[key])).find((name) => name !== '') ?? null;

/** JSON with line ends in its strings is no JSON, but pages have it. */
function parsed(text: string): unknown {
  for (const form of [text, text.replace(/\p{Cc}+/gu, ' ').replace(/;\s{0,9}$/, '')]) {
    try {
      return JSON.parse(form);
    } catch {}
  }
  return null;
}

/** Objects of all the data, those of lists and `@graph` each on its own. */
function objectsIn(data: readonly string[]): Fields[] {
  const waiting = data.map(parsed);
  const found: Fields[] = [];
  while (waiting.length > 0 && found.length < MOST) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST));
    if (!isFields(value)) continue;
    found.push(value);
    if (value['@graph'] !== undefined) waiting.push(value['@graph']);
  }
  return found;
}

const isArticle = (fields: Fields): boolean =>
  namesIn(fields['@type']).some((type) => /(?:Article|Report|Posting)$/.test(type)) || typeof fields.pubDate === 'string';

/** The first article that the data tell of; null where they tell of none. */
export function linkedArticle(data: readonly string[]): LinkedArticle | null {
  const fields = objectsIn(data).find(isArticle);
  if (!fields) return null;
  return {
    headline: firstOf(fields, 'headline', 'title', 'name'),
    date: firstOf(fields, 'datePublished', 'pubDate', 'dateCreated'),
    authors: namesIn(fields.author),
    publisher: firstOf(fields, 'publisher'),
    section: firstOf(fields, 'articleSection'),
    url: firstOf(fields, 'mainEntityOfPage', 'url', '@id'),
  };
}
