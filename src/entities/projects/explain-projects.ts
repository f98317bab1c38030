/** The stages of an article's undertakings → a trail for each, and for each refused candidate, in the shape that people are shown. */
import { type Choice, choice, type Stage, type Trail } from '../reading/stages.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { projectOf } from './read-projects.ts';
import type { ProjectStages, Related } from './stages.ts';

/** How a candidate was found, where its name begins, and what the judge said. */
const stagesOf = ({ candidate, accepted, rule }: Verdict): Stage[] => [
  { name: 'find', choices: [choice(candidate.text, `${candidate.rule}: ${candidate.kind}`, true)] },
  { name: 'name', choices: candidate.leftStop ? [choice(candidate.text, `left-edge: ${candidate.leftStop}`, accepted)] : [] },
  { name: 'judge', choices: [choice(candidate.text, accepted ? `${rule}: names it` : `${rule}: refused`, accepted)] },
];

/** Where it lies, who has a part in it, how far it has come. */
function relations({ located, parts, phase }: Related, quote: (place: { start: number; end: number }) => string): Choice[] {
  return [
    ...located.places.map((place) => choice(quote(place), `place, ${located.rule}`, true)),
    ...parts.map(({ part, rule }) => choice(part.name, `${part.role}, ${rule}: ${quote(part)}`, true)),
    ...(phase ? [choice(phase, 'phase', true)] : []),
  ];
}

/** Stages of one name on several candidates, side by side. */
const merged = (name: string, stages: readonly Stage[][]): Stage => ({
  name,
  choices: stages.flat().flatMap((stage) => (stage.name === name ? stage.choices : [])),
});

function trailOf(related: Related, verdicts: ReadonlyMap<Candidate, Verdict>, text: string): Trail {
  const { id, name } = projectOf(related);
  const { named, again } = related.undertaking;
  const seen = named.flatMap((candidate) => {
    const verdict = verdicts.get(candidate);
    return verdict ? [stagesOf(verdict)] : [];
  });
  const names = merged('name', seen);
  const find = merged('find', seen);
  const [first] = named;
  return {
    kind: 'project',
    id,
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    stages: [
      { ...find, choices: [...find.choices, ...again.map((one) => choice(one.text, `${one.rule}: ${one.kind}`, true))] },
      {
        ...names,
        choices: [
          ...names.choices,
          choice(
            name,
            names.choices.some(({ text: form }) => form === name)
              ? 'name: as printed'
              : 'name: in full, by its place or what stands around it',
            true,
          ),
        ],
      },
      merged('judge', seen),
      { name: 'relate', choices: relations(related, ({ start, end }) => text.slice(start, end)) },
    ],
  };
}

/** A trail for each undertaking, then for each candidate that was refused or stands inside a longer name. */
export function explainProjects({ view, verdicts, related }: ProjectStages): Trail[] {
  const byCandidate = new Map(verdicts.map((verdict) => [verdict.candidate, verdict]));
  const taken = new Set(related.flatMap(({ undertaking }) => undertaking.named));
  const refused = verdicts.filter(({ candidate }) => !taken.has(candidate));
  return [
    ...related.map((one) => trailOf(one, byCandidate, view.text)),
    ...refused.map((verdict): Trail => {
      const { start, end, text } = verdict.candidate;
      const inner = { name: 'name', choices: [choice(text, 'stands inside a longer name', false)] };
      return { kind: 'project', id: null, start, end, stages: [...stagesOf(verdict), ...(verdict.accepted ? [inner] : [])] };
    }),
  ];
}
