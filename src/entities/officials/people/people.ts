/** The rest of the names: people with an occupation, or who say something, and hold no office. */
import type { NameReading } from '../../../words/person-names.ts';
import type { Register } from '../holders/register.ts';
import { findMentions, type NameRule } from '../names/mentions.ts';
import type { PostPhrase } from '../posts/posts.ts';
import type { Scene } from '../scene.ts';
import { companions } from './companions.ts';
import { findDottedNames } from './dotted-names.ts';
import { isPerson } from './is-person.ts';
import { findMaskedNames } from './masked-names.ts';
import { acting, speaking } from './people-by-deed.ts';
import { afterOccupations, afterPeopleWords, beforeOccupations, called } from './people-by-word.ts';
import { recurring } from './people-recurring.ts';

/** People of the text who are no officials and wrote no line of it. */
export function readPeople(scene: Scene, occupations: PostPhrase[], register: Register): Map<string, NameRule> {
  const officials = findMentions(scene.text, register.rules());
  const taken = new Set([...officials.values()].flat().flatMap(({ start, end }) => [start + 1, end]));
  const people = new Map<string, NameRule>();
  const note = (name: NameReading): void => {
    const word = register.word(name);
    if (word.endsWith('某') && [...people.keys()].some((longer) => longer.startsWith(word))) return;
    if (register.has(word) || register.isByline(word) || people.has(word)) return;
    if (taken.has(name.end) || taken.has(name.start + 1) || !isPerson(scene, name, word)) return;
    people.set(word, { name: 'person', score: name.score });
  };
  for (const name of [
    ...findMaskedNames(scene),
    ...afterOccupations(scene, occupations),
    ...afterPeopleWords(scene),
    ...beforeOccupations(scene, occupations),
    ...called(scene),
    ...speaking(scene),
    ...acting(scene),
    ...recurring(scene),
    ...findDottedNames(scene),
    ...scene.nameLists.flatMap(({ names }) => names),
  ])
    note(name);
  companions(scene, [...officials.values(), ...findMentions(scene.text, people).values()].flat()).forEach(note);
  return people;
}
