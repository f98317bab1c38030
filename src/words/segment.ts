/** Text → words with offsets, by nodejieba with our own words added. */
import nodejieba from 'nodejieba';

/** A word, where it stands, and jieba's part of speech (ns place, nr person, nt organ, m numeral, v verb …). */
export interface Word {
  text: string;
  start: number;
  end: number;
  tag: string;
}

/** Segments text. Lone surrogates must be gone before (`String.prototype.toWellFormed`): jieba changes them. */
export function segment(text: string): Word[] {
  let at = 0;
  return nodejieba.tag(text).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { text: word, start, end: at, tag };
  });
}
