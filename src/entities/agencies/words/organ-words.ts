/** The lexicons of organisations → every printed form with what it stands for, findable at any place of a text. */
import { type LexiconRow, lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { AgencyKind } from '../../facts.ts';
import { type NextBody, type OrganClass, type OrganWord, organWord, successorOf } from './organ-word.ts';
import { departmentWords, stemWords } from './stem-words.ts';

const bodyWords = ({ names, kind, forms, provincial }: LexiconRow<'agency-bodies'>): OrganWord[] =>
  forms.map((form) => {
    const alone = wordSet('organ-alone').has(form);
    return organWord({ form, class: 'function', kind, names, alone, provincial: provincial === null ? null : [provincial] });
  });

interface Known {
  name: string;
  kind: AgencyKind;
  forms: readonly string[];
  successor?: NextBody | null;
  code?: string | null;
}

const knownWords = ({ name, kind, forms, successor = null, code = null }: Known): OrganWord[] =>
  [name, ...forms].map((form) => organWord({ form, class: 'known', kind, names: [name], successor, alone: true, code }));

const headWord = (form: string, kind: AgencyKind, cls: OrganClass): OrganWord =>
  organWord({ form, class: cls, kind, names: [form] });

const allWords = (): OrganWord[] => [
  ...lexicon('agency-national').flatMap((row) => knownWords({ ...row, successor: successorOf('', row, '') })),
  ...lexicon('agency-foreign').flatMap(knownWords),
  ...lexicon('company-names').flatMap((row) => knownWords({ ...row, kind: 'company', code: row.seat })),
  ...lexicon('school-names').flatMap((row) => knownWords({ ...row, kind: 'school', code: row.seat })),
  ...lexicon('agency-bodies').flatMap(bodyWords),
  ...lexicon('agency-stems').flatMap(stemWords),
  ...lexicon('agency-stems').flatMap(departmentWords),
  ...lexicon('organ-heads').map((row) => headWord(row.head, row.kind, row.class)),
  ...lexicon('organ-trades').map(({ word, noun }) => headWord(word, 'company', noun ? 'industry' : 'trade')),
  ...lexicon('company-titles').map(({ word }) => headWord(word, 'company', 'post')),
];

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

/** The public body's function that `words` are, from first to last character: 市监局, 人大常委会. */
export const functionOf = (words: string): OrganWord | undefined =>
  organWordsAt(words, 0).find(({ form, class: sort }) => form === words && sort === 'function');

/** The forms that stand in `text` at `at`, longest first: 人大常委会, 人大. */
export function organWordsAt(text: string, at: number): OrganWord[] {
  const words = organWords();
  const long = words.get(text.slice(at, at + 2))?.filter(({ form }) => text.startsWith(form, at)) ?? [];
  const single = words.get(text[at] as string);
  return single ? [...long, ...single] : long;
}
