/** An article → every printed form of the lexicons in it, read from left to right, each resting on what was found before it. */
import { endsInLevel } from '../../chinese/levels.ts';
import type { AgencySetting } from '../before.ts';
import { Before } from '../before.ts';
import { type OrganCandidate, type ReadCandidate, refusedBy } from '../candidate.ts';
import { goesOnBy } from '../judge/goes-on.ts';
import { definedAt, type FoundOrgan } from '../organ.ts';
import { namedPlaceBefore } from '../place/named-place.ts';
import type { AgencyView } from '../view.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { organWordsAt } from '../words/organ-words.ts';
import { readLed } from './firms.ts';
import { readFunction } from './function.ts';
import { readAsHead, readHeaded } from './headed.ts';
import { readKnown } from './known.ts';

/** What was looked at, and what was found. */
export interface OrganPass {
  readonly read: readonly ReadCandidate[];
  readonly found: readonly FoundOrgan[];
  readonly before: Before;
}

/** 点|军区, 公安|县: words that the name of a region goes across are no body's. */
function isInRegion({ places }: AgencySetting, at: number, end: number): boolean {
  for (let n = places.countBefore(end) - 1; n >= 0; n -= 1) {
    const place = places.all[n];
    if (!place || place.end <= at) return false;
    const named = place.text === place.of.name && place.of.code;
    if (named && (place.start < at ? place.end > at : place.start === at && place.end > end)) return true;
  }
  return false;
}

/** The rule by which a form is another word or name, whatever stands before it. */
function refusalOf(setting: AgencySetting, { word, start, end }: OrganCandidate): string | null {
  const { text } = setting;
  const within = word.class !== 'known' && !namedPlaceBefore(setting, start) && !endsInLevel(text.charAt(start - 1));
  const other = goesOnBy(text, word.form, end, within);
  if (other) return other;
  return /^(?:known|function)$/.test(word.class) && isInRegion(setting, start, end) ? 'across-a-region' : null;
}

/** Reads a form by its class; a function that nobody has may still be the end of a longer name. */
function readCandidate(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate[] {
  const refusal = refusalOf(setting, candidate);
  if (refusal) return [refusedBy(candidate, refusal)];
  const { class: sort } = candidate.word;
  if (sort === 'known') return [readKnown(setting, candidate)];
  if (sort === 'post') return [readLed(setting, candidate)];
  if (sort !== 'function') return [readHeaded(setting, candidate)];
  const body = readFunction(setting, candidate);
  const headed = body.verdict.accepted ? null : readAsHead(setting, candidate);
  return headed ? [body, headed] : [body];
}

/** The forms at `at`, longest first, up to the one that names something. */
function readForms(setting: AgencySetting, words: readonly OrganWord[], at: number): ReadCandidate[] {
  const read: ReadCandidate[] = [];
  for (const word of words) {
    const end = at + word.form.length;
    if (end <= setting.before.end) break;
    read.push(...readCandidate(setting, { word, start: at, end }));
    if (read.at(-1)?.verdict.accepted) break;
  }
  return read;
}

/** What is defined in the text as a short form (以下简称“包钢”) at `at`. */
function aliasAt({ text, before }: AgencySetting, aliases: ReadonlyMap<string, FoundOrgan>, at: number): FoundOrgan | null {
  for (const [alias, meant] of aliases) {
    if (text[at] !== alias[0] || !text.startsWith(alias, at) || at < meant.end) continue;
    return at + alias.length > before.end ? definedAt(meant, at, alias) : null;
  }
  return null;
}

/** Reads the text from left to right; `aliases` are the short forms it defines. */
export function findOrgans(view: AgencyView, aliases: ReadonlyMap<string, FoundOrgan>): OrganPass {
  let setting: AgencySetting = { ...view, before: Before.nothing };
  const read: ReadCandidate[] = [];
  const found: FoundOrgan[] = [];
  for (let at = 0; at < view.text.length; at += 1) {
    const alias = aliases.size ? aliasAt(setting, aliases, at) : null;
    const words = alias ? [] : organWordsAt(view.text, at);
    if (!alias && words.length === 0) continue;
    const here = readForms(setting, words, at);
    const organs = alias ? [alias] : here.flatMap(({ verdict, organs: named }) => (verdict.accepted ? named : []));
    read.push(...here);
    if (organs.length === 0) continue;
    found.push(...organs);
    setting = { ...view, before: setting.before.and(organs) };
  }
  return { read, found, before: setting.before };
}
