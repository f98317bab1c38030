/** A head with what stands before it → the rule by which it is no organisation's name, whatever its class. */
import { wordSet } from '../../../words/lexicon.ts';
import type { LeftEdge } from '../edge/left-edge.ts';
import { type HeadRule, refuses } from './head-case.ts';
import { isFirm } from './trades.ts';

const COUNT = '[\\d几数一两三四五六七八九十百千万亿余多]';
const MEASURE = '[个家条座所处名位间项批支只辆台]';
const COUNTED = new RegExp(`${COUNT}${MEASURE}$`);
const NUMBER = /[\d几数两十百千万亿余多]$/;
const MEASURED = new RegExp(`^${MEASURE}`);

/** 63条|水质监测站, 三家|医院, 220|KV变电站. */
function isCounted(text: string, start: number): boolean {
  const last = text.slice(Math.max(0, start - 1), start);
  const next = text.slice(start, start + 1);
  const unit = /\d/.test(last) && /[A-Za-z]/.test(next);
  return unit || COUNTED.test(text.slice(Math.max(0, start - 2), start)) || (NUMBER.test(last) && MEASURED.test(next));
}

/** 血液中心 is an institution, 金融中心 a way to speak of a city. */
function isCentre(pieces: LeftEdge['pieces']): boolean {
  const centres = wordSet('organ-centre-words');
  const lastTwo = pieces.slice(-2).map(({ text }) => text);
  return centres.has(lastTwo.at(-1) ?? '') || centres.has(lastTwo.join('')) || pieces.at(-1)?.tag === 'quote';
}

/** What makes a head a common noun, or one of many. */
export const HEAD_REFUSAL_RULES: readonly HeadRule[] = [
  refuses('bodies-of-a-level', '各县级医院扩建病房。', ({ own }) => /^[省市县区旗盟]*级/.test(own)),
  refuses('sort-of-centre', '青山市建设区域金融中心。', ({ word, edge }) => word.form === '中心' && !isCentre(edge.pieces)),
  refuses(
    'bodies-of-two-levels',
    '鄂托克旗召开会议，旗市中心医院到场。',
    ({ edge }) => edge.place?.printedAs === 'level-word' && /^[区县旗市盟]$/.test(edge.pieces[0]?.text ?? ''),
  ),
  refuses('substation', '村里变电站投运。', ({ word, own }) => /电站$/.test(word.form) && /变$/.test(own)),
  refuses('bare-bureau', '乌海市一局到场。', ({ word, own }) => /^[局厅]$/.test(word.form) && own.length < 2),
  refuses('counted', '全省新建63家康复医院。', ({ text, edge }) => isCounted(text, edge.start)),
  refuses('trade-of-nobody', '当地发展铝业。', ({ text, edge, word, end }) => !isFirm(text, edge, word, end)),
];
