/** The stages of an article's people → a trail for each official and person, and for each refused name, in the shape that people are shown. */
import type { NameReading } from '../../words/person-names.ts';
import type { Position } from '../facts.ts';
import { type Choice, choice, type Stage, type Trail } from '../reading/stages.ts';
import type { Post } from './posts/post.ts';
import { type OfficialStages, officialsOf } from './read-officials.ts';

/** Somebody is said to hold posts: by the rule for names beside posts, or by a verb. */
interface Told {
  name: NameReading;
  posts: readonly Post[];
  rule: string;
}

const allTold = ({ held, appointments }: OfficialStages): Told[] => [
  ...held.flatMap(({ names, posts, rule }) => names.map((name) => ({ name, posts, rule: rule.name }))),
  ...appointments.map(({ name, posts, mentionRule }) => ({ name, posts, rule: mentionRule })),
];

/** The titles of the posts, as printed, with what the lexicon says of them. */
const titleChoices = ({ view: { text }, titles }: OfficialStages, posts: readonly Post[]): Choice[] =>
  titles
    .filter(({ end }) => posts.some((post) => post.end === end))
    .map(({ start, end, kind, implied }) => choice(text.slice(start, end), implied ? `${kind}, of the ${implied}` : kind));

/** Things of one word together, in the order in which the words come. */
const byWord = <T>(all: readonly T[], wordOf: (one: T) => string): [string, T[]][] =>
  [...new Set(all.map(wordOf))].map((word) => [word, all.filter((one) => wordOf(one) === word)]);

/** Where each post is held, by which rule, from which words; posts that say no more than others are not chosen. */
const postChoices = ({ view: { text } }: OfficialStages, posts: readonly Post[], positions: readonly Position[]): Choice[] =>
  posts.map(({ start, end, title, agency, former, rule }) => {
    const said = `${former ? 'former ' : ''}${title}${agency ? ` at ${agency.name}` : ''}`;
    const kept = positions.some((one) => one.title === title && one.former === former && one.agency?.id === agency?.id);
    return choice(said, `${rule}: ${text.slice(start, end)}`, kept);
  });

function stagesOf(stages: OfficialStages, told: readonly Told[], positions: readonly Position[]): Stage[] {
  const { text } = stages.view;
  const posts = told.flatMap((one) => one.posts);
  return [
    { name: 'titles', choices: titleChoices(stages, posts) },
    { name: 'posts', choices: postChoices(stages, posts, positions) },
    { name: 'holders', choices: told.map(({ name, rule }) => choice(text.slice(name.start, name.end), rule)) },
  ];
}

/** Names beside posts or verbs of office: an official each, or somebody who wrote the article. */
function officialTrails(stages: OfficialStages): Trail[] {
  const officials = new Map(officialsOf(stages).map((official) => [official.name, official]));
  return byWord(allTold(stages), ({ name }) => stages.view.text.slice(name.start, name.end)).map(([word, told]): Trail => {
    const official = officials.get(word);
    const { start = 0, end = 0 } = told[0]?.name ?? {};
    if (official) return { kind: 'official', id: official.id, start, end, stages: stagesOf(stages, told, official.positions) };
    return { kind: 'official', id: null, start, end, stages: [{ name: 'holders', choices: [choice(word, 'byline', false)] }] };
  });
}

/** Names of others: each person with every rule that read the name, then each refused reading with the reason. */
function personTrails({ people: { candidates, people } }: OfficialStages): Trail[] {
  const trail = (id: string | null, { start, end }: NameReading, choices: readonly Choice[]): Trail => ({
    kind: 'person',
    id,
    start,
    end,
    stages: [{ name: 'people', choices }],
  });
  return byWord(candidates, ({ word }) => word).flatMap(([word, readings]) => {
    const [first] = readings;
    if (first && people.has(word))
      return [
        trail(
          word,
          first,
          readings.map(({ rule }) => choice(word, rule)),
        ),
      ];
    return readings
      .filter(({ refused }) => refused !== 'official')
      .map((one) => trail(null, one, [choice(word, `${one.rule}: refused as ${one.refused}`, false)]));
  });
}

/** How each official and person was read, and which names were refused. */
export const explainOfficials = (stages: OfficialStages): Trail[] => [...officialTrails(stages), ...personTrails(stages)];
