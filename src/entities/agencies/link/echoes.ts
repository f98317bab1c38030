/** Short forms of what the article names in full (湘雅医院 after 中南大学湘雅医院) → mentions of the same organisation. */
import { movedPart } from '../../names/bodies.ts';
import { again, type FoundOrgan } from '../organ.ts';
import type { AgencyView } from '../view.ts';
import { nameOf, type OrganLink, takenBy } from './link.ts';

/** Whether all characters of `short` stand in `long` in the same order: 抗旱指挥部 in 抗旱保苗工作指挥部. */
function standsIn(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Names that can repeat each other have the same kind and last words. */
const sortOf = (kind: string, name: string): string => kind.replace('public-institution', 'government') + name.slice(-2);

function bySort(found: readonly FoundOrgan[]): Map<string, FoundOrgan[]> {
  const sorts = new Map<string, FoundOrgan[]>();
  for (const organ of found) {
    const sort = sortOf(organ.kind, nameOf(organ));
    const list = sorts.get(sort);
    if (list) list.push(organ);
    else sorts.set(sort, [organ]);
  }
  return sorts;
}

/** Whether a name may be short for another, whosever they are: its characters are in the longer one, which does not only go on from it. */
const mayShorten = (name: string, full: string): boolean =>
  full.length > name.length + 1 && !full.startsWith(name) && !name.endsWith('海关') && standsIn(name, full);

/** Of the organisations that a shorter name may be short for the last before it, else the first, of the same place or none. */
function repeated(short: FoundOrgan, name: string, longer: readonly FoundOrgan[]): FoundOrgan | null {
  const fits = (long: FoundOrgan): boolean =>
    long !== short &&
    (!short.jurisdiction?.code ||
      nameOf(long).endsWith(name) ||
      short.jurisdiction.code === long.jurisdiction?.code ||
      (!long.jurisdiction?.code && nameOf(long).includes(short.jurisdiction.name)) ||
      /^(?:short-name|nothing)$/.test(short.jurisdiction.printedAs));
  return longer.findLast((long) => long.end <= short.start && fits(long)) ?? longer.find(fits) ?? null;
}

/** For a short name's sort and words, those of `found` it may be short for; looked for once a name, however often that is printed. */
function longerNames(found: readonly FoundOrgan[]): (sort: string, name: string) => readonly FoundOrgan[] {
  const full = bySort(found.filter(({ byContext, names }) => !byContext && names.length === 1));
  const known = new Map<string, readonly FoundOrgan[]>();
  return (sort, name) => {
    const key = `${sort} ${name}`;
    const longer = known.get(key) ?? (full.get(sort) ?? []).filter((long) => mayShorten(name, nameOf(long)));
    known.set(key, longer);
    return longer;
  };
}

const LEGAL_FORM = /^(?:（集团）|集团|控股|实业|股份|发展|责任)*有限(?:责任)?公司$/;

/** 晨曜科技 after 某市晨曜科技有限公司: the firm whose name goes on with nothing but its legal form. */
function registered(short: FoundOrgan, name: string, found: readonly FoundOrgan[]): FoundOrgan | undefined {
  if (short.kind !== 'company' || short.parent) return undefined;
  return found.find(({ names: [full = ''] }) => {
    const at = full.indexOf(name);
    return at >= 0 && LEGAL_FORM.test(full.slice(at + name.length));
  });
}

/** What an article names, short forms under the names of what they are short for, and how these were linked. */
export interface Echoes {
  named: readonly FoundOrgan[];
  links: readonly OrganLink[];
}

/** Gives short forms the names of the full ones; what might be a name and has no full one in the article goes. */
export function linkEchoes({ text }: AgencyView, found: readonly FoundOrgan[], maybe: readonly FoundOrgan[]): Echoes {
  const marks = takenBy(found, text.length);
  const free = maybe.filter(({ start, end }) => end - start >= 4 && !marks.subarray(start, end).includes(1));
  const longer = longerNames(found);
  const firms = found.filter(
    ({ byContext, kind, names: [name = ''] }) => !byContext && sortOf(kind, name) === sortOf('company', '公司'),
  );
  const link = (short: FoundOrgan): OrganLink[] => {
    const name = text.slice(short.start, short.end);
    const long = repeated(short, name, longer(sortOf(short.kind, name), name)) ?? registered(short, name, firms);
    if (!long) return [];
    const { names, jurisdiction, parent } = long;
    const organ = { ...again(short, short, 'short-form', 0.8), names, jurisdiction, parent };
    return [{ organ, from: short, to: long, rule: 'short-form' }];
  };
  const short = found.filter(({ mayBeShort }) => mayBeShort).flatMap(link);
  const links = latest([...short, ...movedWith(found, short)]);
  const freed = free.flatMap(link);
  const named = [...found.map((organ) => links.get(organ)?.organ ?? organ), ...freed.map(({ organ }) => organ)];
  return { named, links: [...links.values(), ...freed] };
}

/** The last link of each organisation found. */
const latest = (links: readonly OrganLink[]): ReadonlyMap<FoundOrgan | null, OrganLink> =>
  new Map(links.map((link) => [link.from, link]));

/** What is part of a short form (河源供电局|管理所) is part of what that was short for. */
function movedWith(found: readonly FoundOrgan[], links: readonly OrganLink[]): OrganLink[] {
  const full = latest(links);
  return found.flatMap((from): OrganLink[] => {
    const organ = full.get(from)?.organ ?? from;
    const to = organ.parent && full.get(organ.parent)?.organ;
    const [before] = organ.parent?.names ?? [];
    const [after] = to?.names ?? [];
    if (!to || !before || !after) return [];
    const names = organ.names.map((name) => movedPart(name, before, after));
    return [{ organ: { ...organ, parent: to, names }, from, to, rule: 'part-of-a-short-form' }];
  });
}
