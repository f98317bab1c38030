/** The measures of a sentence → the changes among them, each list as one, and the levels. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/range.ts';
import { type Group, openGroup } from './change-words.ts';

const BETWEEN = /^(?:、|和|及|与|以及|，)(?:约|超)?$/;

/** Whether a measure is an amount of change, not a level: percentages always, other units against a basis or a like base. */
function amounts(group: Group, earlier: Measure[]): boolean {
  const [first] = group.members as [Measure];
  if (first.unit.kind === 'ratio') return true;
  return group.basis !== null || (group.verb.start > 0 && earlier.some(({ unit }) => unit.name === first.unit.name));
}

/** The measures of one sentence gathered into changes and the rest. */
export function groupsOf(text: string, sentence: Span, measures: Measure[]): { groups: Group[]; levels: Measure[] } {
  const groups: Group[] = [];
  const levels: Measure[] = [];
  let open: Group | null = null;
  for (const measure of measures) {
    const last = open?.members.at(-1);
    const glued =
      last &&
      BETWEEN.test(text.slice(last.end, measure.start)) &&
      !(text[last.end] === '，' && measure.unit.name !== last.unit.name);
    if (open && glued) {
      open.members.push(measure);
      continue;
    }
    const group = openGroup(text, sentence, measure);
    open = group && amounts(group, levels) ? group : null;
    if (open) groups.push(open);
    else levels.push(measure);
  }
  return { groups, levels };
}
