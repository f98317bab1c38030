/** Article → the regions it names, in order of first mention. */

import { segment } from '../../words/segment.ts';
import type { Mention, Region } from '../facts.ts';
import { regionId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { findNames } from './find/find-names.ts';
import { findLetters } from './find/letters.ts';
import { WordEdges } from './find/word-edges.ts';
import { regionByCode } from './gazetteer/gazetteer.ts';
import { homeOfPaper } from './home.ts';
import { findLocals, localRegions } from './locals/locals.ts';
import { findListed } from './resolve/lists.ts';
import type { Evidence } from './resolve/meanings.ts';
import { findMisprints } from './resolve/misprints.ts';
import { findReferences } from './resolve/references.ts';
import { resolveNames } from './resolve/resolve-names.ts';
import type { Link } from './sighting.ts';

/** Codes named above the body: headline, kicker and dateline place. */
function namedAbove({ article, home }: ArticleView, evidence: Evidence): Link[] {
  const above = [article.kicker, article.place, article.headline, article.subtitle].filter((line) => line !== null).join('。');
  return home === undefined ? [] : resolveNames(findNames(above, segment(above)), evidence);
}

function evidenceOf({ page, article, home }: ArticleView): Evidence {
  const paper = homeOfPaper(page.publication);
  const year = Number((article.date ?? page.issueDate ?? '').slice(0, 4)) || null;
  return { home, city: paper?.endsWith('0000') ? null : paper, year, named: new Set() };
}

function mention({ start, end, text, rule, score, others }: Link): Mention {
  return { start, end, text, rule, score, candidates: others.map((code) => regionId(code, '', null)) };
}

function region(code: string, links: Link[]): Region {
  const place = regionByCode(code);
  const parent = place?.parent ? regionId(place.parent, '', null) : null;
  return {
    id: regionId(code, '', null),
    code,
    name: place?.name ?? '',
    level: place?.level ?? 'county',
    parent,
    mentions: links.map(mention),
  };
}

/**
 * `呼和浩特讯`: a dateline that names its place and no paper or news agency that filed it tells where the report is from. The dateline is
 * no part of the text, so nothing in it is a mention.
 */
function datelinePlaces({ article }: ArticleView, evidence: Evidence): Region[] {
  if (!article.place || /[社网报台端]$/.test(article.wire ?? '')) return [];
  const links = resolveNames(findNames(article.place, segment(article.place)), evidence);
  return links.slice(0, 1).map(({ code }) => region(code, []));
}

/** Names first, then what rests on them: lists, letters, misprints, references. */
function linksOf({ text, words }: ArticleView, above: Link[], evidence: Evidence): Link[] {
  const links = resolveNames(findNames(text, words.all), evidence);
  links.push(...findListed(text, links, evidence));
  links.push(...findLetters(text, links, new WordEdges(text.length, words.all)));
  links.push(...findMisprints(text, links, evidence));
  links.sort((a, b) => a.start - b.start);
  return [...links, ...findReferences(text, above, links, evidence)].sort((a, b) => a.start - b.start);
}

/** By first mention, the longer first where two begin at one place. */
const inOrder = (regions: Region[]): Region[] =>
  regions.sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0),
  );

/** Every place the text names, with its mentions in order. */
export function readRegions(context: ArticleView): Region[] {
  const evidence = evidenceOf(context);
  const above = namedAbove(context, evidence);
  const informed = { ...evidence, named: new Set(above.map(({ code }) => code)) };
  const links = linksOf(context, above, informed);
  const byCode = new Map<string, Link[]>();
  for (const link of links) byCode.set(link.code, [...(byCode.get(link.code) ?? []), link]);
  const coded = [...byCode].map(([code, own]) => region(code, own));
  coded.push(...datelinePlaces(context, evidence).filter(({ code }) => !byCode.has(code as string)));
  return inOrder([...coded, ...localRegions(context.text, findLocals(context.text, links))]);
}
