/** An article with its regions and agencies → what the rules of this folder look at: names of people and entities by place. */
import type { Agency, Mention, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { type MentionOf, mentionsOf } from '../reading/mentions.ts';
import { Spans } from '../reading/spans.ts';
import { findNameLists, type NameList } from './names/name-lists.ts';
import { type NamesView, nameReaderOf } from './names/name-reader.ts';

/** The article as the rules see it. */
export interface OfficialsView extends NamesView {
  /** Names said together. */
  readonly nameLists: Spans<NameList>;
  readonly regions: readonly Region[];
  readonly agencies: readonly Agency[];
  readonly regionMentions: Spans<MentionOf<Region>>;
  readonly agencyMentions: Spans<MentionOf<Agency>>;
  /** For a place inside or at the end of a mention, where the mention starts: nothing cuts through the name of a region or a body. */
  readonly entityStart: ReadonlyMap<number, number>;
}

function startsOf(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { start, end } of mentions) {
    for (let at = start + 1; at <= end; at++) starts.set(at, Math.min(start, starts.get(at) ?? start));
  }
  return starts;
}

/** Prepares the article for the rules. */
export function officialsViewOf(view: ArticleView, regions: readonly Region[], agencies: readonly Agency[]): OfficialsView {
  const named: NamesView = { ...view, names: nameReaderOf(view) };
  const regionMentions = mentionsOf(regions);
  const agencyMentions = mentionsOf(agencies);
  return {
    ...named,
    nameLists: new Spans(findNameLists(named)),
    regions,
    agencies,
    regionMentions,
    agencyMentions,
    entityStart: startsOf([...regionMentions.all, ...agencyMentions.all]),
  };
}
