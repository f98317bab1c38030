/** Text → the places named by one character each: 京津冀, 呼包鄂, 进京, 援鄂. */

import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { MentionRule } from '../../mention-rule.ts';
import { NameTrie } from '../gazetteer/name-trie.ts';
import type { Link, WordedText } from '../sighting.ts';

/** Roads, lines and rivers named after where they run are no places: 京津城际, 川藏铁路. */
const LINE = /^(?:城际|高速|高铁|铁路|公路|线|客专|运河|通道|输电|大动脉|直流|交界处的海|航线|快线|干线|联络线|大运河)/;

const groups = once(() => new Map(lexicon('region-groups').map(({ group, codes }) => [group, codes])));
const groupNames = once(() => new NameTrie(groups().keys()));

function link(text: string, start: number, end: number, code: string, rule: MentionRule): Link {
  return { start, end, text: text.slice(start, end), code, rule, score: 0.8, others: [], byName: false };
}

/** `京津冀三地` → one link for each character that names a place, where the group has as many characters as places. */
function groupAt(text: string, at: number): Link[] {
  const [name] = groupNames().at(text, at);
  if (!name || LINE.test(text.slice(at + name.length, at + name.length + 4))) return [];
  const codes = groups().get(name) ?? [];
  return codes.map((code, order) => link(text, at + order, at + order + 1, code, 'letter-group'));
}

const alone = once(() => {
  const rows = lexicon('region-letters').filter(({ use }) => use === 'alone');
  return new Map(rows.map(({ letter, code }) => [letter, code]));
});
/** 来|沪, 援|鄂. */
const reached = once(() => new RegExp(`[在来赴抵离返进驻援入出留]([${[...alone().keys()].join('')}])`, 'g'));

/** `来沪参展`, `援鄂医疗队`: the character ends a word and is none of a longer one (在汉字, 入川江). */
function lonely({ text, words }: WordedText): Link[] {
  return [...text.matchAll(reached())].flatMap((match): Link[] => {
    const [start, end] = [match.index + 1, match.index + 2];
    const behind = text.slice(end, end + 2);
    const code = alone().get(text.slice(start, end));
    const within = !words.endingAt(end) || /^(?:[剧族语文字江河菜药牌]|医(?!疗|护|生))/.test(behind);
    const longer = /^(?:x|j|g|n[rsz]|z)/.test(words.at(end)?.tag ?? 'v') && !/^[^一-龥]/.test(behind);
    return code && !within && !longer ? [link(text, start, end, code, 'letter')] : [];
  });
}

/** Letters outside the names already found. */
export function findLetters(worded: WordedText, links: readonly Link[]): Link[] {
  const { text } = worded;
  const found = lonely(worded);
  for (let at = 0; at < text.length - 1; at += 1) {
    const group = groupAt(text, at);
    found.push(...group);
    if (group.length) at += group.length - 1;
  }
  const taken = new Set(links.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  return found.filter(({ start }) => !taken.has(start));
}
