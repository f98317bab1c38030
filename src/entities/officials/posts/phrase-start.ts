/** A title in the text → where the phrase of its post starts: 据|自治区水利厅副厅长. */
import { alternatives } from '../../../words/guarded-words.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PrintedTitle } from '../titles/find-titles.ts';

const STOP = /[，。、；：！？“”‘’《》…—\n\d （]/;
/** How far to the left a phrase may reach. */
const REACH = 45;
/** 文化和旅游, 发展和改革: an organ's name, not two things. */
const insideOrgan = once(() => new RegExp(`(?:${alternatives([...wordSet('post-joined-trades')])})$`));
const VERB = /担任|出任|现任|历任|兼任|任(?=\p{Script=Han}{2})/u;

/** `（集团）` before `at` → the bracket's start; longer ones are no part of a name. */
function beforeBracket(text: string, at: number): number | null {
  const open = text.lastIndexOf('（', at);
  return open >= 0 && at - open <= 14 && text.indexOf('）', open) === at - 1 ? open : null;
}

/** Can the word that ends at `at` not belong to a post: 据, 采访, 的? 和 may inside an organ's name. */
function isBoundary({ text, words }: OfficialsView, at: number): boolean {
  const word = words.endingAt(at);
  if (!word) return false;
  if (word.tag === 'x' && /[为被由的了是]$/.test(word.text)) return true;
  if (!wordSet('titles-boundaries').has(word.text)) return false;
  return !/^[和与及]$/.test(word.text) || !insideOrgan().test(text.slice(Math.max(0, at - 5), at - 1));
}

/** One step to the left from `at`: over a name, a bracket, a word; null where the phrase starts. */
function stepLeft(view: OfficialsView, at: number, floor: number): number | null {
  const { text } = view;
  const named = view.entityStart.get(at);
  if (named !== undefined && named >= floor) return named;
  if (text[at - 1] === '）') return beforeBracket(text, at);
  const word = view.words.endingAt(at);
  if (word?.tag === 'eng' && word.start >= floor) return word.start;
  if (STOP.test(text[at - 1] as string) || isBoundary(view, at)) return null;
  return word ? Math.max(word.start, floor) : at - 1;
}

/** As far as words go on to the left that can belong to the post. */
function overWords(view: OfficialsView, title: PrintedTitle, floor: number): number {
  let start = title.start;
  while (start > Math.max(floor, title.start - REACH)) {
    const next = stepLeft(view, start, floor);
    if (next === null) return start;
    start = next;
  }
  return start;
}

/** 王某任公司经理: the name and the verb before the post are no part of it, however the words are cut. */
function afterVerb(view: OfficialsView, start: number, title: PrintedTitle): number {
  const at = start + view.text.slice(start, title.start).search(VERB);
  if (at < start + 2) return start;
  const name = view.names.before(at);
  const verb = VERB.exec(view.text.slice(at, title.start))?.[0] ?? '';
  return name && name.start >= start && name.score >= 0.7 ? at + verb.length : start;
}

/** 局长|王某某|及相关部门负责人: the name behind the title before is no part of the next post. */
function afterName(view: OfficialsView, start: number, title: PrintedTitle, floor: number): number {
  const name = start === floor && start > 0 ? view.names.at(start) : null;
  return name && name.score >= 0.6 && name.end <= title.start ? name.end : start;
}

/** Where the phrase of the post with this title starts; the title before ends at `floor`. */
export function phraseStart(view: OfficialsView, title: PrintedTitle, floor: number): number {
  return afterName(view, afterVerb(view, overWords(view, title, floor), title), title, floor);
}
