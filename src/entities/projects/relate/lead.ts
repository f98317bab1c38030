/** An undertaking's mentions → the agencies that lead it or take part, each with the words and the rule that say so. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, Project } from '../../facts.ts';
import type { Rule } from '../../reading/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { Undertaking } from '../name/undertaking.ts';
import type { ProjectView } from '../view.ts';
import { actsBehind, doesSomething, inOffice, isBodyOf, isOwner, isSource } from './acts.ts';

/** An agency's part in an undertaking, and the rule that gave it. */
export interface AgencyPart {
  part: Project['agencies'][number];
  rule: string;
}

/** All agencies, and those that stand in no undertaking's name: in a row of works each firm's is its own. */
export interface Actors {
  all: readonly Agency[];
  apart: readonly Agency[];
}

/** An agency's mention and an undertaking's, in a sentence or a stretch of one. */
interface Encounter {
  view: ProjectView;
  agency: Agency;
  mention: Span;
  candidate: Candidate;
  sentence: Span;
}

/** Who tells of these need not be who does them. */
const REPORTED = new Set<Project['kind']>(['construction', 'event', 'plan']);

/** Ways in which a sentence says that an agency has a part; one that applies is enough. */
export const PART_RULES: readonly Rule<Encounter, boolean>[] = [
  {
    name: 'acts-before-the-name',
    example: '吉林省公安厅启动“暖冬”专项行动。',
    apply: ({ view, agency, mention, candidate, sentence }) =>
      mention.start >= sentence.start &&
      mention.end <= candidate.start &&
      !inOffice(view, agency.kind, mention) &&
      doesSomething(view, mention, candidate) &&
      !(REPORTED.has(candidate.kind) && isSource(view, mention)),
  },
  {
    name: 'meeting-of-its-body',
    example: '吉林省人民代表大会常务委员会第九次会议闭幕。',
    apply: ({ mention, candidate }) => isBodyOf(candidate, mention),
  },
  {
    name: 'named-for-its-owner',
    example: '云南青原铝业有限公司电池箔项目开工。',
    apply: ({ mention, candidate }) => isOwner(candidate, mention),
  },
  {
    name: 'acts-behind-the-name',
    example: '白银市青山水库除险加固工程由甘肃省水利厅实施。',
    apply: ({ view, mention, candidate, sentence }) => mention.end <= sentence.end && actsBehind(view.text, candidate, mention),
  },
];

/** What stands between or after says which part an agency has: 由甲承建, 乙协办. */
const ROLES: [RegExp, Project['agencies'][number]['role']][] = [
  [/承建|施工|修建|建造/, 'builds'],
  [/出资|投资|资助|捐赠/, 'funds'],
  [/协办|参与|参加|配合|支持/, 'takes-part'],
];

function roleOf({ text }: ProjectView, from: number, to: number): Project['agencies'][number]['role'] {
  const between = text.slice(from, to);
  return ROLES.find(([words]) => words.test(between))?.[1] ?? 'leads';
}

/** Agencies that act in the sentence of one mention: 某市应急局、消防支队联合启动“…”专项行动, 该项目由某某公司承建. */
function partsAt(view: ProjectView, agencies: readonly Agency[], candidate: Candidate, sentence: Span): AgencyPart[] {
  return agencies.flatMap((agency): AgencyPart[] => {
    for (const mention of agency.mentions) {
      const rule = PART_RULES.find(({ apply }) => apply({ view, agency, mention, candidate, sentence }));
      if (!rule) continue;
      const { start, end } = mention;
      const role =
        start >= candidate.end
          ? roleOf(view, end, Math.min(end + 40, sentence.end))
          : roleOf(view, end, Math.min(end + 12, candidate.start));
      return [{ part: { id: agency.id, name: agency.name, role, start, end }, rule: rule.name }];
    }
    return [];
  });
}

/** 工程由甲承建、乙监理: said of the undertaking once it has been named. */
function saidBehind(view: ProjectView, agencies: readonly Agency[], candidate: Candidate): AgencyPart[] {
  const sentence = view.sentences.holding(candidate.start);
  return sentence ? partsAt(view, agencies, candidate, { start: candidate.end, end: sentence.end }) : [];
}

/** Whose it is, else who acts in the sentence of its name. */
function saidAround(view: ProjectView, { all, apart }: Actors, candidate: Candidate): AgencyPart[] {
  const sentence = view.sentences.holding(candidate.start);
  if (!sentence) return [];
  const owners = all.filter(({ mentions }) => mentions.some((one) => isOwner(candidate, one) || isBodyOf(candidate, one)));
  if (owners.length === 0) return partsAt(view, apart, candidate, sentence);
  return [...partsAt(view, owners, candidate, sentence), ...saidBehind(view, apart, candidate)];
}

/** The parts that an undertaking's mentions tell: once one is known, only what is said behind a mention adds to them. */
export function partsOf(view: ProjectView, actors: Actors, { named, again }: Undertaking): AgencyPart[] {
  const own: AgencyPart[] = [];
  const add = (parts: AgencyPart[]) => {
    for (const one of parts) if (!own.some(({ part }) => part.id === one.part.id)) own.push(one);
  };
  for (const candidate of named)
    add(own.length > 0 ? saidBehind(view, actors.apart, candidate) : saidAround(view, actors, candidate));
  for (const candidate of again) add(saidBehind(view, actors.apart, candidate));
  return own;
}
