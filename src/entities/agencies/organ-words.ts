/** The lexicons of organisations → every printed form with what it stands for, findable at any place of a text. */
import { lexicon, wordSet } from '../../words/lexicon.ts';
import type { AgencyKind } from '../facts.ts';

/** `function`: a public body's function; `known`: a full name; `post`: what only companies have (创始人);
 *  `trade`: what ends the short name of a firm (铝业), `industry`: the same where it is a noun as well (水泥);
 *  the others are last words of names, see organ-heads.tsv. */
export type OrganClass = 'function' | 'known' | 'strong' | 'named' | 'weak' | 'part' | 'state' | 'post' | 'trade' | 'industry';

/** What took a body's place by reform; `name` may hold `*` for the jurisdiction. */
export interface Successor {
  name: string;
  since: number;
}

/** What a printed form stands for. */
export interface OrganWord {
  form: string;
  class: OrganClass;
  kind: AgencyKind;
  /** Full names, `*` where the jurisdiction goes: 纪委监委 stands for two bodies. Heads have themselves. */
  names: string[];
  successor: Successor | null;
  /** Names a body without a place in front (民政厅, but not 政府). */
  alone: boolean;
  /** What a province has in place of `names`: 应急部门 is an 应急管理局, of a province its 应急管理厅. */
  provincial: string[] | null;
  /** Code of the seat, for what is known by name. */
  code: string | null;
}

const LONG_HEAD: Record<string, string> = { 委员会: '委', 办公室: '办' };

/** `厅` of 农业厅 goes to 农业农村厅, `局` to 农业农村局: a successor has the head its forerunner had. */
function successorOf(head: string, next: string | undefined, since: string | undefined, place: string): Successor | null {
  if (!next) return null;
  const name = /[厅局]$/.test(next) && /^[厅局]$/.test(head) && next !== '市场监督管理局' ? next.slice(0, -1) + head : next;
  return { name: place + name, since: Number(since) };
}

/** A word that stands for nothing but what is given. */
const organWord = (
  given: Partial<OrganWord> & Pick<OrganWord, 'form' | 'class' | 'names'>,
  kind: string | undefined,
): OrganWord => ({
  successor: null,
  alone: false,
  provincial: null,
  code: null,
  ...given,
  kind: kind as AgencyKind,
});

const spaced = (cell: string): string[] => cell.split(' ').filter(Boolean);

/** 应急部门: the body that does that work, a 厅 in a province and a 局 or 委员会 elsewhere. */
function departmentWords([full = '', heads = '', shorts = '', next]: string[]): OrganWord[] {
  const local = ['局', '委员会'].find((head) => spaced(heads).includes(head));
  if (!local || next || !spaced(heads).some((head) => /^[厅部委]/.test(head))) return [];
  const names = [`*${full}${local}`];
  const provincial = spaced(heads).includes('厅') ? [`*${full}厅`] : full === '卫生健康' ? [`*${full}委员会`] : null;
  const forms = [full, ...spaced(shorts)].filter((stem) => stem.length > 1).map((stem) => `${stem}部门`);
  return forms.map((form) => organWord({ form, class: 'function', names, provincial }, 'government'));
}

/** Ministries (部, 总局) are known by name, see agency-national.tsv. */
function stemWords([full = '', heads = '', shorts = '', next, since]: string[]): OrganWord[] {
  const stems = [full, ...spaced(shorts)];
  return spaced(heads)
    .filter((head) => head !== '部' && head !== '总局')
    .flatMap((head) => {
      const names = [`*${full}${head}`];
      const successor = successorOf(head, next, since, '*');
      const forms = stems.flatMap((stem) => headForms(stem, head, full));
      const alone = (form: string) => form.length > 2 && !/(?:办|分局)$/.test(form);
      return forms.map((form) => organWord({ form, class: 'function', names, successor, alone: alone(form) }, 'government'));
    });
}

/** 卫生健康 + 委员会 is printed 卫生健康委员会 and 卫生健康委; a stem of one character only with 委 and 办 (民委, 台办). */
function headForms(stem: string, head: string, full: string): string[] {
  const short = LONG_HEAD[head];
  if (stem.length === 1) return short ? [stem + short] : stem === full ? [stem + head] : [];
  return short ? [stem + head, stem + short] : [stem + head];
}

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

let index: Map<string, OrganWord[]> | null = null;

/** Forms by their first two characters (委 by its one), longest first; of equal forms the one listed first stands. */
function organWords(): Map<string, OrganWord[]> {
  if (index) return index;
  index = new Map();
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
}

/** The forms that stand in `text` at `at`, longest first: 人大常委会, 人大. */
export function organWordsAt(text: string, at: number): OrganWord[] {
  const words = organWords();
  const long = words.get(text.slice(at, at + 2))?.filter(({ form }) => text.startsWith(form, at)) ?? [];
  const single = words.get(text[at] as string);
  return single ? [...long, ...single] : long;
}
