/** Text → the names in it whose parts a dot holds apart: 加里·威尔逊, 阿依夏·买买提. */
import { transliterating } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Scene } from '../scene.ts';

/** 红色·传承 is no name: the share of a name's first part that must write sounds. */
const BY_SOUND = 0.66;

/** Does the part before the dot write sounds: 纳布斯·友泊? */
export function isBySound(name: string): boolean {
  const first = [...name.slice(0, name.indexOf('·'))];
  return first.filter((char) => transliterating().has(char)).length >= first.length * BY_SOUND;
}

/** Where the part that ends at `dot` begins: as far as characters write sounds. */
function startOf(text: string, dot: number): number {
  let start = dot;
  while (start > dot - 6 && transliterating().has(text[start - 1] ?? '')) start--;
  return start;
}

/** Every name with dots that stands in no quotation. */
export function findDottedNames({ text, names }: Scene): NameReading[] {
  return [...text.matchAll(/·/g)].flatMap(({ index }) => {
    const start = startOf(text, index);
    const name = start < index && !/[·“《]/.test(text[start - 1] ?? '') ? names.at(start) : null;
    return name && name.end > index + 1 && !/[”》]/.test(text[name.end] ?? '') ? [name] : [];
  });
}
