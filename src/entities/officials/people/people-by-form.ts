/** Text → the names in it that their own form or their company vouches for: 王某, 加里·威尔逊, who is named again and again, lists of names. */
import { wordSet } from '../../../words/lexicon.ts';
import {
  doubleSurnames,
  followers,
  givenCharacters,
  longestAt,
  neverInNames,
  surnames,
  transliterating,
} from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { looksLikeName } from '../names/name-form.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PersonRule } from './person-rule.ts';

/** How far around a name its other mentions are looked for, that reading stays linear. */
const NEAR = 2000;

/** Is the character at `at` the end of a name: 强 in 李某强，, not 发 in 李某发现? */
function endsName({ text, words }: OfficialsView, at: number): boolean {
  const char = text.charAt(at);
  if (!givenCharacters().has(char) || followers().has(char) || neverInNames().has(char)) return false;
  const length = words.startingAt(at)?.text.length ?? 0;
  return length < 2 || length > 4;
}

/** 丁某川外, 丁某川名: whatever follows, the same character always stands behind 某. */
function recurs(text: string, start: number, end: number): boolean {
  if (!givenCharacters().has(text.charAt(end))) return false;
  const near = text.slice(Math.max(0, start - NEAR), start + NEAR);
  const after = near.split(text.slice(start, end + 1)).slice(1);
  return new Set(after.map((rest) => rest[0])).size > 1 && after.length === near.split(text.slice(start, end)).length - 1;
}

/** The name whose 某 stands at `at`; none in 于某日, 从某公司. */
function maskedNameAt(view: OfficialsView, at: number): NameReading[] {
  const { text } = view;
  const double = doubleSurnames().has(text.slice(at - 2, at));
  if (!double && surnames().get(text.charAt(at - 1)) !== false) return [];
  const start = at - (double ? 2 : 1);
  if (text[at + 1] === '某') return [{ start, end: at + 2, score: 1 }];
  if (longestAt(text, at + 1, wordSet('person-unknown-things'), 3)) return [];
  const longer = endsName(view, at + 1) || recurs(text, start, at + 1);
  return [{ start, end: at + (longer ? 2 : 1), score: 0.95 }];
}

/** A name made unknown by 某. */
export const masked: PersonRule = {
  name: 'masked',
  example: '卢某某与丁某强外逃。',
  apply: ({ view }) => [...view.text.matchAll(/(?<!某)某/g)].flatMap(({ index }) => maskedNameAt(view, index)),
};

/** 贺兰山 is named again and again too. */
const LANDFORM = /[山河湖岛江海港口岭峰湾川沟滩泉]$/;

/** Are both characters of the given name common in such? */
const isNamelike = (name: string): boolean => [...name.slice(1)].every((char) => givenCharacters().has(char));

/** Somebody who is named again and again, each time as a word of its own, by its form a name. */
export const recurring: PersonRule = {
  name: 'recurring',
  example: '王建国上了船。后来，王建国下了船。',
  apply: ({ view }) => {
    const seen = new Set<string>();
    return view.words.all.flatMap(({ start, end, tag, text }) => {
      if (!/^nr/.test(tag) || text.length !== 3 || view.entityStart.has(end) || LANDFORM.test(text)) return [];
      const again = seen.has(text);
      seen.add(text);
      const name = { start, end, score: 0.8 };
      return again && looksLikeName(view, name) && isNamelike(text) ? [name] : [];
    });
  },
};

/** Where the part of a name that ends at `dot` begins: as far as characters write sounds. */
function partStart(text: string, dot: number): number {
  let start = dot;
  while (start > dot - 6 && transliterating().has(text.charAt(start - 1))) start--;
  return start;
}

/** A name whose parts a dot holds apart, in no quotation. */
export const dotted: PersonRule = {
  name: 'dotted',
  example: '冠军加里·威尔逊说，好。',
  apply: ({ view: { text, names } }) =>
    [...text.matchAll(/·/g)].flatMap(({ index }) => {
      const start = partStart(text, index);
      const name = start < index && !/[·“《]/.test(text[start - 1] ?? '') ? names.at(start) : null;
      return name && name.end > index + 1 && !/[”》]/.test(text[name.end] ?? '') ? [name] : [];
    }),
};

/** Whoever stands in a list of names. */
export const listed: PersonRule = {
  name: 'listed',
  example: '就座的有：孟宪山、邹德明、乌日图、白永强。',
  apply: ({ view }) => view.nameLists.all.flatMap(({ names }) => names),
};
