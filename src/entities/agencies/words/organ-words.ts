/** The lexicons of organisations → every printed form with what it stands for, findable at any place of a text. */
import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { AgencyKind } from '../../facts.ts';
import { type OrganClass, type OrganWord, organWord, spaced, successorOf } from './organ-word.ts';
import { departmentWords, stemWords } from './stem-words.ts';

const bodyWords = ([full = '', kind, forms = '', province]: string[], alone: Set<string>): OrganWord[] =>
  spaced(forms).map((form) => {
    const provincial = province ? [province] : null;
    return organWord({ form, class: 'function', names: full.split('+'), alone: alone.has(form), provincial }, kind);
  });

function knownWords([full = '', kind, forms = '', next, since]: string[], code: string | null): OrganWord[] {
  const successor = successorOf('', next, since, '');
  return [full, ...spaced(forms)].map((form) =>
    organWord({ form, class: 'known', names: [full], successor, alone: true, code }, kind),
  );
}

const headWord = ([form = '', kind, cls]: string[]): OrganWord =>
  organWord({ form, class: cls as OrganClass, names: [form] }, kind);

function allWords(): OrganWord[] {
  const alone = wordSet('organ-alone');
  const named = (name: string, kind: AgencyKind) =>
    lexicon(name).flatMap(([full = '', forms = '', code]) => knownWords([full, kind, forms], code ?? null));
  return [
    ...[...lexicon('agency-national'), ...lexicon('agency-foreign')].flatMap((row) => knownWords(row, null)),
    ...named('company-names', 'company'),
    ...named('school-names', 'school'),
    ...lexicon('agency-bodies').flatMap((row) => bodyWords(row, alone)),
    ...lexicon('agency-stems').flatMap(stemWords),
    ...lexicon('agency-stems').flatMap(departmentWords),
    ...lexicon('organ-heads').map(headWord),
    ...lexicon('organ-trades').map(([form, noun]) => headWord([form as string, 'company', noun ? 'industry' : 'trade'])),
    ...lexicon('company-titles').map(([form]) => headWord([form as string, 'company', 'post'])),
  ];
}

/** Forms by their first two characters (委 by its one), longest first; of equal forms the one listed first stands. */
const organWords = once(() => {
  const index = new Map<string, OrganWord[]>();
  const seen = new Set<string>();
  for (const word of allWords()) {
    if (seen.has(word.form)) continue;
    seen.add(word.form);
    const list = index.get(word.form.slice(0, 2));
    if (list) list.push(word);
    else index.set(word.form.slice(0, 2), [word]);
  }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length);
  return index;
});

/** The forms that stand in `text` at `at`, longest first: 人大常委会, 人大. */
export function organWordsAt(text: string, at: number): OrganWord[] {
  const words = organWords();
  const long = words.get(text.slice(at, at + 2))?.filter(({ form }) => text.startsWith(form, at)) ?? [];
  const single = words.get(text[at] as string);
  return single ? [...long, ...single] : long;
}
