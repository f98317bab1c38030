/** Text → the names in it that recur, with nothing beside them that vouches for them. */
import { givenCharacters } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { looksLikeName } from '../names/name-look.ts';
import type { Scene } from '../scene.ts';

/** 贺兰山 is named again and again too. */
const LANDFORM = /[山河湖岛江海港口岭峰湾川沟滩泉]$/;

/** Somebody who is named again and again, each time as a word of its own by its look a name. */
export function recurring(scene: Scene): NameReading[] {
  const first = new Map<string, NameReading>();
  return scene.context.words.all.flatMap(({ start, end, tag, text }) => {
    if (!/^nr/.test(tag) || text.length !== 3 || scene.nameStart.has(end) || LANDFORM.test(text)) return [];
    const name = { start, end, score: 0.8 };
    if (!first.has(text)) {
      first.set(text, name);
      return [];
    }
    return looksLikeName(scene, name) && isNamelike(text) ? [name] : [];
  });
}

/** Are both characters of the given name common in such? */
const isNamelike = (name: string): boolean => [...name.slice(1)].every((char) => givenCharacters().has(char));
