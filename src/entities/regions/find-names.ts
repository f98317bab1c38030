/** Text with its words → every place where a name of the gazetteer stands as a name, longest first from the left. */
import { lexicon, wordSet } from '../../words/lexicon.ts';
import type { Word } from '../../words/segment.ts';
import { allNames, regionsByName } from './gazetteer.ts';
import { NameTrie } from './name-trie.ts';
import type { Sighting } from './sighting.ts';
import { WordEdges } from './word-edges.ts';

let trie: NameTrie | null = null;
let refused: Set<string> | null = null;

const names = (): NameTrie => (trie ??= new NameTrie([...allNames().keys(), ...lexicon('region-not').map(([word]) => word as string)]));
const notNames = (): Set<string> => (refused ??= wordSet('region-not'));

/** The kind's character is the head of the next word: 上海市场, 海南区域, 旗下. */
const NEXT_WORD = /^(?:市[场值面价集井况区]|区[域位块间别划段]|旗[下帜舰袍]|省[略力心钱时电]|州[际]|县[域]?[际]|盟[友约军])/;
/** A street is named after it: 南京东路, 北京路, 长春大街. */
const STREET = /^(?:[东西南北中]|[一二三四五六七八九十])?(?:路|大街|大道|胡同|街(?!道|区|镇)|巷)(?!透|线|口|网|局|径|由|上|灯|况|政|边|面|段|桥|程|费)/;

/** `平桥街道`, `海城镇`: the place that follows is another, smaller one. */
const LOCAL = /^(?:街道|镇(?!江|安|远|平|赉|宁|雄|沅|康|巴|海|原|坪)|乡(?!村|镇|城|亲|贤|友|音|宁)|苏木|嘎查|社区|村(?!镇|庄))/;

let surnames: Set<string> | null = null;

/** `李大同`, `张保定`: a surname that begins a phrase, and a name of two characters behind it. */
function isGivenName(text: string, at: number, edges: WordEdges): boolean {
  surnames ??= wordSet('surnames');
  const before = edges.wordAt(at - 1);
  if (at < 1 || before?.end !== at || before.end - before.start !== 1 || /^[pcvdrufm]/.test(before.tag)) return false;
  if (!surnames.has(text[at - 1] as string)) return false;
  return at === 1 || /[，。、；：！？“”（）\n长员记任者]/.test(text[at - 2] as string);
}

/** `某国首都某市`: a capital is Beijing only where no foreign country stands before it and no foreign city behind. */
function isForeignCapital(text: string, at: number, edges: WordEdges): boolean {
  if (!text.startsWith('首都', at) || regionsByName(text.slice(at + 2, at + 4)).length > 0) return false;
  const around = [edges.wordAt(at - 1), edges.wordAt(at + 2)];
  return around.some((word) => /^(?:ns|nr|nrt|nrfg|nz|x)$/.test(word?.tag ?? '') && /[一-龥]/.test(word?.text ?? ''));
}

/** A name of its own standing, or one cut out of words. */
function stands(text: string, name: string, at: number, edges: WordEdges, follows: boolean): boolean {
  const end = at + name.length;
  if (/[市区旗省州县盟]$/.test(name) && NEXT_WORD.test(text.slice(end - 1, end + 1))) return false;
  if (STREET.test(text.slice(end, end + 5))) return false;
  if (!/[市区旗省州县盟]$/.test(name) && LOCAL.test(text.slice(end, end + 2))) return false;
  if (name.length > 2) return true;
  if (isForeignCapital(text, at, edges)) return false;
  if (!follows && isGivenName(text, at, edges)) return false;
  const starts = follows || edges.begins(at);
  if (starts && edges.ends(end)) return true;
  const word = edges.wordAt(at);
  return edges.inside(at, end) ? word?.tag !== 'nr' : follows;
}

function sighting(name: string, at: number, edges: WordEdges, follows: boolean): Sighting {
  const end = at + name.length;
  const word = edges.wordAt(at);
  const tagged = edges.inside(at, end) && /^(?:ns|nt|nz)/.test(word?.tag ?? '');
  const whole = edges.begins(at) && edges.ends(end) && edges.inside(at, end);
  const aligned = (follows || edges.begins(at)) && edges.ends(end);
  const ordinary = whole && !/^(?:ns|nt|nz|nr|x|j|l$)/.test(word?.tag ?? 'x');
  return { start: at, end, text: name, bearers: regionsByName(name), aligned, tagged, ordinary };
}

/** Sightings in order, none overlapping. */
export function findNames(text: string, words: Word[]): Sighting[] {
  const edges = new WordEdges(text.length, words);
  const found: Sighting[] = [];
  for (let at = 0, before = -1; at < text.length - 1; ) {
    const name = names()
      .at(text, at)
      .find((one) => notNames().has(one) || stands(text, one, at, edges, before === at));
    if (name === undefined) at += 1;
    else {
      if (!notNames().has(name)) {
        found.push(sighting(name, at, edges, before === at));
        before = at + name.length;
      }
      at += name.length;
    }
  }
  return found;
}
