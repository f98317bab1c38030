/** Ids as a pure function of what is printed and of the lexicons, never of the order in which pages came. */
import { createHash } from 'node:crypto';
import { LEVELS } from './chinese/levels.ts';

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

declare const made: unique symbol;

/** A body's full official name: a text that `entities/names` alone makes, so whoever asks for a body's id has asked for its name first. */
export type OfficialName = string & { readonly [made]: true };

/** An agency's id: jurisdiction and function are both in its full official name, which only `entities/names` makes. */
export const agencyId = (fullName: OfficialName): string => makeId('agency', fullName);

/** An official's id: name and the province of office (its region id; empty when not known). */
export const officialId = (name: string, province: string | null): string => makeId('official', name, province ?? '');

const FRONT = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,7}?(?:自治区|自治州|省|市|盟|州|旗|县)|自治区|全国|[全我本][${LEVELS}])+(?=[^\\n]{4})`,
);

/** `通辽市“某某”风电基地建设项目` → `某某风电基地`: quotation marks, the place in front and 项目, 工程 at the end vary from print to print. */
const projectCore = (name: string): string =>
  name
    .replace(/[“”‘’"'《》〈〉<>「」（）()\s·]/g, '')
    .replace(FRONT, '')
    .replace(/(?<=[^\n]{4})(?:建设)?(?:项目|工程)$/, '');

/** Names so long are no two undertakings' of one province, whichever of its places a report names. */
const TELLING_NAME = 8;

/** A project's id: its core name and where it is (region id; empty when not known). */
export const projectId = (coreName: string, place: string | null): string => {
  const core = projectCore(coreName);
  const province = core.length >= TELLING_NAME ? /^region-\d\d(?=\d{4}$)/.exec(place ?? '')?.[0] : undefined;
  return makeId('project', core, province ?? place ?? '');
};

/** An article's id: its page's source and its order there. */
export const articleId = (source: string, order: number): string => makeId('article', source, order);

/** A figure's id: its article's id, where it stands in the text, and which end of a range it is (`low`, `high`; else empty). */
export const figureId = (article: string, start: number, limit = ''): string =>
  limit ? makeId('figure', article, start, limit) : makeId('figure', article, start);
