/** Two printed names → whether they name one undertaking. */

import { lexicon } from '../../../words/lexicon.ts';
import { CHINESE_DIGITS, CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import { LEVELS } from '../../chinese/levels.ts';
import { findHeads } from '../words/heads.ts';

/** The name without what varies between its printed forms: quotation marks, brackets, spaces. */
export const bareName = (name: string): string => name.replace(/[“”‘’《》〈〉<>「」（）()\s·、]/g, '');

const known = once(() => new Set(lexicon('project-known').map(({ name }) => bareName(name))));
const bareStem = (bare: string) =>
  bare.replace(/^共建/, '').replace(/(?:倡议|建设|计划|行动|活动|工程|专项斗争|项目|工作|贷款)$/, '');

/** What is compared of two names. */
export interface NameParts {
  bare: string;
  /** What stands in quotation marks: “两环四射”格局 is “两环四射”建设 again. */
  quoted: string | undefined;
  stage: string | undefined;
  /** Without brackets, leading place words and the head: what tells two names apart. */
  core: string;
  /** Last two characters of the head; empty when it ends in none. */
  head: string;
}

/** 第|九届, 第|二次. */
const ORDINAL = new RegExp(String.raw`第(?=[${CHINESE_ORDINALS}\d]{1,5}[届次])`, 'g');
/** 我市|某某平台: whose it is, where that is the article's own place. */
const WHOSE = new RegExp(`^(?:全国|自治区|[全我][${LEVELS}])`);

/** 某市第九届人民代表大会第二次会议 is 某市九届人大二次会议. */
const meetingShort = (bare: string) =>
  bare
    .replace(ORDINAL, '')
    .replace('人民代表大会', '人大')
    .replace('常务委员会', '常委会')
    .replace(/(?<=会)(?:举行|召开)/, '');

const STAGE = new RegExp(String.raw`[${CHINESE_DIGITS}\d]{1,6}期`);
const stageOf = (name: string) => STAGE.exec(name)?.[0];

/** A name taken apart. */
export function namePartsOf(name: string): NameParts {
  const bare = meetingShort(bareName(name));
  const plain = bare.replace(/[（(][^）)]{0,60}[）)]/g, '').replace(WHOSE, '');
  const head = findHeads(plain).at(-1);
  const ends = head && head.end === plain.length && head.start >= 2;
  const quoted = /[“‘]([^“”‘’]{3,})[”’]/.exec(name)?.[1];
  return {
    bare,
    quoted,
    stage: stageOf(bare),
    core: ends ? plain.slice(0, head.start) : plain,
    head: ends ? head.word.slice(-2) : '',
  };
}

const isKnown = ({ bare }: NameParts) => known().has(bare) || known().has(bareStem(bare));

/** `重点领域监管平台` is `某市重点领域监管（风控）平台` and `风控平台` again; 一期 and 二期 are two, so are 爱粮工程 and 爱粮活动周. */
export function isSame(x: NameParts, y: NameParts): boolean {
  if (x.stage && y.stage && x.stage !== y.stage) return false;
  // “一带一路”科技创新行动计划 is another thing than the initiative it is named for.
  if (isKnown(x) || isKnown(y)) return bareStem(x.bare) === bareStem(y.bare);
  if (x.quoted !== undefined && x.quoted === y.quoted) return true;
  if (x.bare.includes(y.bare) || y.bare.includes(x.bare)) return true;
  const [short, long] = x.core.length <= y.core.length ? [x.core, y.core] : [y.core, x.core];
  // Two characters in the middle of a name are a subject of many: 消防|宣传, 志愿消防|竞赛.
  const shared = short.length > 2 ? long.includes(short) : short.length === 2 && (long.startsWith(short) || long.endsWith(short));
  return shared && (x.head === y.head || (short.length > 2 && (!x.head || !y.head)));
}
