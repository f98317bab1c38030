/** A measure and the phrase around it → the words that say what it measures, as its kind of unit asks for them. */
import { wordSet } from '../../../words/lexicon.ts';
import type { Measure } from '../quantity/measures.ts';
import type { Unit } from '../quantity/units.ts';
import type { ClausePhrase } from './clause-phrase.ts';
import { type ContentWord, firstWords, hasVerb, lastWords, phraseText, SHORT, sizeOf } from './content-words.ts';
import { endsInQuantity, quantityOf } from './quantity-nouns.ts';

/** What stands before a measure, and what goes behind it: its head noun, or a quality its unit gives. */
export interface OwnWords {
  left: readonly ContentWord[];
  right: string;
}

/** `300人`, `5名`: people are counted, not things. */
export const countsPeople = ({ name }: Unit): boolean => /^(?:人|名|位|人次)$/.test(name);

/** `三省发布`: a noun counted without a classifier, after what it does. */
const collectiveWords = (rest: readonly ContentWord[], name: string): string =>
  firstWords(
    rest.filter(({ text }) => text !== '进行'),
    14,
  ) + name;

const SAYS_TIME = /时间|时长|期限|[历费用耗]时|为期|期$|年限|寿命|年龄|间隔|历史$/;

/** `为期14天的集中观察` → 集中观察为期; `连续40日无新增病例` → 连续无新增病例时间. */
function timeWords({ left, head, rest, attributive }: ClausePhrase): OwnWords {
  const named = (text: string) => SAYS_TIME.test(text) || (text === '' && SAYS_TIME.test(phraseText(left)));
  const withTime = (text: string) => (named(text) ? text : `${text}时间`);
  if (attributive && head) return { left: [], right: withTime(head.slice(0, 14) + phraseText(lastWords(left, 8))) };
  const kept = left.at(-1)?.text === '连续' ? left.slice(-1) : left;
  return { left: kept, right: withTime(firstWords(rest, Math.max(0, 18 - sizeOf(kept)))) };
}

const DESCRIBING = /^(?:length|area|volume|mass|money|power|energy|age|ratio|rate)$/;
const SIZE = /^([高长宽深厚])的?(.{2,})$/;

/** `总投资3亿元的水库` → 水库总投资; `八成的农户通了水` → 农户通水; `260米高的塔` → 塔高度; nothing where it does not describe. */
function describedWords({ left, head, rest, attributive }: ClausePhrase, { unit }: Measure): OwnWords | null {
  if (attributive && unit.kind === 'ratio' && rest.length > 0 && unit.name !== '倍')
    return { left: lastWords(left, 8), right: firstWords(rest, 14) };
  const [, size, thing] = unit.kind === 'length' ? (SIZE.exec(head) ?? []) : [];
  if (size && thing) return { left: [], right: `${thing.replace(/[上里中内]$/, '')}${size}度` };
  if (unit.kind === 'electric' && head) return { left: [], right: `${head}电压等级` };
  if (left.at(-1)?.text === '年产' && head && !attributive) return { left: [], right: `${head}年产能力` };
  if (!attributive || !head || !DESCRIBING.test(unit.kind)) return null;
  const quality = endsInQuantity(left) ? quantityOf(left) : left;
  return sizeOf(quality) <= 4 || endsInQuantity(left) ? { left: [], right: head + phraseText(quality) } : null;
}

/** `派出30名队员巡山` → 队员巡山: whoever is sent does what follows, and that says who is counted. */
const isSent = ({ left, head, rest }: ClausePhrase): boolean =>
  wordSet('figure-pivot-verbs').has(left.at(-1)?.text ?? '') && sizeOf(rest) > head.length + 1;

/** The measure's own words; `subject` is what its sentence is about, for an age. */
export function ownWords(phrase: ClausePhrase, measure: Measure, subject: string): OwnWords {
  const { left, head, rest } = phrase;
  const { kind, name } = measure.unit;
  if (kind === 'collective') return { left: [], right: collectiveWords(rest, name) };
  if (kind === 'time') return timeWords(phrase);
  if (kind === 'age') return { left: [], right: `${subject || head || phraseText(left)}年龄` };
  if (countsPeople(measure.unit) && head === '' && left.at(-1)?.tag.startsWith('v')) return { left, right: '人数' };
  const described = describedWords(phrase, measure);
  if (described) return described;
  if (isSent(phrase)) return { left: [], right: firstWords(rest, 14) };
  return { left, right: !hasVerb(left) && sizeOf(left) < SHORT ? firstWords(rest, 16) : head };
}

const QUALITIES: readonly { kind: string; said: RegExp; name: string }[] = [
  { kind: 'area', said: /面积|[田地林园]$|规模|能力/, name: '面积' },
  { kind: 'ratio', said: /[率比重幅度例额值]$|[增升提降减回涨跌缩高]|优惠|折|成本|[价费息]/, name: '比例' },
];

/** A power station's size is its capacity: 建成光伏电站 in 兆瓦. */
const STATION = /电站|电厂|机组|风电|光伏|发电|电源|储能/;

const COUNTED = /[人员者生民工户客师长手家众兵友士群童妇孩友才数量次率比模额值]$/;

/** `占耕地` in % → 占耕地比例; `全程马拉松` in 人 → 全程马拉松人数; what ends in a quality already stays. */
export function withQuality(wording: string, { unit }: Measure, headed: boolean): string {
  const plain = wording
    .replace(/^\d{1,2}\.(?!\d)/, '')
    .replace(/\d[×xX*](?=$|\D)/, '单台')
    .replace(/(?:达到?|为|至|有){1,4}$/, '');
  if (plain.length < 2) return wording;
  if (unit.kind === 'ratio' && /^(?!.*同比).*(?:增长|下降)$/.test(plain))
    return plain.slice(0, -2) + (plain.endsWith('增长') ? '增速' : '降幅');
  const quality = QUALITIES.find(({ kind }) => kind === unit.kind);
  if (quality && unit.name !== '倍') return quality.said.test(plain) ? plain : plain + quality.name;
  if (unit.kind === 'power' && STATION.test(plain) && !/容量|装机|规模|能力|功率|负荷/.test(plain)) return `${plain}装机容量`;
  if (unit.kind === 'level' && /风$|地震$/.test(plain)) return plain + (plain.endsWith('风') ? '风力' : '震级');
  if (unit.kind === 'money' && /[进出]口$/.test(plain)) return `${plain}额`;
  return countsPeople(unit) && !headed && !COUNTED.test(plain) ? `${plain}人数` : plain;
}
