/** A scene → the organisations its text names, left to right, each resting on those before it. */

import { countBelow } from '../../../words/ordered.ts';
import type { Found, Maybe } from '../found.ts';
import { endsHere } from '../judge/follow.ts';
import { namedPlaceBefore } from '../place/named-place.ts';
import { type Scene, wordBefore } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { organWordsAt } from '../words/organ-words.ts';
import { findFunction } from './find-function.ts';
import { findHeaded } from './find-headed.ts';
import { findKnown } from './find-known.ts';
import { findLed } from './find-led.ts';

/** What was found, and what might be a short form of it. */
export interface Sightings {
  found: Found[];
  maybe: Maybe[];
}

/** A stem longer than we know (农畜产品质量监督管理局) still ends in a head with its place in front. */
function asHeaded(scene: Scene, word: OrganWord, at: number, end: number, maybe: Maybe[]): Found[] {
  if (word.form.length < 2 || /[委办]$|部门$|^委会$|^(?:警方|公安)$/.test(word.form) || !wordBefore(scene, at)) return [];
  const read = findHeaded(
    scene,
    { ...word, class: 'weak', kind: word.kind === 'party' ? 'government' : word.kind, names: [word.form] },
    at,
    end,
  );
  if (read && !read.accepted && !placed(read)) maybe.push(read);
  return read?.accepted ? [read] : [];
}

const placed = ({ jurisdiction, parent }: Found): boolean => jurisdiction !== null || parent !== null;

/** 点|军区, 公安|县: words that the name of a region goes across are no body's. */
function isInRegion({ mentions }: Scene, at: number, end: number): boolean {
  for (let n = countBelow(mentions, end, ({ start }) => start) - 1; n >= 0; n -= 1) {
    const mention = mentions[n];
    if (!mention || mention.end <= at) return false;
    const named = mention.text === mention.region.name && mention.region.code;
    if (named && (mention.start < at ? mention.end > at : mention.start === at && mention.end > end)) return true;
  }
  return false;
}

function read(scene: Scene, word: OrganWord, at: number, maybe: Maybe[]): Found[] {
  const end = at + word.form.length;
  const within = word.class !== 'known' && !namedPlaceBefore(scene, at) && !/[省市县区旗盟州]/.test(scene.text[at - 1] ?? '');
  if (!endsHere(scene.text, word.form, end, within)) return [];
  if (/^(?:known|function)$/.test(word.class) && isInRegion(scene, at, end)) return [];
  if (word.class === 'known') return findKnown(scene, word, at, end);
  if (word.class === 'function') {
    const found = findFunction(scene, word, at, end);
    return found.length ? found : asHeaded(scene, word, at, end, maybe);
  }
  const headed = word.class === 'post' ? findLed(scene, word, at) : findHeaded(scene, word, at, end);
  if (headed && !headed.accepted) maybe.push(headed);
  return headed?.accepted ? [headed] : [];
}

/** What is defined in the text as a short form (以下简称“包钢”) at `at`. */
function aliasAt(scene: Scene, aliases: Map<string, Found>, at: number): Found | null {
  for (const [alias, meant] of aliases) {
    if (scene.text[at] !== alias[0] || !scene.text.startsWith(alias, at) || at < meant.end) continue;
    return { ...meant, start: at, end: at + alias.length, rule: 'defined-abbreviation', score: 0.95 };
  }
  return null;
}

/** Reads the text from left to right; `aliases` are the short forms it defines. */
export function findOrgans(scene: Scene, aliases: Map<string, Found>): Sightings {
  const sightings: Sightings = { found: [], maybe: [] };
  scene.found = sightings.found;
  scene.foundEnding.clear();
  let covered = 0;
  for (let at = 0; at < scene.text.length; at += 1) {
    const alias = aliases.size ? aliasAt(scene, aliases, at) : null;
    const here = alias && alias.end > covered ? [alias] : first(scene, at, covered, sightings.maybe);
    if (!here.length) continue;
    covered = (here.at(-1) as Found).end;
    scene.foundEnding.set(covered, here.at(-1) as Found);
    sightings.found.push(...here);
  }
  return sightings;
}

/** The longest form at `at` that names something. */
function first(scene: Scene, at: number, covered: number, maybe: Maybe[]): Found[] {
  for (const word of organWordsAt(scene.text, at)) {
    if (at + word.form.length <= covered) return [];
    const here = read(scene, word, at, maybe);
    if (here.length) return here;
  }
  return [];
}
