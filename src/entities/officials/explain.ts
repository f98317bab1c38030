/** What the stages of reading people made of an article → for each person and each candidate that was refused, how it was read. */
import type { Choice, Trail } from '../reading/stages.ts';
import type { HeldList } from './holders/holders-beside.ts';
import type { PersonCandidate } from './people/find-people.ts';
import type { Post } from './posts/post.ts';
import type { OfficialStages } from './stages.ts';

const chosen = (text: string, why: string): Choice => ({ text, why, chosen: true });

const postChoice = ({ title, agency, former, rule }: Post): Choice =>
  chosen(`${former ? '原' : ''}${title}@${agency?.name ?? ''}`, rule);

/** A list of posts that names stand beside: its titles, where each post is held, who holds them. */
function heldTrails(
  { view: { text } }: OfficialStages,
  { list, names, posts, rule }: HeldList,
  idOf: (name: string) => string | null,
): Trail[] {
  return names.map(({ start, end }) => {
    const name = text.slice(start, end);
    return {
      kind: 'official',
      id: idOf(name),
      start,
      end,
      stages: [
        { name: 'titles', choices: list.phrases.map(({ title }) => chosen(text.slice(title.start, title.end), title.kind)) },
        { name: 'posts', choices: posts.map(postChoice) },
        { name: 'holders', choices: [chosen(name, rule.name)] },
      ],
    };
  });
}

/** Somebody of whom a verb says that he holds posts. */
const appointedTrails = ({ view: { text }, appointments }: OfficialStages, idOf: (name: string) => string | null): Trail[] =>
  appointments.map(({ name: { start, end }, posts, mentionRule }) => {
    const name = text.slice(start, end);
    return {
      kind: 'official',
      id: idOf(name),
      start,
      end,
      stages: [
        { name: 'posts', choices: posts.map(postChoice) },
        { name: 'holders', choices: [chosen(name, mentionRule)] },
      ],
    };
  });

/** A name that some rule took for a person's. */
const personTrail = ({ start, end, word, rule, refused }: PersonCandidate): Trail => ({
  kind: 'person',
  id: null,
  start,
  end,
  stages: [
    { name: 'people', choices: [{ text: word, why: refused ? `${rule}: refused as ${refused}` : rule, chosen: !refused }] },
  ],
});

/** `idOf` gives the id of the official of a name. */
export const explainOfficials = (stages: OfficialStages, idOf: (name: string) => string | null): Trail[] => [
  ...stages.held.flatMap((held) => heldTrails(stages, held, idOf)),
  ...appointedTrails(stages, idOf),
  ...stages.people.candidates.filter(({ refused }) => refused !== 'known').map(personTrail),
];
