/** The lexicons of organisations → every printed form with what it stands for, findable at any place of a text. */
import { type LexiconRow, lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { AgencyKind } from '../../facts.ts';
import { type NextBody, type OrganClass, type OrganWord, organWord } from './organ-word.ts';

/** What a row says of the body's end by reform. */
interface Reformed {
  successor: string | null;
  since: number | null;
}

/** `厅` of 农业厅 goes to 农业农村厅, `局` to 农业农村局: a successor has the head its forerunner had. */
function successorOf(head: string, { successor: next, since }: Reformed, place: string): NextBody | null {
  if (next === null || since === null) return null;
  const name = /[厅局]$/.test(next) && /^[厅局]$/.test(head) && next !== '市场监督管理局' ? next.slice(0, -1) + head : next;
  return { name: place + name, since };
}

const LONG_HEAD: Record<string, string> = { 委员会: '委', 办公室: '办' };

type StemRow = LexiconRow<'agency-stems'>;

/** 应急部门: the body that does that work, a 厅 in a province and a 局 or 委员会 elsewhere. */
function departmentWords({ stem: full, heads, shorts, successor }: StemRow): OrganWord[] {
  const local = ['局', '委员会'].find((head) => heads.includes(head));
  if (!local || successor || !heads.some((head) => /^[厅部委]/.test(head))) return [];
  const names = [`*${full}${local}`];
  const provincial = heads.includes('厅') ? [`*${full}厅`] : full === '卫生健康' ? [`*${full}委员会`] : null;
  const forms = [full, ...shorts].filter((stem) => stem.length > 1).map((stem) => `${stem}部门`);
  return forms.map((form) => organWord({ form, class: 'function', kind: 'government', names, provincial }));
}

/** Ministries (部, 总局) are known by name, see agency-national.tsv. */
function stemWords(row: StemRow): OrganWord[] {
  const { stem: full, heads, shorts } = row;
  const stems = [full, ...shorts];
  return heads
    .filter((head) => head !== '部' && head !== '总局')
    .flatMap((head) => {
      const names = [`*${full}${head}`];
      const successor = successorOf(head, row, '*');
      const forms = stems.flatMap((stem) => headForms(stem, head, full));
      const alone = (form: string) => form.length > 2 && !/(?:办|分局)$/.test(form);
      return forms.map((form) =>
        organWord({ form, class: 'function', kind: 'government', names, successor, alone: alone(form) }),
      );
    });
}

/** 卫生健康 + 委员会 is printed 卫生健康委员会 and 卫生健康委; a stem of one character only with 委 and 办 (民委, 台办). */
function headForms(stem: string, head: string, full: string): string[] {
  const short = LONG_HEAD[head];
  if (stem.length === 1) return short ? [stem + short] : stem === full ? [stem + head] : [];
  return short ? [stem + head, stem + short] : [stem + head];
}

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

/** Most places of a text have no form. */
const NONE: readonly OrganWord[] = [];

/** The forms that stand in `text` at `at`, longest first: 人大常委会, 人大. */
export function organWordsAt(text: string, at: number): readonly OrganWord[] {
  const words = organWords();
  const long = words.get(text.slice(at, at + 2))?.filter(({ form }) => text.startsWith(form, at)) ?? NONE;
  const single = words.get(text[at] ?? '');
  return single ? [...long, ...single] : long;
}
