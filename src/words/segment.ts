/** Text → words with offsets, by nodejieba with our own words added. */
import nodejieba from 'nodejieba';
import { lexicon } from './lexicon.ts';
import { once } from './once.ts';

/** A word, where it stands, and jieba's part of speech (ns place, nr person, nt organ, m numeral, v verb …). */
export interface Word {
  text: string;
  start: number;
  end: number;
  tag: string;
}

/** Long enough that no two ordinary words meet to look like one. */
const LEAST = 4;

/** `市场监督管理` with its heads 局, 委员会, 厅: names of organs that jieba's own dictionary takes apart. */
const organNames = (): string[] => lexicon('agency-stems').flatMap(({ stem, heads }) => heads.map((head) => stem + head));

/** Other names of regions, from 科右前旗 up; the full names jieba knows. */
const regionNames = (): string[] => lexicon('region-aliases').map(({ name }) => name);

/** The types of nodejieba know no tag. */
const insert = nodejieba.insertWord as (word: string, tag: string) => boolean;

/** Gives jieba our words, the first time it is called. */
const prepare = once(() => {
  for (const name of organNames()) if (name.length >= LEAST) insert(name, 'nt');
  for (const name of regionNames()) if (name.length >= LEAST) insert(name, 'ns');
});

/** Segments text. Lone surrogates must be gone before (`String.prototype.toWellFormed`): jieba changes them. */
export function segment(text: string): Word[] {
  prepare();
  let at = 0;
  return nodejieba.tag(text).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { text: word, start, end: at, tag };
  });
}
