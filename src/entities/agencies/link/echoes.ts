/** Short forms of what the article names in full (湘雅医院 after 中南大学湘雅医院) → mentions of the same organisation. */
import { movedPart } from '../../names/bodies.ts';
import type { Found, Maybe } from '../found.ts';
import type { Scene } from '../scene.ts';

/** Whether all characters of `short` stand in `long` in the same order: 抗旱指挥部 in 抗旱保苗工作指挥部. */
export function standsIn(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Names that can repeat each other have the same kind and last words. */
const sortOf = (kind: string, name: string): string => kind.replace('public-institution', 'government') + name.slice(-2);

function bySort(found: Found[]): Map<string, Found[]> {
  const sorts = new Map<string, Found[]>();
  for (const organ of found) {
    const sort = sortOf(organ.kind, organ.names[0] as string);
    const list = sorts.get(sort);
    if (list) list.push(organ);
    else sorts.set(sort, [organ]);
  }
  return sorts;
}

/** Which characters of the text are in what was found. */
function taken(length: number, found: Found[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of found) marks.fill(1, start, end);
  return marks;
}

/** The organisation a shorter name repeats: same kind, same last words, all its characters in the longer name, the same place or none. */
function repeated(short: Found, name: string, named: Found[]): Found | null {
  const fits = (long: Found): boolean => {
    const full = long.names[0] as string;
    if (long === short || long.names.length > 1 || full.length <= name.length + 1) return false;
    if (/海关$/.test(name) || full.startsWith(name) || !standsIn(name, full)) return false;
    return (
      !short.jurisdiction?.code ||
      full.endsWith(name) ||
      short.jurisdiction.code === long.jurisdiction?.code ||
      (!long.jurisdiction?.code && full.includes(short.jurisdiction.name)) ||
      /^(?:short-name|context)$/.test(short.jurisdiction.rule)
    );
  };
  return named.findLast((long) => long.end <= short.start && fits(long)) ?? named.find(fits) ?? null;
}

const LEGAL_FORM = /^(?:（集团）|集团|控股|实业|股份|发展|责任)*有限(?:责任)?公司$/;

/** 晨曜科技 after 某市晨曜科技有限公司: the firm whose name goes on with nothing but its legal form. */
function registered(short: Found, name: string, found: Found[]): Found | undefined {
  if (short.kind !== 'company' || short.parent) return undefined;
  return found.find(({ names: [full = ''] }) => {
    const at = full.indexOf(name);
    return at >= 0 && LEGAL_FORM.test(full.slice(at + name.length));
  });
}

/** Gives short forms the names of the full ones; what might be a name and has no full one in the article goes. */
export function linkEchoes(scene: Scene, found: Found[], maybe: Maybe[]): Found[] {
  const marks = taken(scene.text.length, found);
  const free = maybe.filter(({ start, end }) => end - start >= 4 && !marks.subarray(start, end).includes(1));
  const full = bySort(found.filter(({ rule }) => rule !== 'context'));
  const link = (short: Found): Found | null => {
    const name = scene.text.slice(short.start, short.end);
    const long =
      repeated(short, name, full.get(sortOf(short.kind, name)) ?? []) ??
      registered(short, name, full.get(sortOf('company', '公司')) ?? []);
    return long
      ? { ...short, names: long.names, jurisdiction: long.jurisdiction, parent: long.parent, rule: 'short-form', score: 0.8 }
      : null;
  };
  const headed = found.map((organ) =>
    organ.rule === 'suffix' || (organ.rule === 'part-of' && organ.kind !== 'public-institution') ? (link(organ) ?? organ) : organ,
  );
  return [...withParents(found, headed), ...free.flatMap((short) => link(short) ?? [])];
}

/** What is part of a short form (河源供电局|管理所) is part of what that was short for. `linked` are `found` in the same order. */
function withParents(found: Found[], linked: Found[]): Found[] {
  const full = new Map(found.flatMap((organ, at) => (linked[at] === organ ? [] : [[organ, linked[at] as Found] as const])));
  return linked.map((organ) => {
    const parent = organ.parent ? full.get(organ.parent) : undefined;
    const [before] = organ.parent?.names ?? [];
    const [after] = parent?.names ?? [];
    if (!parent || !before || !after) return organ;
    return { ...organ, parent, names: organ.names.map((name) => movedPart(name, before, after)) };
  });
}
