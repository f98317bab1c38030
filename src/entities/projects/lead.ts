/** An undertaking's mentions → the agencies that lead it or take part, each with the words that say so. */
import { indexOfSpan } from '../../words/word-index.ts';
import type { Agency, ArticleContext, Project } from '../facts.ts';
import type { Candidate } from './candidate.ts';

type Part = Project['agencies'][number];

/** What stands between or after says which part an agency has: 由甲承建, 乙协办. */
const ROLES: [RegExp, Part['role']][] = [
  [/承建|施工|修建|建造/, 'builds'],
  [/出资|投资|资助|捐赠/, 'funds'],
  [/协办|参与|参加|配合|支持/, 'takes-part'],
];

function roleOf(context: ArticleContext, from: number, to: number): Part['role'] {
  const between = context.text.slice(from, to);
  return ROLES.find(([words]) => words.test(between))?.[1] ?? 'leads';
}

/** Agencies that act in the sentence before the name: 某市应急局、消防支队联合启动“…”专项行动. */
export function leadersOf(
  context: ArticleContext,
  agencies: Agency[],
  candidates: Candidate[],
): { parts: Part[]; leaders: Agency[] } {
  const parts: Part[] = [];
  const leaders: Agency[] = [];
  for (const candidate of candidates) {
    const sentence = context.sentences[indexOfSpan(context.sentences, candidate.start)];
    if (!sentence) continue;
    for (const agency of agencies) {
      const mention = agency.mentions.find(({ start, end }) => start >= sentence.start && end <= candidate.start);
      if (!mention || leaders.includes(agency)) continue;
      leaders.push(agency);
      const role = roleOf(context, mention.end, Math.min(mention.end + 12, candidate.start));
      parts.push({ id: agency.id, name: agency.name, role, start: mention.start, end: mention.end });
    }
    if (parts.length > 0) break;
  }
  return { parts, leaders };
}
