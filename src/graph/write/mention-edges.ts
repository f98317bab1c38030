/** An article's entities → one MENTIONS edge for each, with every place that names it. */
import { aliasOf } from '../../entities/alias.ts';
import type { Facts, Mention } from '../../entities/facts.ts';
import { int, ints } from '../numbers.ts';
import type { Claim } from './claim.ts';
import type { EdgeRow, Stated } from './rows.ts';

/** Mentions of one entity, in order of the text, none twice. */
function inOrder(mentions: Mention[]): Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, at) => start !== sorted[at - 1]?.start || end !== sorted[at - 1]?.end);
}

function mentionProps(text: string, mentions: Mention[]) {
  const best = mentions.reduce((a, b) => (b.score > a.score ? b : a));
  return {
    count: int(mentions.length),
    starts: ints(mentions.map(({ start }) => start)),
    ends: ints(mentions.map(({ end }) => end)),
    quotes: mentions.map(({ start, end }) => text.slice(start, end)),
    rules: mentions.map(({ rule }) => rule),
    scores: mentions.map(({ score }) => score),
    rule: best.rule,
    score: best.score,
    candidates: [...new Set(mentions.flatMap(({ candidates }) => candidates))],
  };
}

/** Every entity of the article with its mentions; kinds of ids differ, so none can be of two kinds. */
function mentioned(facts: Facts): Map<string, Mention[]> {
  const byId = new Map<string, Mention[]>();
  const entities = [...facts.regions, ...facts.agencies, ...facts.officials, ...facts.projects];
  for (const { id, mentions } of entities) byId.set(id, [...(byId.get(id) ?? []), ...mentions]);
  return new Map([...byId].filter(([, mentions]) => mentions.length > 0));
}

/** MENTIONS edges of an article; printed forms are claimed as aliases. */
export function mentionEdges({ id, text }: Stated, facts: Facts, claims: Claim[]): EdgeRow[] {
  return [...mentioned(facts)].map(([entity, unordered]): EdgeRow => {
    const mentions = inOrder(unordered);
    const names = mentions.flatMap((mention) => aliasOf(mention.text) ?? []);
    for (const value of new Set(names)) claims.push({ entity, key: 'alias', value });
    return { type: 'MENTIONS', from: id, to: entity, props: mentionProps(text, mentions) };
  });
}
