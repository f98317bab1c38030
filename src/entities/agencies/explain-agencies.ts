/** The stages of an article's organisations → a trail for each printed form that names one, or reached a judge and was refused. */
import type { Span } from '../../articles/article.ts';
import { agencyId } from '../identity.ts';
import { type Choice, choice, type Stage, type Trail } from '../reading/stages.ts';
import type { ReadCandidate } from './candidate.ts';
import type { OrganLink } from './link/link.ts';
import type { FoundOrgan, Jurisdiction } from './organ.ts';
import type { AgencyStages } from './stages.ts';

/** The forms that were looked at in one place, longest first, and what became of them. */
const wordsStage = (here: readonly ReadCandidate[], chosen: ReadCandidate): Stage => ({
  name: 'words',
  choices: here.map((one) => choice(one.candidate.word.form, `${one.candidate.word.class}: ${one.verdict.rule}`, one === chosen)),
});

/** Where the name begins, and what told it; what stands for a whole name begins with itself or the place in front. */
function edgeStage(text: string, { candidate, edge, verdict, organs: [organ] }: ReadCandidate): Stage {
  if (edge) return { name: 'edge', choices: [choice(text.slice(edge.start, candidate.end), edge.why, verdict.accepted)] };
  const why = organ && organ.start < candidate.start ? 'what stands in front' : 'the form itself';
  return { name: 'edge', choices: organ ? [choice(text.slice(organ.start, candidate.end), why, true)] : [] };
}

/** The place it serves, and the others that could be meant. */
function placeChoices({ name, printedAs, score, others }: Jurisdiction): Choice[] {
  const printed = printedAs === 'nothing' ? 'not printed' : printedAs;
  return [choice(name, `${printed}, ${score.toFixed(2)}`, true), ...others.map((id) => choice(id, 'less near', false))];
}

const placeStage = (organs: readonly FoundOrgan[]): Stage => ({
  name: 'place',
  choices: organs.flatMap(({ jurisdiction }) => (jurisdiction ? placeChoices(jurisdiction) : [])),
});

/** What a name is made of, by the class of the form that it was read by. */
function makerOf({ candidate: { word }, edge }: ReadCandidate): string {
  if (word.class === 'known') return 'in full in the lexicon';
  if (word.class === 'function' && !edge) return `of ${word.names.join(', ')}`;
  return edge?.parent ? 'of its organisation, its own words and its head' : 'of its place, its own words and its head';
}

const linkChoice = ({ rule, to }: OrganLink): Choice => choice(to.names.join('、'), rule, true);

/** What was made of a candidate, and what that is after linking. */
interface Made {
  read: ReadCandidate;
  links: readonly OrganLink[];
  organs: readonly FoundOrgan[];
}

function stagesOf(text: string, here: readonly ReadCandidate[], { read, links, organs }: Made): Stage[] {
  const { candidate, edge, verdict } = read;
  const start = read.organs[0]?.start ?? edge?.start ?? candidate.start;
  const printed = text.slice(start, read.organs[0]?.end ?? candidate.end);
  const refused = links.length > 0 ? `${verdict.rule}: no name by itself` : `${verdict.rule}: refused`;
  const names = read.organs.flatMap((organ) => organ.names.map((name) => ({ name, kept: organs.includes(organ) })));
  return [
    wordsStage(here, read),
    edgeStage(text, read),
    placeStage(read.organs),
    { name: 'judge', choices: [choice(printed, verdict.accepted ? verdict.rule : refused, verdict.accepted)] },
    { name: 'name', choices: verdict.accepted ? names.map(({ name, kept }) => choice(name, makerOf(read), kept)) : [] },
    { name: 'link', choices: links.map(linkChoice) },
  ];
}

/** A candidate as it is after linking; null where it is neither accepted, nor linked, nor came before a judge. */
function madeOf(read: ReadCandidate, links: ReadonlyMap<FoundOrgan | null, OrganLink>): Made | null {
  const own = read.organs.flatMap((organ) => links.get(organ) ?? []);
  if (!read.verdict.accepted && own.length === 0) return read.edge ? { read, links: [], organs: [] } : null;
  return { read, links: own, organs: read.organs.map((organ) => links.get(organ)?.organ ?? organ) };
}

/** Where it was refused, nothing else may stand: what an organisation found covers is no news. */
const isCovered = ({ candidate }: ReadCandidate, found: readonly Span[]): boolean =>
  found.some(({ start, end }) => start < candidate.end && candidate.start < end);

function trailOf(stages: AgencyStages, here: readonly ReadCandidate[], made: Made): Trail {
  const { start, end } = made.organs.at(-1) ?? made.read.candidate;
  const [name] = made.organs.at(-1)?.names ?? [];
  const id = name && stages.agencies.some((agency) => agency.name === name) ? agencyId(name) : null;
  return { kind: 'agency', id, start, end, stages: stagesOf(stages.view.text, here, made) };
}

/** 该局, parts without their whole, firms of lists, defined short forms: found by no form of the lexicons. */
function besides({ view, found, links, read }: AgencyStages): Trail[] {
  const byForm = new Set(read.flatMap(({ organs }) => organs));
  const trail = ({ names: [name], start, end, rule }: FoundOrgan, own: readonly Choice[]): Trail => ({
    kind: 'agency',
    id: name ? agencyId(name) : null,
    start,
    end,
    stages: [
      { name: 'words', choices: [choice(view.text.slice(start, end), rule, true)] },
      { name: 'link', choices: own },
    ],
  });
  return [
    ...found.filter((organ) => !byForm.has(organ)).map((organ) => trail(organ, [])),
    ...links.filter(({ from }) => from === null).map((link) => trail(link.organ, [linkChoice(link)])),
  ];
}

/** Trails in order of the text; mentions that were read alike are shown once. */
export function explainAgencies(stages: AgencyStages): Trail[] {
  const links = new Map(stages.links.filter(({ from }) => from !== null).map((link) => [link.from, link]));
  const byStart = new Map<number, ReadCandidate[]>();
  for (const read of stages.read) byStart.set(read.candidate.start, [...(byStart.get(read.candidate.start) ?? []), read]);
  const trails = stages.read.flatMap((read) => {
    const made = madeOf(read, links);
    if (!made || (made.organs.length === 0 && isCovered(read, stages.found))) return [];
    return [trailOf(stages, byStart.get(read.candidate.start) ?? [], made)];
  });
  const alike = new Map([...trails, ...besides(stages)].reverse().map((one) => [JSON.stringify([one.id, one.stages]), one]));
  return [...alike.values()].sort((one, other) => one.start - other.start);
}
