/** Names of people → every place where the text has them, in one pass; the longest name at a place wins. */
import type { Mention } from '../../facts.ts';

/** What a mention says of how its name was read. */
export interface NameRule {
  name: string;
  score: number;
}

/** The names by their first two characters, longest first. */
function byStart(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) index.set(name.slice(0, 2), [...(index.get(name.slice(0, 2)) ?? []), name]);
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** All mentions of each name; a mention takes rule and score of the rule that read the name first. */
export function findMentions(text: string, names: Map<string, NameRule>): Map<string, Mention[]> {
  const index = byStart(names.keys());
  const found = new Map<string, Mention[]>([...names.keys()].map((name) => [name, []]));
  for (let at = 0; at < text.length; at++) {
    const name = index.get(text.slice(at, at + 2))?.find((one) => text.startsWith(one, at));
    if (!name) continue;
    const { name: rule, score } = names.get(name) as NameRule;
    const end = at + name.length;
    found.get(name)?.push({ start: at, end, text: name, rule, score: Number(score.toFixed(2)), candidates: [] });
    at = end - 1;
  }
  return found;
}
