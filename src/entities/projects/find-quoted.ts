/** Text → names set off by quotation marks: “码上办”服务, “我的某城”APP, and brands that recur: “云某某”. */
import { lexicon } from '../../words/lexicon.ts';
import type { ArticleContext, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';

const HEADS = lexicon('project-quoted-heads')
  .map(([word = '', kind]) => ({ word, kind: kind as Project['kind'] }))
  .sort((a, b) => b.word.length - a.word.length);

/** Up to four characters may stand between the quotation and its head: “某某”免费义诊服务. */
const HEAD_AFTER = new RegExp(
  `^(?![等在是为了和与或及的中上地得])[\\u4e00-\\u9fff]{0,4}?(${HEADS.map(({ word }) => word).join('|')})(?![部组员者性化商])`,
);

/** A quotation that speaks, argues or paints is no name. */
const NO_NAME = /[，。！？；…]|^(?:[一二三四五六七八九十]+[^校师课网号码]$)/;

/** “……” of 2 to 20 characters followed by a head. */
export function findQuoted({ text }: ArticleContext): Candidate[] {
  return [...text.matchAll(/[“‘]([^“”‘’\n]{2,24})[”’]/g)].flatMap((match): Candidate[] => {
    const start = match.index;
    const quoteEnd = start + match[0].length;
    const after = HEAD_AFTER.exec(text.slice(quoteEnd, quoteEnd + 9));
    if (!after || NO_NAME.test(match[1] as string)) return [];
    const head = HEADS.find(({ word }) => word === after[1]);
    const end = quoteEnd + after[0].length;
    return [{ start, end, text: text.slice(start, end), kind: head?.kind ?? 'other', rule: 'quoted-name', score: 0.8 }];
  });
}

/** A short quotation that stands three times or more, always the same, is a name: “云某某”. */
export function findBrands({ text }: ArticleContext): Candidate[] {
  const places = new Map<string, number[]>();
  for (const match of text.matchAll(/“([^“”，。！？；\n]{2,10})”/g)) {
    const name = match[0];
    places.set(name, [...(places.get(name) ?? []), match.index]);
  }
  return [...places].flatMap(([name, starts]) =>
    starts.length < 3
      ? []
      : starts.map(
          (start): Candidate => ({ start, end: start + name.length, text: name, kind: 'other', rule: 'brand', score: 0.6 }),
        ),
  );
}
