/** An article's entities → one MENTIONS edge for each, with every place that names it; and the names it goes by. */
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

/** MENTIONS edges of an article. */
export const mentionEdges = ({ id, text }: Stated, facts: Facts): EdgeRow[] =>
  [...mentioned(facts)].map(([entity, mentions]) => ({
    type: 'MENTIONS',
    from: id,
    to: entity,
    props: mentionProps(text, inOrder(mentions)),
  }));

/** The printed forms of an article's entities that are names of them. */
export const aliasClaims = (facts: Facts): Claim[] =>
  [...mentioned(facts)].flatMap(([entity, mentions]) => {
    const names = new Set(mentions.flatMap(({ text }) => aliasOf(text) ?? []));
    return [...names].map((value): Claim => ({ entity, key: 'alias', value }));
  });
