/** Two ends of text → how likely the second goes on where the first breaks off. */
import nodejieba from 'nodejieba';

const REACH = 6;

/** True when the dictionary knows a word that stands across the break: `…经济社会发` + `展取得…` → 发展. */
export function wordAcross(left: string, right: string): boolean {
  const tail = left.slice(-REACH).toWellFormed();
  const head = right.slice(0, REACH).toWellFormed();
  let at = 0;
  for (const word of nodejieba.cut(tail + head, false)) {
    if (at < tail.length && at + word.length > tail.length) return true;
    at += word.length;
  }
  return false;
}
