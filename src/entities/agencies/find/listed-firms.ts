/** Lists that end in 等企业 → the firms in them that nothing else tells: 启恒、晨曜水泥等9家企业, 沃达玛等20家企业. */

import type { OfficialName } from '../../identity.ts';
import { asPrinted } from '../../names/bodies.ts';
import { leftEdge } from '../edge/left-edge.ts';
import { isGeneric, ownText } from '../edge/own-words.ts';
import { type Found, organ } from '../found.ts';
import { isCoinedWord } from '../judge/trades.ts';
import { isEdge, type Scene } from '../scene.ts';
import { organWordsAt } from '../words/organ-words.ts';

const END =
  /等(?:[\d一二三四五六七八九十百余多数几两]+[家户个])?(?:[^，。；、：！？\n等]{0,8})(?:企业|公司|集团|厂商|厂家|商家|供应商|[^，。；、！？\n等]{0,4}项目)(?!家|化|的|部)/g;
const LONGEST_LIST = 12;

interface Item {
  start: number;
  end: number;
  known: Found | undefined;
  /** Whether its words are nobody else's, or at least no common nouns. */
  coined: boolean;
  likely: boolean;
  /** Whether all its words are common nouns. */
  common: boolean;
}

/** The item that ends at `end`, and where it starts. */
function itemBefore(scene: Scene, end: number): Item | null {
  const known = scene.foundEnding.get(end);
  if (known) return { start: known.start, end, known, coined: known.kind === 'company', likely: true, common: false };
  if (!isEdge(scene, end)) return null;
  const edge = leftEdge(scene, end, true);
  const own = ownText(edge);
  if (edge.parent || own.length < 2 || own.length > 8 || edge.pieces.length > 3) return null;
  const coined = edge.pieces.some(isCoinedWord);
  const common = edge.pieces.every(({ text }) => isGeneric(text));
  const likely = edge.pieces.length > 1 && !common;
  return { start: edge.start, end, known: undefined, coined, likely, common };
}

/** Items from the last to the first, as far as they are apart by 、 or 和. */
function itemsBefore(scene: Scene, end: number): Item[] {
  const items: Item[] = [];
  for (let at = end; items.length < LONGEST_LIST; ) {
    const item = itemBefore(scene, at);
    if (!item) return items;
    items.push(item);
    if (!/[、和及与]/.test(scene.text[item.start - 1] ?? '')) return items;
    at = item.start - 1;
  }
  return items;
}

/** 大唐 among firms is 中国大唐, 浪潮 is 浪潮集团. */
function fullName(printed: string): OfficialName {
  const forms = [`中国${printed}`, `${printed}集团`, `${printed}公司`];
  const known = forms.flatMap((form) => organWordsAt(form, 0).filter((word) => word.class === 'known' && word.form === form));
  return asPrinted(known.find(({ kind }) => kind === 'company')?.names[0] ?? printed);
}

/** Firms listed with others; one alone only where they are counted (等20家企业). */
export function findListedFirms(scene: Scene): Found[] {
  return [...scene.text.matchAll(END)].flatMap(({ 0: text, index }) => {
    const items = itemsBefore(scene, index);
    const firms = items.filter(({ known }) => known?.kind === 'company').length;
    const amongFirms = firms > 1 && firms * 2 >= items.length;
    const sure = text.endsWith('项目')
      ? amongFirms
      : items.some(({ coined }) => coined) && (items.length > 1 || /[家户个]/.test(text));
    const fits = ({ known, coined, likely, common }: Item) => sure && !known && (coined || likely || (amongFirms && !common));
    return items.filter(fits).map(({ start, end }) => {
      const names = [fullName(scene.text.slice(start, end))];
      return organ({ start, end, names, kind: 'company', rule: 'listed', score: 0.6, head: '企业' });
    });
  });
}
