/** Rows of `agency-stems` (卫生健康 with its heads and short forms) → the printed forms of the bodies that do that work. */
import type { LexiconRow } from '../../../words/lexicon.ts';
import { type OrganWord, organWord, successorOf } from './organ-word.ts';

const LONG_HEAD: Record<string, string> = { 委员会: '委', 办公室: '办' };

type Stem = LexiconRow<'agency-stems'>;

/** 应急部门: the body that does that work, a 厅 in a province and a 局 or 委员会 elsewhere. */
export function departmentWords({ stem: full, heads, shorts, successor }: Stem): OrganWord[] {
  const local = ['局', '委员会'].find((head) => heads.includes(head));
  if (!local || successor || !heads.some((head) => /^[厅部委]/.test(head))) return [];
  const names = [`*${full}${local}`];
  const provincial = heads.includes('厅') ? [`*${full}厅`] : full === '卫生健康' ? [`*${full}委员会`] : null;
  const forms = [full, ...shorts].filter((stem) => stem.length > 1).map((stem) => `${stem}部门`);
  return forms.map((form) => organWord({ form, class: 'function', kind: 'government', names, provincial }));
}

/** Ministries (部, 总局) are known by name, see agency-national.tsv. */
export function stemWords(row: Stem): OrganWord[] {
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
