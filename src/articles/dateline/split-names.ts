/** The names of a byline as printed, spaced or run together → single names. */
import {
  doubleSurnames,
  givenCharacters,
  longestAt,
  nameElements,
  neverInNames,
  surnames,
  transliterating,
} from '../../words/person-lexicon.ts';

const HAN = /^[\p{Script=Han}·]+$/u;

/** How many characters from the start of `name` elements of Mongolian and other names make up. */
function elementsLength(name: string): number {
  let end = 0;
  for (let part = longestAt(name, 0, nameElements()); part; part = longestAt(name, end, nameElements())) end += part.length;
  return end;
}

/** `乌云毕力格` and names of other peoples that are written by sound. */
function isBySound(name: string): boolean {
  const sounds = [...name].filter((char) => transliterating().has(char)).length;
  return name.length >= 4 && sounds >= name.length * 0.8;
}

/** How much less than usual a name of this length is: 王丽 1.2, 王丽娜 1, 欧阳娜娜 1.1, 巴图那顺 about 1.3. */
function nameCost(name: string): number {
  const elements = name.length >= 3 && elementsLength(name) >= name.length - 1 ? 1.1 + name.length * 0.05 : 9;
  const sound = isBySound(name) ? 2.45 : 9;
  return Math.min(elements, sound, hanCost(name) + givenCost(name));
}

/** How unlike a Chinese name of surname and given name it is. */
function hanCost(name: string): number {
  if (doubleSurnames().has(name.slice(0, 2))) return name.length === 3 || name.length === 4 ? 1.1 : 4;
  const weak = surnames().get(name[0] as string);
  const rare = weak === undefined ? 2.2 : weak ? 0.4 : 0;
  const lengths: Record<number, number> = { 2: 1.2, 3: 1, 4: 2.6, 5: 3.2, 6: 3.6 };
  return (lengths[name.length] ?? 6) + rare;
}

/** How unlike a given name its characters are. */
function givenCost(name: string): number {
  let cost = 0;
  for (const char of name.slice(1)) cost += neverInNames().has(char) ? 1.5 : givenCharacters().has(char) ? 0 : 0.12;
  return cost;
}

/** How dear a name may be on average: in brackets after 记者 any string is a name, in a line of its own only a likely one. */
export type Doubt = 'sure' | 'likely';
const LIMIT: Record<Doubt, number> = { sure: 4.2, likely: 1.75 };

/** `李爱萍池暄` → 李爱萍, 池暄: the division into names that is likeliest; null when it looks like none. */
export function splitRunTogether(text: string, doubt: Doubt = 'likely'): string[] | null {
  if (!HAN.test(text) || text.length < 2 || text.length > 40) return null;
  if (text.includes('·')) return [text];
  const best: ({ cost: number; names: string[] } | null)[] = [{ cost: 0, names: [] }];
  for (let end = 1; end <= text.length; end++) {
    best[end] = null;
    for (let length = 6; length >= 2; length--) {
      const before = best[end - length];
      if (!before) continue;
      const name = text.slice(end - length, end);
      const cost = before.cost + nameCost(name);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, names: [...before.names, name] };
    }
  }
  const found = best[text.length];
  return found && found.cost <= found.names.length * LIMIT[doubt] ? found.names : null;
}

/** `王 丽　池 暄` is letter-spaced: the wider gaps part names, the narrower ones letters. */
function despace(text: string): string[] {
  const tokens = text.trim().split(/(\s+)/);
  const words = tokens.filter((_, at) => at % 2 === 0);
  if (words.length > 2 && words.every((word) => word.length === 1)) {
    const gaps = tokens.filter((_, at) => at % 2 === 1);
    const wide = (gap: string) => gap.replace(/[^\S\u3000]/g, '').length * 2 + gap.length;
    const least = Math.min(...gaps.map(wide));
    return tokens
      .map((token, at) => (at % 2 === 0 ? token : wide(token) > least ? ' ' : ''))
      .join('')
      .split(' ');
  }
  return words.reduce<string[]>((runs, word) => {
    const last = runs.at(-1);
    if (word.length === 1 && last !== undefined && last.length <= 2 && runs.length === joinable(runs))
      runs[runs.length - 1] = last + word;
    else runs.push(word);
    return runs;
  }, []);
}

/** A single letter goes to the letter before it (张 玮), not to a finished name (王丽娜 张). */
const joinable = (runs: string[]) =>
  (runs.at(-1) as string).length === 1 || (runs.at(-1) as string).length === 2 ? runs.length : -1;

function splitRuns(runs: string[], doubt: Doubt): string[] | null {
  const split = runs.map((run) => splitRunTogether(run, doubt));
  return split.every((names) => names !== null) ? split.flat() : null;
}

/** All names printed in `text`, or null when it does not read as names. */
export function splitNames(text: string, doubt: Doubt = 'likely'): string[] | null {
  const names: string[] = [];
  for (const part of text.split(/[、，,;；/／|｜]+/)) {
    if (part.trim() === '') continue;
    const split =
      splitRuns(despace(part), doubt) ?? (doubt === 'sure' ? splitRunTogether(part.replace(/\s+/g, ''), doubt) : null);
    if (!split) return null;
    names.push(...split);
  }
  return names.length > 0 ? names : null;
}
