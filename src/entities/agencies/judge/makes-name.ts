/** What stands before an organisation's last words → whether it makes them a name or leaves them a common noun (某建筑公司, 金融中心). */
import { wordSet } from '../../../words/lexicon.ts';
import type { LeftEdge } from '../edge/name-edge.ts';
import { isProper, ownText } from '../edge/own-words.ts';
import { PUBLIC } from '../place/jurisdiction.ts';
import type { OrganClass, OrganWord } from '../words/organ-word.ts';
import { isAnchored, makesNamed, VILLAGE } from './makes-named.ts';

const NATIONAL = /^(?:中国|中华|国际|全国|中央|国家(?!级))/;

/** 血液中心 is an institution, 金融中心 a way to speak of a city. */
function isCentre(pieces: LeftEdge['pieces']): boolean {
  const centres = wordSet('organ-centre-words');
  const lastTwo = pieces.slice(-2).map(({ text }) => text);
  return centres.has(lastTwo.at(-1) ?? '') || centres.has(lastTwo.join('')) || pieces.at(-1)?.tag === 'quote';
}

/** 白桦岭|林业局: enterprises of the state's forests and mines, named after what no gazetteer has. */
const FOREST = /^(?:林业|矿务|森工|农场管理)局$/;

/** 中心, 办公室, 委员会: only with a place or another organisation in front and words of their own; a company's 直播中心 is none. */
function makesWeak(edge: LeftEdge, { form }: OrganWord, own: string): boolean {
  if (form === '办公室' && own === '' && edge.parent) return PUBLIC.has(edge.parent.kind);
  const abroad = edge.place?.rule === 'country' && !/[局署会]$/.test(form);
  const wholePart = form.length > 2 && !!edge.parent && PUBLIC.has(edge.parent.kind);
  const placed = isAnchored(edge) && (own !== '' || wholePart) && !abroad && edge.parent?.kind !== 'company';
  const forest = FOREST.test(form) && own.length >= 2 && isProper(edge);
  return placed || forest || (NATIONAL.test(own) && own.length >= 4);
}

/** 文化和旅游部|资源开发|司: departments of ministries; elsewhere 司 is no body's last word. */
const isDepartment = ({ parent }: LeftEdge, own: string): boolean =>
  parent?.kind === 'government' &&
  parent.jurisdiction === null &&
  own.length >= 2 &&
  own.length <= 10 &&
  !/[师长员任]$/.test(own);

const makesPart = (edge: LeftEdge, word: OrganWord, own: string): boolean =>
  word.form === '司'
    ? isDepartment(edge, own)
    : edge.parent !== null || (word.kind === 'party' && own === '' && VILLAGE.test(edge.place?.name ?? ''));

const BY_CLASS: Partial<Record<OrganClass, (edge: LeftEdge, word: OrganWord, own: string) => boolean>> = {
  part: makesPart,
  state: isAnchored,
  weak: makesWeak,
};

/** Whether the words before `word` make it a name, by its class; 旗|区残联 are many, and a 变|电站 is no 电站. */
export function makesName(edge: LeftEdge, word: OrganWord): boolean {
  const own = ownText(edge);
  if (/^[省市县区旗盟]*级/.test(own) || (word.form === '中心' && !isCentre(edge.pieces))) return false;
  if (edge.place?.rule === 'level-word' && /^[区县旗市盟]$/.test(edge.pieces[0]?.text ?? '')) return false;
  if (/电站$/.test(word.form) && /变$/.test(own)) return false;
  if (/^[局厅]$/.test(word.form) && own.length < 2) return false;
  return (BY_CLASS[word.class] ?? makesNamed)(edge, word, own);
}
