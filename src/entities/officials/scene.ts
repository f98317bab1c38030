/** What the rules of this folder look at: the article with its words, names, regions and agencies by place. */

import { countBelow } from '../../words/ordered.ts';
import { type NameReader, nameReader } from '../../words/person-names.ts';
import type { Word } from '../../words/segment.ts';
import type { Agency, Mention, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { carefulNames } from './names/careful-names.ts';
import { findNameLists, type NameList } from './names/name-lists.ts';

/** A mention with what it names. */
export interface Placed<T> {
  of: T;
  mention: Mention;
}

/** The article as the rules see it. */
export interface Scene {
  context: ArticleView;
  text: string;
  names: NameReader;
  /** Names said together, in order. */
  nameLists: NameList[];
  regions: Region[];
  agencies: Agency[];
  /** Mentions by place in the text. */
  placedRegions: Placed<Region>[];
  placedAgencies: Placed<Agency>[];
  wordEndingAt: Map<number, Word>;
  /** For a place inside a mention, where the mention starts: nothing cuts through a name. */
  nameStart: Map<number, number>;
}

function placed<T extends { mentions: Mention[] }>(entities: T[]): Placed<T>[] {
  return entities
    .flatMap((of) => of.mentions.map((mention) => ({ of, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
}

const startOf = ({ mention }: Placed<unknown>): number => mention.start;

/** The last mention inside [start, end]; of several with the same end the longest. */
export function lastInside<T>(placed: Placed<T>[], start: number, end: number): Placed<T> | null {
  let best: Placed<T> | null = null;
  for (let n = countBelow(placed, end, startOf) - 1; n >= 0; n--) {
    const one = placed[n] as Placed<T>;
    if (one.mention.start < start) break;
    if (one.mention.end <= end && (!best || one.mention.end >= best.mention.end)) best = one;
  }
  return best;
}

/** The last mention that starts before `at`, at most `reach` characters back, and fits. */
export function lastBefore<T>(placed: Placed<T>[], at: number, reach: number, fits: (one: Placed<T>) => boolean): T | null {
  for (let n = countBelow(placed, at, startOf) - 1; n >= 0; n--) {
    const one = placed[n] as Placed<T>;
    if (one.mention.start < at - reach) return null;
    if (one.mention.end <= at && fits(one)) return one.of;
  }
  return null;
}

/** Prepares the article for the rules. */
export function sceneOf(context: ArticleView, regions: Region[], agencies: Agency[]): Scene {
  const placedRegions = placed(regions);
  const placedAgencies = placed(agencies);
  const nameStart = new Map<number, number>();
  for (const { mention } of [...placedRegions, ...placedAgencies]) {
    for (let at = mention.start + 1; at <= mention.end; at++)
      nameStart.set(at, Math.min(mention.start, nameStart.get(at) ?? mention.start));
  }
  const { text } = context;
  const { all: words } = context.words;
  const wordEndingAt = new Map(words.map((word) => [word.end, word]));
  const scene: Scene = {
    context,
    text,
    names: carefulNames(text, words, nameReader(text, words)),
    regions,
    agencies,
    placedRegions,
    placedAgencies,
    wordEndingAt,
    nameStart,
    nameLists: [],
  };
  return { ...scene, nameLists: findNameLists(scene) };
}
