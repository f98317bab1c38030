/** Measures of a text → which of them are changes (同比增长9.7%), and of which other measure. */
import type { Span } from '../../../articles/article.ts';
import type { Change } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Measure } from '../quantity/measures.ts';
import { type ChangeGroup, changeClause, groupsOf } from './change-groups.ts';

/** A measure with its change; a change without a base number is a measure of its own. */
export interface ChangingMeasure {
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

/** `增长5%，达到90亿元`: the level told after the change. */
function settledAfter(text: string, group: ChangeGroup, last: Measure, levels: readonly Measure[]): Measure | null {
  const [first, ...more] = group.members;
  const next = levels.find((level) => level.start >= last.end);
  const settled = next && SETTLING.test(text.slice(last.end, next.start)) && fits(next, first);
  return settled && more.length === 0 ? next : null;
}

/** The bases a group's amounts belong to, one for each, or none where something else is what changes. */
function basesOf(text: string, group: ChangeGroup, levels: readonly Measure[]): Measure[] {
  const { members, start, shared } = group;
  const before = levels.filter((level) => level.end <= start && !isOrigin(text, level) && level.limit !== 'low');
  const fitting = before.filter((level) => members.some((amount) => fits(level, amount)));
  const last = fitting.at(-1);
  if (!last) {
    const after = settledAfter(text, group, members.at(-1) ?? members[0], levels);
    return after ? [after] : [];
  }
  const own = text.slice(Math.max(last.end, changeClause(text, start)), start).replace(/^[，、的）]+/, '');
  if (!shared && /[^，、分别各均总计累计实际名义净降幅增幅达到]/u.test(own)) return [];
  return fitting.slice(-members.length);
}

const changeOf = (group: ChangeGroup, amount: Measure): Change => ({
  basis: group.basis,
  direction: group.verb.direction,
  value: amount.value,
  unit: amount.unit.name,
});

/** The measures of a sentence, each level with the change told of it; changes without a level by themselves. */
function settle(text: string, groups: readonly ChangeGroup[], levels: readonly Measure[]): ChangingMeasure[] {
  const taken = new Map<Measure, ChangingMeasure & { change: Change }>();
  const own: ChangingMeasure[] = [];
  for (const group of groups) {
    const bases = basesOf(text, group, levels);
    for (const [at, measure] of group.members.entries()) {
      const base = bases.length === group.members.length ? bases[at] : undefined;
      const earlier = base && taken.get(base);
      const amount = { measure, change: changeOf(group, measure) };
      if (!base || (earlier && measure.unit.name === '个百分点')) {
        own.push(amount);
        continue;
      }
      if (earlier) own.push(earlier);
      taken.set(base, amount);
    }
  }
  return [...levels.map((measure) => ({ measure, change: taken.get(measure)?.change ?? null })), ...own];
}

/** The measures of each sentence that has some. */
function bySentence({ sentences }: ArticleView, measures: readonly Measure[]): ReadonlyMap<Span, readonly Measure[]> {
  const held = new Map<Span, Measure[]>();
  for (const measure of measures) {
    const sentence = sentences.holding(measure.start);
    if (!sentence) continue;
    const within = held.get(sentence);
    if (within) within.push(measure);
    else held.set(sentence, [measure]);
  }
  return held;
}

/** `产值90亿元，同比增长5%` → one measure with its change; `销量增长5%` → a measure of its own. */
export function attachChanges(view: ArticleView, measures: readonly Measure[]): readonly ChangingMeasure[] {
  const changing = [...bySentence(view, measures)].flatMap(([sentence, within]) => {
    const { groups, levels } = groupsOf(view.text, sentence, within);
    return settle(view.text, groups, levels);
  });
  return changing.sort((one, other) => one.measure.start - other.measure.start || one.measure.value - other.measure.value);
}
