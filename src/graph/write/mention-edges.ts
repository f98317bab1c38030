/** An article's entities → one MENTIONS edge for each, with every place that names it. */
import type { Facts, Mention } from '../../entities/facts.ts';
import { int, ints } from '../numbers.ts';
import type { Claim } from './claim.ts';
import type { EdgeRow, Stated } from './rows.ts';

/** 全市, 我区, 该局, 本公司 point at something named elsewhere: they are no name of it. */
const POINTING =
  /^该|^[我全此本这][省市区盟州县旗镇乡村局厅委办院会校部处所站队行社馆司]$|^[本这]?(?:公司|集团|单位|部门|中心|项目|工程|当地)$/;

/** 甲市、乙市水利局 names several things at once; 京 and 蒙 are signs that stand for a name. */
const isName = (text: string): boolean => text.length > 1 && !POINTING.test(text) && !/[、，；。]/.test(text);

/** A printed form as a name: without the white space that may stand in it. */
const tidy = (text: string): string => text.replace(/\s+/g, '');

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
    const names = mentions.map((mention) => tidy(mention.text)).filter(isName);
    for (const value of new Set(names)) claims.push({ entity, key: 'alias', value });
    return { type: 'MENTIONS', from: id, to: entity, props: mentionProps(text, mentions) };
  });
}
