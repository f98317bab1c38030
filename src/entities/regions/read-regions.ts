/** Article → the regions it names, in order of first mention. */
import { segment } from '../../words/segment.ts';
import type { Mention, Region } from '../facts.ts';
import { regionId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { Words } from '../reading/words.ts';
import { findLetters } from './find/letters.ts';
import { findNames } from './find/names.ts';
import { regionByCode } from './gazetteer/gazetteer.ts';
import { homeOfPaper } from './home.ts';
import { findLocals, localRegions } from './locals/locals.ts';
import { findListed } from './resolve/lists.ts';
import type { Evidence } from './resolve/meanings.ts';
import { findMisprints } from './resolve/misprints.ts';
import { findReferences } from './resolve/references.ts';
import { linksOf, type WeighedName, weighNames } from './resolve/resolve-names.ts';
import type { Link, Local, WordedText } from './sighting.ts';

/** Everything that was computed on the way to an article's regions. */
export interface RegionStages {
  /** Names in headline, kicker and dateline, and what speaks for one place or another once they are read. */
  above: readonly WeighedName[];
  evidence: Evidence;
  /** Each name in the text with its meanings, weighed. */
  weighed: readonly WeighedName[];
  /** Links of the text in order: names, then what rests on them, lists, letters, misprints, references. */
  links: readonly Link[];
  /** Townships, villages and zones. */
  locals: readonly Local[];
  /** Where the report is from, if its dateline names that. */
  dateline: Link | null;
}

const worded = (text: string): WordedText => ({ text, words: new Words(text.length, segment(text)) });

/** Names above the body: in headline, kicker and dateline place. */
function namedAbove({ article }: ArticleView, evidence: Evidence): WeighedName[] {
  const above = [article.kicker, article.place, article.headline, article.subtitle].filter((line) => line !== null).join('。');
  return weighNames(findNames(worded(above)), evidence);
}

function evidenceOf({ page, article, home }: ArticleView): Evidence {
  const paper = homeOfPaper(page.publication);
  const year = Number((article.date ?? page.issueDate ?? '').slice(0, 4)) || null;
  return { home, city: paper?.endsWith('0000') ? null : paper, year, named: new Set() };
}

/**
 * `呼和浩特讯`: a dateline that names its place and no paper or news agency that filed it tells where the report is from. The dateline is
 * no part of the text, so nothing in it is a mention.
 */
function datelinePlace({ article }: ArticleView, evidence: Evidence): Link | null {
  if (!article.place || /[社网报台端]$/.test(article.wire ?? '')) return null;
  return linksOf(weighNames(findNames(worded(article.place)), evidence))[0] ?? null;
}

const inText = (links: readonly Link[]): Link[] => [...links].sort((a, b) => a.start - b.start);

/** Reads the regions of an article, stage by stage. */
export function regionStages(view: ArticleView): RegionStages {
  const plain = evidenceOf(view);
  const above = namedAbove(view, plain);
  const linkedAbove = linksOf(above);
  const evidence = { ...plain, named: new Set(linkedAbove.map(({ code }) => code)) };
  const weighed = weighNames(findNames(view), evidence);
  const names = linksOf(weighed);
  const listed = [...names, ...findListed(view, names, evidence)];
  const lettered = [...listed, ...findLetters(view, listed)];
  const sure = inText([...lettered, ...findMisprints(view, lettered, evidence)]);
  const links = inText([...sure, ...findReferences(view, linkedAbove, sure, evidence)]);
  return { above, evidence, weighed, links, locals: findLocals(view, links), dateline: datelinePlace(view, plain) };
}

/** Codes of the places that a line beside the article's text names, in order. */
export const codesNamedIn = (view: ArticleView, line: string): string[] =>
  inText(linksOf(weighNames(findNames(worded(line)), evidenceOf(view)))).map(({ code }) => code);

const mentionOf = ({ start, end, text, rule, score, others }: Link): Mention => ({
  start,
  end,
  text,
  rule,
  score,
  candidates: others.map((code) => regionId(code, '', null)),
});

function codedRegion(code: string, links: readonly Link[]): Region {
  const place = regionByCode(code);
  const parent = place?.parent ? regionId(place.parent, '', null) : null;
  const told = { name: place?.name ?? '', level: place?.level ?? ('county' as const), parent };
  return { id: regionId(code, '', null), code, ...told, mentions: links.map(mentionOf) };
}

/** By first mention, the longer first where two begin at one place. */
const inOrder = (regions: readonly Region[]): Region[] =>
  [...regions].sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0),
  );

/** Every place the text names, with its mentions in order. */
export function readRegions(view: ArticleView): Region[] {
  const { links, locals, dateline } = regionStages(view);
  const byCode = new Map<string, Link[]>();
  for (const link of links) {
    const own = byCode.get(link.code);
    if (own) own.push(link);
    else byCode.set(link.code, [link]);
  }
  const coded = [...byCode].map(([code, own]) => codedRegion(code, own));
  const from = dateline && !byCode.has(dateline.code) ? [codedRegion(dateline.code, [])] : [];
  return inOrder([...coded, ...from, ...localRegions(view, locals)]);
}
