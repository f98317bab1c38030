/** Ids as a pure function of what is printed and of the lexicons, never of the order in which pages came. */
import { createHash } from 'node:crypto';

/** The kinds of thing that get a derived id; the kind is the id's prefix. */
export type IdKind = 'region' | 'agency' | 'official' | 'project' | 'figure' | 'article' | 'page' | 'publication';

/** A stable id from stable parts: the same parts give the same id on every machine and in every order of reading. */
export function makeId(kind: IdKind, ...parts: (string | number)[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `${kind}-${digest.slice(0, 20)}`;
}

/** A region's id: its GB/T 2260 code, or for what has none its name and the id of the region it lies in. */
export const regionId = (code: string | null, name: string, parent: string | null): string =>
  code ? `region-${code}` : makeId('region', name, parent ?? '');

/** An agency's id: jurisdiction and function are both in its full official name. */
export const agencyId = (fullName: string): string => makeId('agency', fullName);

/** An official's id: name and the province of office (its region id; empty when not known). */
export const officialId = (name: string, province: string | null): string => makeId('official', name, province ?? '');

/** A project's id: its core name and where it is (region id; empty when not known). */
export const projectId = (coreName: string, place: string | null): string => makeId('project', coreName, place ?? '');

/** An article's id: its page's source and its order there. */
export const articleId = (source: string, order: number): string => makeId('article', source, order);

/** A figure's id: its article's id, where it stands in the text, and which end of a range it is (`low`, `high`; else empty). */
export const figureId = (article: string, start: number, limit = ''): string =>
  limit ? makeId('figure', article, start, limit) : makeId('figure', article, start);
