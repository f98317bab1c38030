/** A place in a text → the unit printed there, with its class and what it is in its base unit. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';

/** A unit of measurement, a classifier, or a noun counted without one. */
export interface Unit {
  name: string;
  /** length, area, money, time, ratio, count, collective … */
  kind: string;
  base: string;
  factor: number;
}

const NONE: Unit = { name: '', kind: 'none', base: '', factor: 1 };

/** Units by their first character, longest first. */
const byFirst = once(() => {
  const map = new Map<string, Unit[]>();
  for (const { unit: name, class: kind, base, factor } of lexicon('units')) {
    const unit = { name, kind, base: base ?? name, factor: factor ?? 1 };
    map.set(name.charAt(0), [...(map.get(name.charAt(0)) ?? []), unit]);
  }
  for (const units of map.values()) units.sort((one, other) => other.name.length - one.name.length);
  return map;
});

/** `由2.3升至3.1`: the verb, not the litre. */
const RISING = /^升[至到为值级]/;

/** The longest unit of the lexicon that stands at `at`. */
export function plainUnitAt(text: string, at: number): Unit | null {
  const unit =
    byFirst()
      .get(text[at] ?? '')
      ?.find(({ name }) => text.startsWith(name, at)) ?? null;
  return unit && RISING.test(text.slice(at, at + 2)) ? null : unit;
}

/** `3架次`, `7件（次）`: a classifier and 次 make one; but not `3项次要任务`. */
function withTimes(text: string, at: number, unit: Unit): Unit {
  const end = at + unit.name.length;
  if (unit.kind !== 'count' || unit.name.includes('次')) return unit;
  const times = /^(?:次(?![要序品数生])|[（(][次套份件][）)])/.exec(text.slice(end, end + 3));
  return times ? { name: unit.name + times[0], kind: 'count', base: unit.name + times[0], factor: 1 } : unit;
}

/** `60公里/小时`, `3元每公斤`: one unit over another. */
function withRate(text: string, at: number, unit: Unit): Unit {
  const sign = text[at + unit.name.length] ?? '';
  if (sign !== '/' && !(sign === '每' && unit.kind === 'money')) return unit;
  const under = plainUnitAt(text, at + unit.name.length + 1);
  if (!under) return unit;
  const name = unit.name + sign + under.name;
  const ratio = unit.factor / under.factor;
  return { name, kind: 'rate', base: `${unit.base}/${under.base}`, factor: ratio };
}

/** The unit printed at `at`, compound ones whole; a unit with an empty name where there is none. */
export function unitAt(text: string, at: number): Unit {
  const plain = plainUnitAt(text, at);
  return plain ? withRate(text, at, withTimes(text, at, plain)) : NONE;
}

/** `1.2公里` → 1200 米; money keeps its currency, and `2000PB` its unit: its bytes are more than a number holds exactly. */
export function normalise(value: number, unit: string, of: Unit | null): { value: number; unit: string } {
  if (!of || of.name === '' || of.kind === 'money') return { value, unit };
  const inBase = Number((value * of.factor).toPrecision(12));
  return Math.abs(inBase) > Number.MAX_SAFE_INTEGER ? { value, unit } : { value: inBase, unit: of.base };
}
