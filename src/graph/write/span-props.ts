/** A figure's period and its article's day → the properties that place it in time. */
import { periodSpan, placeInTime } from '../../entities/figures/time/period-iso.ts';
import type { Props } from './entity-state.ts';

/** `spanFrom` and `spanUntil` are absent where the period is open or there is none; `inTime` is never absent. */
export function spanProps(periodIso: string | null, day: string): Props {
  const span = periodSpan(periodIso);
  return { spanFrom: span?.from, spanUntil: span?.until, inTime: placeInTime(span, day) };
}
