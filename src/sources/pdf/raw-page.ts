/** A page as its file draws it: runs of characters, each where it stands; lengths are points, from the upper left corner. */

/** A run of characters drawn in one go. */
export interface Run {
  text: string;
  /** Where its base line begins. */
  x: number;
  y: number;
  /** Along its direction. */
  width: number;
  /** Of its letters. */
  size: number;
  /** Radians, clockwise from left to right. */
  angle: number;
}

export interface RawPage {
  width: number;
  height: number;
  runs: readonly Run[];
  /** Whether all of its text is here: it may be more than is read. */
  whole: boolean;
}

/** A place on the page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The least box around others, of which there is one at least. */
export const around = (boxes: readonly Box[]): Box => ({
  left: boxes.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  top: boxes.reduce((least, { top }) => Math.min(least, top), Number.POSITIVE_INFINITY),
  right: boxes.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  bottom: boxes.reduce((most, { bottom }) => Math.max(most, bottom), Number.NEGATIVE_INFINITY),
});

/** How much of the narrower one stands above or below the other, 0 to 1. */
export function sharedWidth(one: Box, other: Box): number {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared / Math.max(0.1, Math.min(one.right - one.left, other.right - other.left));
}

/** The value at a share of a sorted copy; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
