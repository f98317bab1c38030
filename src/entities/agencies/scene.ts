/** An article and its regions → lookups by offset: which word covers a character, which places and organisations end there. */

import type { Word } from '../../words/segment.ts';
import type { Mention, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { ancestors } from '../regions/gazetteer/gazetteer.ts';
import type { Found } from './found.ts';

/** A region's mention with the region. */
export interface PlaceMention extends Mention {
  region: Region;
}

/** What the finders look up. */
export interface Scene {
  context: ArticleView;
  text: string;
  /** Region mentions in order. */
  mentions: PlaceMention[];
  mentionsEnding: Map<number, PlaceMention[]>;
  /** Codes of the regions named, and of those they lie in. */
  codes: Set<string>;
  /** Codes of the regions that headline, kicker or dateline place name too. */
  above: string[];
  /** Organisations found so far, in order, and by end. */
  found: Found[];
  foundEnding: Map<number, Found>;
  /** For each offset the index of the word that covers the character before it. */
  covering: Int32Array;
  words: readonly Word[];
  /** Year it was written: the article's or page's date, else the last year it names; null when it names none. */
  year: number | null;
  /** The page's province, else the one that the text calls its own. */
  home: string | null;
}

function coveringOf(length: number, words: readonly Word[]): Int32Array {
  const covering = new Int32Array(length + 1).fill(-1);
  for (const [at, { start, end }] of words.entries()) covering.fill(at, start + 1, end + 1);
  return covering;
}

function namedAbove({ article }: ArticleView, mentions: PlaceMention[]): string[] {
  const above = `${article.kicker ?? ''} ${article.place ?? ''} ${article.headline ?? ''}`;
  const named = mentions.filter(({ text, region }) => region.code?.length === 6 && text.length > 1 && above.includes(text));
  return [...new Set(named.map(({ region }) => region.code as string))];
}

function yearOf({ page, article, text }: ArticleView): number | null {
  const dated = article.date ?? page.issueDate;
  const named = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g)].map(([year]) => Number(year));
  return dated ? Number(dated.slice(0, 4)) : named.length ? named.reduce((last, year) => Math.max(last, year)) : null;
}

const OURS = /^(?:自治区|[全我本][省市区县旗盟州])$/;

/** The province that the text speaks of as its own: 自治区, 我省, 全市. */
function homeOfText(mentions: PlaceMention[]): string | null {
  const code = mentions.find(({ text, region }) => region.code && OURS.test(text))?.region.code;
  return code ? `${code.slice(0, 2)}0000` : null;
}

/** Prepares an article for the finders of organisations. */
export function sceneOf(context: ArticleView, regions: Region[]): Scene {
  const {
    text,
    words: { all: words },
  } = context;
  const mentions = regions.flatMap((region) => region.mentions.map((mention): PlaceMention => ({ ...mention, region })));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentionsEnding = new Map<number, PlaceMention[]>();
  for (const mention of mentions) {
    const here = mentionsEnding.get(mention.end);
    if (here) here.push(mention);
    else mentionsEnding.set(mention.end, [mention]);
  }
  const codes = new Set(regions.flatMap(({ code }) => (code ? [code, ...ancestors(code)] : [])));
  return {
    context,
    text,
    mentions,
    codes,
    above: namedAbove(context, mentions),
    mentionsEnding,
    found: [],
    foundEnding: new Map(),
    covering: coveringOf(text.length, words),
    words,
    year: yearOf(context),
    home: context.home ?? homeOfText(mentions),
  };
}

/** The word that covers the character before `at`. */
export const wordBefore = (scene: Scene, at: number): Word | undefined => scene.words[scene.covering[at] as number];

const TITLE = /^(?:[院校局社台厂站会行所馆处部队组室科]长|主任|书记|经理|董事长|医生|医师|教授|员工)$/;

/** Whether a name may end at `at`: at a word's end, or where jieba joined it with a title (医院院长). */
export function mayEnd(scene: Scene, at: number): boolean {
  const word = wordBefore(scene, at);
  return isEdge(scene, at) || TITLE.test(scene.text.slice(at, word?.end ?? at));
}

/** Whether a word ends at `at`, so that no word goes on across it. */
export const isEdge = (scene: Scene, at: number): boolean =>
  at <= 0 || at >= scene.text.length || wordBefore(scene, at)?.end === at;
