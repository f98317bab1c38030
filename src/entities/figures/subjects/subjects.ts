/** A figure's setting → the regions, agencies and projects it can be reported of, and which of them it is. */
import type { Span } from '../../../articles/article.ts';
import type { Figure } from '../../facts.ts';
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import { AGENCY_SUBJECT_RULES, actingAgency } from './agency-candidates.ts';
import type { FigureSetting } from './figure-setting.ts';
import { PROJECT_SUBJECT_RULES } from './project-candidates.ts';
import { isAbroad, REGION_SUBJECT_RULES, regionsOfAgencies } from './region-candidates.ts';
import { firstOfEach, type SubjectMention, standsAlone, standsSomewhere } from './subject-mentions.ts';

/** What one kind of candidate is, and the rule that proposed it. */
export interface ProposedSubjects {
  readonly rule: string;
  readonly mentions: readonly SubjectMention[];
}

/** All that a figure can be reported of. */
export interface SubjectCandidates {
  readonly setting: FigureSetting;
  readonly regions: ProposedSubjects | null;
  readonly agency: ProposedSubjects | null;
  readonly projects: ProposedSubjects | null;
  /** Regions by which agencies are listed in its clause. */
  readonly regionsOfAgencies: readonly SubjectMention[];
}

/** What a figure is reported of, and by which rule. */
export interface SubjectChoice {
  readonly candidates: SubjectCandidates;
  readonly rule: string;
  readonly subjects: readonly SubjectMention[];
}

function proposed<Given>(rules: readonly Rule<Given, readonly SubjectMention[] | null>[], given: Given): ProposedSubjects | null {
  const found = firstAnswer(rules, given);
  return found && { rule: found.rule.name, mentions: found.answer };
}

/** Collects the candidates of each kind. */
export function proposeSubjects(setting: FigureSetting): SubjectCandidates {
  const projects = proposed(PROJECT_SUBJECT_RULES, setting);
  const regions = proposed(REGION_SUBJECT_RULES, setting);
  const question = { setting, regions: regions?.mentions ?? [], projects: projects?.mentions ?? [] };
  const agency = firstAnswer(AGENCY_SUBJECT_RULES, question);
  return {
    setting,
    regions,
    agency: agency && { rule: agency.rule.name, mentions: [agency.answer] },
    projects,
    regionsOfAgencies: regionsOfAgencies(setting),
  };
}

const mentionsOf = (found: ProposedSubjects | null): readonly SubjectMention[] => found?.mentions ?? [];

const isWithin = (one: Span, { start, end }: Span): boolean => start <= one.start && end >= one.end;

/** `某某公司年产50万吨甲醇项目`: whose undertaking it is, where its name, around the number, says so. */
function ownersOf({ near, figure }: FigureSetting, project: SubjectMention): SubjectMention[] {
  return isWithin(figure, project) ? near.filter((mention) => standsAlone(mention) && isWithin(mention, project)) : [];
}

/** `甲局局长乙说，`: who tells it, before what is told. */
const SPEECH = /^[^，。：]{2,50}(?:获悉|了解到|介绍|称|指出|表示|透露|说|告诉记者|显示)[，：]/;

/** A project named within so many characters of what is told is what the sentence is about. */
const OPENS = 12;

/** Whether the sentence, after the words of who tells it, begins with one of some projects. */
function opensWith({ text, sentence, figure }: FigureSetting, projects: readonly SubjectMention[]): boolean {
  const speech = SPEECH.exec(text.slice(sentence.start, Math.min(figure.start, sentence.start + 60)));
  const told = sentence.start + (speech?.[0].length ?? 0);
  return projects.some(({ start }) => start >= sentence.start && start <= told + OPENS);
}

/** `《办法》共七章`: what a law itself has is told of the law, not of where it holds. */
const isLaw = (text: string, { start, end }: SubjectMention) => /(?:办法|条例|规定)》?$/.test(text.slice(start, end));

/** Whether a figure is told of an undertaking alone: one the sentence or the headline is about, and that belongs to no place. */
const isOfProjectAlone = (setting: FigureSetting, projects: readonly SubjectMention[]): boolean =>
  projects.some((one) => isLaw(setting.text, one) || (one.id === setting.article.project?.id && one.project !== 'campaign')) ||
  (opensWith(setting, projects) && !projects.some(standsSomewhere));

/** The ways in which candidates are chosen, the first that applies first; the last always does. */
export const SUBJECT_RULES: readonly Rule<SubjectCandidates, readonly SubjectMention[] | null>[] = [
  {
    name: 'project-and-its-owner',
    example: '东山县开工青禾公司年产5万吨酒精工程。',
    apply({ setting, projects }) {
      const [project] = mentionsOf(projects);
      const owners = project ? ownersOf(setting, project) : [];
      return project && owners.length > 0 ? [...owners, project] : null;
    },
  },
  {
    name: 'regions-of-listed-agencies',
    example: '东山县、西河县林草局已完成任务60%。',
    apply: ({ regions, regionsOfAgencies: listed, projects }) =>
      listed.length > mentionsOf(regions).length ? [...listed, ...mentionsOf(projects)] : null,
  },
  {
    name: 'none-of-ours',
    example: '东山县召开会议。全国共有牧户300万户。',
    apply: ({ setting, regions, projects }) =>
      regions === null && isAbroad(setting) && !actingAgency(setting) ? mentionsOf(projects) : null,
  },
  {
    name: 'agency-of-its-own',
    example: '青禾公司年产化肥6万吨。',
    apply({ agency, projects }) {
      const [first] = mentionsOf(agency);
      return first && standsAlone(first) ? [first, ...mentionsOf(projects)] : null;
    },
  },
  {
    name: 'regions-named',
    example: '东山县种树30万株，西河县种树50万株。',
    apply: ({ regions, agency, projects }) => regions && [...regions.mentions, ...mentionsOf(agency), ...mentionsOf(projects)],
  },
  {
    name: 'project-alone',
    example: '东山县召开会议，东山县网速很快。《东山县林木管护办法》共七章，30条。',
    apply: ({ setting, agency, projects }) =>
      isOfProjectAlone(setting, mentionsOf(projects)) ? [...mentionsOf(agency), ...mentionsOf(projects)] : null,
  },
  {
    name: 'regions-of-the-article',
    example: '东山县召开会议。今年共种树30万株。',
    apply: ({ setting, agency, projects }) => [...setting.article.regions, ...mentionsOf(agency), ...mentionsOf(projects)],
  },
];

/** Chooses what a figure is reported of: what its sentence names, else what the sentence before or the article is about. */
export function chooseSubjects(candidates: SubjectCandidates): SubjectChoice {
  const found = firstAnswer(SUBJECT_RULES, candidates);
  return { candidates, rule: found?.rule.name ?? '', subjects: firstOfEach(found?.answer ?? []) };
}

/** Subjects as a figure has them. */
export const asFacts = (subjects: readonly SubjectMention[]): Figure['of'] =>
  subjects.map(({ id, kind, start, end }) => ({ id, kind, start, end }));
