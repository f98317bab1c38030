/** Measures of a text → which of them are changes (同比增长9.7%), and of which other measure. */
import type { Span } from '../../../articles/article.ts';
import type { Change } from '../../facts.ts';
import type { Measure } from '../quantity/range.ts';
import { groupsOf } from './change-groups.ts';
import { clauseStart, type Group } from './change-words.ts';

/** A measure with its change; a change without a base number is a measure of its own. */
export interface Changing {
  measure: Measure;
  change: Change | null;
}

const SETTLING =
  /^(?:，)?(?:累计|总量|总额|规模)?(?:达到|达|至|增至|升至|降至|增加到|增长到|提高到|下降到|为)(?:了)?(?:约|超|近)?$/;

/** `由520元提高到570元`: what a level starts from takes no change. */
const isOrigin = (text: string, level: Measure) =>
  /^(?:左右)?(?:，)?(?:，?(?:提高|增加|上升|下降|增长|提升|扩大|减少|降低|降|升|增|调整|压缩|缩短)(?:到|至|为))/.test(
    text.slice(level.end, level.end + 8),
  );

const fits = (level: Measure, amount: Measure) =>
  amount.unit.name === '%' ? level.unit.kind !== 'ratio' : amount.unit.kind === 'ratio' || level.unit.name === amount.unit.name;

/** The bases a group's amounts belong to, one for each, or none where something else is what changes. */
function basesOf(text: string, group: Group, levels: Measure[]): (Measure | undefined)[] {
  const [first] = group.members as [Measure];
  const before = levels.filter((level) => level.end <= group.start && !isOrigin(text, level) && level.limit !== 'low');
  const fitting = before.filter((level) => group.members.some((amount) => fits(level, amount)));
  const last = fitting.at(-1);
  if (!last) {
    const next = levels.find((level) => level.start >= (group.members.at(-1) as Measure).end);
    const settled = next && SETTLING.test(text.slice((group.members.at(-1) as Measure).end, next.start)) && fits(next, first);
    return settled && group.members.length === 1 ? [next] : [];
  }
  const own = text.slice(Math.max(last.end, clauseStart(text, group.start)), group.start).replace(/^[，、的）]+/, '');
  if (!group.shared && /[^，、分别各均总计累计实际名义净降幅增幅达到]/u.test(own)) return [];
  return fitting.slice(-group.members.length);
}

const changeOf = (group: Group, amount: Measure): Change => ({
  basis: group.basis,
  direction: group.verb.direction,
  value: amount.value,
  unit: amount.unit.name,
});

function settle(text: string, groups: Group[], levels: Measure[]): Changing[] {
  const taken = new Map<Measure, { change: Change; amount: Measure }>();
  const own: Changing[] = [];
  for (const group of groups) {
    const bases = basesOf(text, group, levels);
    group.members.forEach((amount, at) => {
      const base = bases.length === group.members.length ? bases[at] : undefined;
      const earlier = base && taken.get(base);
      if (earlier && amount.unit.name === '个百分点') {
        own.push({ measure: amount, change: changeOf(group, amount) });
        return;
      }
      if (earlier) own.push({ measure: earlier.amount, change: earlier.change });
      if (base) taken.set(base, { change: changeOf(group, amount), amount });
      else own.push({ measure: amount, change: changeOf(group, amount) });
    });
  }
  return [...levels.map((measure) => ({ measure, change: taken.get(measure)?.change ?? null })), ...own];
}

/** `产值90亿元，同比增长5%` → one measure with its change; `销量增长5%` → a measure of its own. */
export function attachChanges(text: string, sentences: readonly Span[], measures: Measure[]): Changing[] {
  const result: Changing[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const within: Measure[] = [];
    for (; at < measures.length && (measures[at] as Measure).start < sentence.end; at++) within.push(measures[at] as Measure);
    if (within.length === 0) continue;
    const { groups, levels } = groupsOf(text, sentence, within);
    result.push(...(groups.length ? settle(text, groups, levels) : within.map((measure) => ({ measure, change: null }))));
  }
  return result.sort((one, other) => one.measure.start - other.measure.start || one.measure.value - other.measure.value);
}
