/** Text with its words → every place where a name of the gazetteer stands as a name, longest first from the left. */
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Word } from '../../../words/segment.ts';
import { allNames, regionsByName } from '../gazetteer/gazetteer.ts';
import { NameTrie } from '../gazetteer/name-trie.ts';
import type { Sighting } from '../sighting.ts';
import { stands } from './name-bounds.ts';
import { WordEdges } from './word-edges.ts';

/** Longer words that hold a name and mean no place (北京时间) are looked for like names, and passed over. */
const isNoName = (name: string): boolean => wordSet('region-not').has(name);
const names = once(() => new NameTrie([...allNames().keys(), ...wordSet('region-not')]));

function sighting(text: string, name: string, at: number, edges: WordEdges, follows: boolean): Sighting {
  const end = at + name.length;
  const word = edges.wordAt(at);
  const tagged = edges.inside(at, end) && /^(?:ns|nt|nz)/.test(word?.tag ?? '');
  const whole = edges.begins(at) && edges.ends(end) && edges.inside(at, end);
  const aligned = (follows || edges.begins(at)) && edges.ends(end);
  const ordinary = whole && !/^(?:ns|nt|nz|nr|x|j|l$)/.test(word?.tag ?? 'x');
  return {
    start: at,
    end,
    text: name,
    bearers: regionsByName(name),
    aligned,
    tagged,
    ordinary,
    branch: /^(?:分局|支局|公安分局)/.test(text.slice(end, end + 4)),
  };
}

/** Sightings in order, none overlapping. */
export function findNames(text: string, words: readonly Word[]): Sighting[] {
  const edges = new WordEdges(text.length, words);
  const found: Sighting[] = [];
  for (let at = 0, before = -1; at < text.length - 1; ) {
    const name = names()
      .at(text, at)
      .find((one) => isNoName(one) || stands(text, one, at, edges, before === at));
    if (name === undefined) at += 1;
    else {
      if (!isNoName(name)) {
        found.push(sighting(text, name, at, edges, before === at));
        before = at + name.length;
      }
      at += name.length;
    }
  }
  return found;
}
