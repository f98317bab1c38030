/** Names of people → every place where the text has them, in one pass; the longest name at a place wins. */

import type { Mention } from '../../facts.ts';
import type { MentionRule } from '../../mention-rule.ts';

/** What the mentions of a name say of how it was read. */
export interface NameSource {
  rule: MentionRule;
  score: number;
}

/** The names by the code of their first character, longest first. */
function byStart(names: Iterable<string>): Map<number, string[]> {
  const index = new Map<number, string[]>();
  for (const name of names) index.set(name.charCodeAt(0), [...(index.get(name.charCodeAt(0)) ?? []), name]);
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** All mentions of each name; a mention takes rule and score of the rule that read the name first. */
export function findNameMentions(text: string, names: ReadonlyMap<string, NameSource>): Map<string, Mention[]> {
  const index = byStart(names.keys());
  const found = new Map([...names.keys()].map((name): [string, Mention[]] => [name, []]));
  for (let at = 0; at < text.length; at++) {
    const name = index.get(text.charCodeAt(at))?.find((one) => text.startsWith(one, at));
    const source = name && names.get(name);
    if (!source) continue;
    const end = at + name.length;
    const score = Number(source.score.toFixed(2));
    found.get(name)?.push({ start: at, end, text: name, rule: source.rule, score, candidates: [] });
    at = end - 1;
  }
  return found;
}
