/** Things in order of the text → how many of them come before a place, found by halving. */

/** How many of `items`, which are in order of `key`, have a key below `at`. */
export function countBelow<T>(items: readonly T[], at: number, key: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
