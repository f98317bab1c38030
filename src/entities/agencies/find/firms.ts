/** What stands beside a name, a post that only companies have (创始人) or a list that ends in 等企业 → the firm, whatever its name ends in. */

import type { OfficialName } from '../../identity.ts';
import { asPrinted } from '../../names/bodies.ts';
import type { AgencySetting } from '../before.ts';
import { type OrganCandidate, type ReadCandidate, refusedBy } from '../candidate.ts';
import { isGeneric, isProper, type LeftEdge, ownText } from '../edge/left-edge.ts';
import { walkLeft } from '../edge/walk-left.ts';
import { isCoinedWord } from '../judge/trades.ts';
import { type FoundOrgan, organ } from '../organ.ts';
import { organWordsAt } from '../words/organ-words.ts';

const NO_COMPANY = /(?:部|处|室|助理|公司|集团|企业|机构|平台|项目|部门|团队|品牌|区域|片区)$/;

/** A company's own words or a scenic area before such a post; not a person (李某某董事长), a department or a common noun. */
function leadsSomebody(edge: LeftEdge): boolean {
  const own = ownText(edge);
  if (own === '') return edge.place?.code === null && edge.place.printedAs === 'full-name';
  const person = edge.pieces.length === 1 && /^nr/.test(edge.pieces[0]?.tag ?? '');
  const proper = isProper(edge) || edge.pieces.some(({ text, tag }) => /^n/.test(tag) && !isGeneric(text));
  return own.length >= 2 && own.length <= 12 && !person && proper && !edge.pieces.some(({ text }) => NO_COMPANY.test(text));
}

/** 云梯科技|创始人: what stands before the post is a company, if it is a name at all and not found already. */
export function readLed(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate {
  const end = candidate.start;
  if (end < setting.before.end || setting.before.endingAt(end)) return refusedBy(candidate, 'post-of-a-body-found');
  const edge = walkLeft(setting, end, true);
  if (edge.parent) return refusedBy(candidate, 'post-in-a-body', edge);
  if (!leadsSomebody(edge)) return refusedBy(candidate, 'post-of-nobody', edge);
  const names = [asPrinted(setting.text.slice(edge.start, end))];
  const told = { kind: 'company', rule: 'led-by', score: 0.65, head: candidate.word.form } as const;
  const firm = organ({ start: edge.start, end, names, ...told, jurisdiction: edge.place });
  return { candidate, edge, verdict: { accepted: true, rule: 'led-by-a-post' }, organs: [firm] };
}

const END =
  /等(?:[\d一二三四五六七八九十百余多数几两]+[家户个])?(?:[^，。；、：！？\n等]{0,8})(?:企业|公司|集团|厂商|厂家|商家|供应商|[^，。；、！？\n等]{0,4}项目)(?!家|化|的|部)/g;
const LONGEST_LIST = 12;

interface ListItem {
  start: number;
  end: number;
  known: FoundOrgan | undefined;
  /** Whether its words are nobody else's, or at least no common nouns. */
  coined: boolean;
  likely: boolean;
  /** Whether all its words are common nouns. */
  common: boolean;
}

/** The item that ends at `end`, and where it starts. */
function itemBefore(setting: AgencySetting, end: number): ListItem | null {
  const known = setting.before.endingAt(end);
  if (known) return { start: known.start, end, known, coined: known.kind === 'company', likely: true, common: false };
  if (!setting.words.isEdge(end)) return null;
  const edge = walkLeft(setting, end, true);
  const own = ownText(edge);
  if (edge.parent || own.length < 2 || own.length > 8 || edge.pieces.length > 3) return null;
  const coined = edge.pieces.some(isCoinedWord);
  const common = edge.pieces.every(({ text }) => isGeneric(text));
  const likely = edge.pieces.length > 1 && !common;
  return { start: edge.start, end, known: undefined, coined, likely, common };
}

/** Items from the last to the first, as far as they are apart by 、 or 和. */
function itemsBefore(setting: AgencySetting, end: number): ListItem[] {
  const items: ListItem[] = [];
  for (let at = end; items.length < LONGEST_LIST; ) {
    const item = itemBefore(setting, at);
    if (!item) return items;
    items.push(item);
    if (!/[、和及与]/.test(setting.text[item.start - 1] ?? '')) return items;
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

/** The firms of the list that ends in `text` at `end`; one alone only where they are counted (等20家企业). */
function firmsOfList(setting: AgencySetting, text: string, end: number): FoundOrgan[] {
  const items = itemsBefore(setting, end);
  const firms = items.filter(({ known }) => known?.kind === 'company').length;
  const amongFirms = firms > 1 && firms * 2 >= items.length;
  const sure = text.endsWith('项目')
    ? amongFirms
    : items.some(({ coined }) => coined) && (items.length > 1 || /[家户个]/.test(text));
  const fits = ({ known, coined, likely, common }: ListItem) => sure && !known && (coined || likely || (amongFirms && !common));
  return items.filter(fits).map((item) => {
    const names = [fullName(setting.text.slice(item.start, item.end))];
    return organ({ start: item.start, end: item.end, names, kind: 'company', rule: 'listed', score: 0.6, head: '企业' });
  });
}

/** Firms listed with others, each list read with what stands before it. */
export function findListedFirms(setting: AgencySetting): FoundOrgan[] {
  let { before } = setting;
  const lists = [...setting.text.matchAll(END)].reverse().map(({ 0: text, index }) => {
    before = before.until(index);
    return firmsOfList({ ...setting, before }, text, index);
  });
  return lists.reverse().flat();
}
