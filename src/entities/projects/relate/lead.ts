/** An undertaking's mentions → the agencies that lead it or take part, each with the words that say so. */
import type { Span } from '../../../articles/article.ts';
import { indexOfSpan } from '../../../words/word-index.ts';
import type { Agency, Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';
import type { Actors } from './actors.ts';
import { actsBehind, doesSomething, inOffice, isBodyOf, isOwner, isSource, TOLD } from './acts.ts';

export type Part = Project['agencies'][number];

/** What stands between or after says which part an agency has: 由甲承建, 乙协办. */
const ROLES: [RegExp, Part['role']][] = [
  [/承建|施工|修建|建造/, 'builds'],
  [/出资|投资|资助|捐赠/, 'funds'],
  [/协办|参与|参加|配合|支持/, 'takes-part'],
];

function roleOf(context: ArticleView, from: number, to: number): Part['role'] {
  const between = context.text.slice(from, to);
  return ROLES.find(([words]) => words.test(between))?.[1] ?? 'leads';
}

/** Agencies that act in the sentence of one mention: 某市应急局、消防支队联合启动“…”专项行动, 该项目由某某公司承建. */
function partsAt(context: ArticleView, agencies: Agency[], candidate: Candidate, sentence: Span): Part[] {
  return agencies.flatMap((agency): Part[] => {
    const mention = agency.mentions.find(
      (one) =>
        (one.start >= sentence.start &&
          one.end <= candidate.start &&
          !inOffice(context, agency.kind, one) &&
          doesSomething(context, one, candidate) &&
          !(TOLD.has(candidate.kind) && isSource(context, one))) ||
        isBodyOf(candidate, one) ||
        isOwner(candidate, one) ||
        (one.end <= sentence.end && actsBehind(context.text, candidate, one)),
    );
    if (!mention) return [];
    const behind = mention.start >= candidate.end;
    const role = behind
      ? roleOf(context, mention.end, Math.min(mention.end + 40, sentence.end))
      : roleOf(context, mention.end, Math.min(mention.end + 12, candidate.start));
    return [{ id: agency.id, name: agency.name, role, start: mention.start, end: mention.end }];
  });
}

/** 工程由甲承建、乙监理: said of the undertaking once it has been named. */
const saidBehind = (context: ArticleView, agencies: Agency[], candidate: Candidate): Part[] => {
  const sentence = context.sentences.all[indexOfSpan(context.sentences.all, candidate.start)];
  return sentence ? partsAt(context, agencies, candidate, { start: candidate.end, end: sentence.end }) : [];
};

/** What one mention tells: whose it is, else who acts in its sentence, and once that is known only what is said behind it. */
function toldAt(context: ArticleView, { all, apart }: Actors, candidate: Candidate, known: boolean): Part[] {
  const behind = saidBehind(context, apart, candidate);
  const sentence = context.sentences.all[indexOfSpan(context.sentences.all, candidate.start)];
  if (known || candidate.rule === 'anaphor' || !sentence) return behind;
  const owners = all.filter(({ mentions }) => mentions.some((one) => isOwner(candidate, one) || isBodyOf(candidate, one)));
  const acting = partsAt(context, owners.length > 0 ? owners : apart, candidate, sentence);
  return owners.length > 0 ? [...acting, ...behind] : acting;
}

/** The parts that an undertaking's mentions tell. */
export function partsOf(context: ArticleView, actors: Actors, candidates: Candidate[]): Part[] {
  const own: Part[] = [];
  for (const candidate of candidates)
    for (const part of toldAt(context, actors, candidate, own.length > 0))
      if (!own.some(({ id }) => id === part.id)) own.push(part);
  return own;
}
