/** Text → national programmes known by name: 中欧班列, “一带一路”. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { firstEndingAfter } from '../../../words/word-index.ts';
import type { Agency, Region } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';

/** Longest first. */
const known = once(() => [...lexicon('project-known')].sort((a, b) => b.name.length - a.name.length));

/** Every place a known programme is named, but for those in an agency's name: 某某光彩事业|促进会. */
export function findKnown({ text }: ArticleView, agencies: Agency[]): Candidate[] {
  const within = agencies.flatMap(({ mentions }) => mentions).sort((a, b) => a.end - b.end);
  const isPart = ({ start, end }: Candidate) => {
    const holder = within[firstEndingAfter(within, start)];
    return holder !== undefined && holder.start <= start && holder.end > end;
  };
  return allKnown(text).filter((candidate) => !isPart(candidate));
}

function allKnown(text: string): Candidate[] {
  return known().flatMap(({ name, kind, called }) => {
    const found: Candidate[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({
        start: at,
        end: at + name.length,
        text: name,
        kind,
        rule: 'brand',
        score: 0.9,
        ...(called && { called }),
      });
    return found;
  });
}

/** 健康内蒙古建设, 平安包头建设: slogans that every place has a programme for. */
const SLOGAN = /(?:健康|平安|美丽|数字|法治|智慧|幸福|文明|绿色|海绵|无废|书香|信用|清廉|活力)/;

/** A slogan word, a region and 建设. */
export function findSlogans({ text }: ArticleView, regions: Region[]): Candidate[] {
  return regions.flatMap(({ mentions }) =>
    mentions.flatMap(({ start, end }): Candidate[] => {
      if (!SLOGAN.test(text.slice(start - 2, start)) || !/^(?:城市|省|县)?建设/.test(text.slice(end, end + 4))) return [];
      const stop = text.indexOf('建设', end) + 2;
      return [{ start: start - 2, end: stop, text: text.slice(start - 2, stop), kind: 'programme', rule: 'brand', score: 0.75 }];
    }),
  );
}
