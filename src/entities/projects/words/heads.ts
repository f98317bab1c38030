/** Words → places where a head noun (项目, 行动计划, 平台 …) ends, longest first. */
import { alternatives } from '../../../words/guarded-words.ts';
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Project } from '../../facts.ts';

export interface Head {
  word: string;
  kind: Project['kind'];
  strength: 'strong' | 'weak' | 'built' | 'ordinal' | 'placed' | 'opened';
  start: number;
  end: number;
}

const headWords = once(() => new Map(lexicon('project-heads').map(({ head, kind, strength }) => [head, { kind, strength }])));
const longest = once(() => Math.max(...[...headWords().keys()].map((word) => word.length)));

/** What follows a head and makes it another word: 项目部, 工程师, 计划生育, 系统性. */
const carriedOn = once(() => new RegExp(`^(?:${alternatives(lexicon('project-head-tails'))})`));

/** Heads by their last two characters, longest first: most places in a text end none. */
const tails = once(() => {
  const map = new Map<string, string[]>();
  for (const word of [...headWords().keys()].sort((x, y) => y.length - x.length))
    map.set(word.slice(-2), [...(map.get(word.slice(-2)) ?? []), word]);
  return map;
});

/** The characters that heads end in: hardly any of a text is one of them. */
const lasts = once(() => new Set([...headWords().keys()].map((word) => word.charCodeAt(word.length - 1))));

/** The longest head that ends at `end`. */
function headEndingAt(text: string, end: number): Head | null {
  if (!lasts().has(text.charCodeAt(end - 1))) return null;
  const word = tails()
    .get(text.slice(end - 2, end))
    ?.find((head) => text.startsWith(head, end - head.length) && end >= head.length);
  const head = word === undefined ? undefined : headWords().get(word);
  return word === undefined || !head ? null : { ...head, word, start: end - word.length, end };
}

/** Heads in order of the text; where one ends in another (行动计划, 计划) the longest stands. */
export function findHeads(text: string): Head[] {
  const heads: Head[] = [];
  for (let end = 2; end <= text.length; end++) {
    const head = headEndingAt(text, end);
    if (head && !carriedOn().test(text.slice(end, end + 3))) heads.push(head);
  }
  return heads.filter(
    (head, at) => !heads[at + 1] || (heads[at + 1] as Head).start > head.start || (heads[at + 1] as Head).end === head.end,
  );
}

/** The longest head that ends a head's own word and begins at or after `from`: 宣传教育|活动 for 宣传|教育活动; null when none does. */
export function shorterHead(head: Head, from: number): Head | null {
  for (let start = Math.max(from, head.start + 1); start <= head.end - 2; start++) {
    const word = head.word.slice(start - head.start);
    const found = headWords().get(word);
    if (found) return { ...found, word, start, end: head.end };
  }
  return null;
}

/** The kind a name's last words give it, or null when it ends in no head. */
export function kindOfName(name: string): Project['kind'] | null {
  for (let length = Math.min(longest(), name.length); length >= 2; length--) {
    const head = headWords().get(name.slice(-length));
    if (head) return head.kind;
  }
  return null;
}
