/** A number's place in the text → the words around it that make it approximate or a bound: 约, 超过, 以上. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Qualifier } from '../../facts.ts';

/** A qualifying word's meaning and how many characters of the text it takes up. */
export interface Qualifying {
  qualifier: Qualifier;
  length: number;
}

const words = once(() => {
  const rows = [...lexicon('figure-qualifiers')].sort((one, other) => other.word.length - one.word.length);
  return { before: rows.filter(({ place }) => place === 'before'), after: rows.filter(({ place }) => place === 'after') };
});

/** `最高奖励10万元` has no qualifier before its number, `约580米`, `超过了100万` have. 上 and 过 count only before Chinese numerals. */
export function qualifierBefore(text: string, at: number): Qualifying | null {
  const hit = words().before.find(({ word }) => text.endsWith(word, at));
  if (!hit || ((hit.word === '上' || hit.word === '过') && !/[十百千万亿]/.test(text[at] ?? ''))) return null;
  if (hit.word === '过' && /[通经超不]/.test(text[at - 2] ?? '')) return null;
  return { qualifier: hit.qualifier, length: hit.word.length };
}

/** `3000米左右`, `60%以上`, `一年多`; 内 bounds only times, 级 only round sums of money. */
export function qualifierAfter(text: string, at: number, kind: string): Qualifying | null {
  const hit = words().after.find(({ word }) => text.startsWith(word, at));
  if (!hit) return null;
  if (hit.word === '内' && (kind !== 'time' || /[部外地蒙]/.test(text[at + 1] ?? ''))) return null;
  if (hit.word === '级' && kind !== 'money') return null;
  if ((hit.word === '多' || hit.word === '余') && kind !== 'time' && kind !== 'length') return null;
  return { qualifier: hit.qualifier, length: hit.word.length };
}
