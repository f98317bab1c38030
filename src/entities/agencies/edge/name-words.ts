/** What stands to the left of an organisation's last words → whether it may be part of the name: 引进|晨曜铝业 stops, but 应急|救援|中心. */
import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Word } from '../../../words/segment.ts';

const stops = once(() => {
  const rows = lexicon('organ-edges');
  const of = (loose: boolean) => new Set(rows.filter(({ soft }) => soft === loose).map(({ word }) => word));
  return { hard: of(false), soft: of(true), verbs: wordSet('organ-verbs') };
});

/** 中小企业协会: words for sorts of firms stand in names of associations. */
const SORT_OF_FIRM = /^(?:中小|民营|私营|民族|外商投资|个体|女)企业$|^上市公司$/;
/** 现代农机, 集装箱运输: words of time and measure that names are made of. */
const EPOCH = /^(?:集装箱|现代|当代|近代|未来|世纪|新世纪|春天|秋天|明天)$/;

/** Ordinals stay in names (第二医院, 101中学); other numbers, function words and most verbs do not. */
export function stopsAt(piece: string, { tag, text }: Word, brand: boolean): boolean {
  const { hard, soft, verbs } = stops();
  if (/^[一两二三四五六七八九十几多数]+[大家个座所条批项国]$/.test(piece)) return true;
  if (hard.has(piece) || (!brand && soft.has(piece)) || /某|该$|^[这那]|[是为]$/.test(piece)) return true;
  if (piece.length > 2 && !verbs.has(piece) && hard.has(piece.slice(-2)) && !SORT_OF_FIRM.test(piece)) return true;
  if (EPOCH.test(piece)) return false;
  if (verbs.has(piece) || (brand && /^[A-Za-z\d&]+$/.test(piece))) return false;
  if (/^第[一二三四五六七八九十百\d]+$/.test(piece)) return false;
  if (piece.length === 1 && text.length === 1) return brand ? /^(?:p|c|u|y|e|w|q|r)/.test(tag) : !/^[njgbafx]/.test(tag);
  if (tag === 'f') return !/^[东西南北中]/.test(piece);
  return /^(?:p|c|u|d|r|y|e|o|t|w|m|q|z)/.test(tag) || (/^v/.test(tag) && tag !== 'vn') || (!brand && tag === 'i');
}

/** 刘|家|村小学: the 家 of a family's village counts nothing. */
export const isFamily = (piece: string, next: string): boolean =>
  piece === '家' && /^(?:街道|村|庄|湾|沟|营|镇|乡|桥|坪|河|寨|屯|社区)/.test(next);

const BRACKETS = [
  ['”', '“'],
  ['）', '（'],
  ['》', '《'],
  ['’', '‘'],
];

/** `广州“云上购”联盟`: a quotation inside the name, from its opening mark; or （集团）. */
export function bracketBefore(text: string, at: number): number | null {
  const [, open] = BRACKETS.find(([close]) => close === text[at - 1]) ?? [];
  if (!open) return null;
  const start = text.lastIndexOf(open, at - 2);
  return start >= 0 &&
    at - start <= (open === '（' ? 12 : 18) &&
    !/^（[\d一二三四五六七八九十]+）/.test(text.slice(start, at)) &&
    !/[，。；：！？、]/.test(text.slice(start, at))
    ? start
    : null;
}
