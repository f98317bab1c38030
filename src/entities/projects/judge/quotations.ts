/** Quotations → whether each is a name, or speech, a figure of speech, a way of doing things. */
import { wordSet } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Rule } from '../../reading/rule.ts';
import { type Verdict, verdictOf } from '../candidate.ts';
import { type LaunchedName, launchedBefore } from '../find/launched.ts';
import type { QuotedName } from '../find/quoted.ts';
import type { ProjectView } from '../view.ts';

const isMetaphor = (quoted: string) => wordSet('project-metaphors').has(quoted);

/** A quotation that speaks, argues or paints is no name. */
const SPEECH = new RegExp(`[，。！？；…]|、.*、|^[${CHINESE_ORDINALS}两双][个项大类]|^.$|.级$`);
/** 提供“一站式”服务 says how, not what; 质量基础设施“一站式”服务 does. */
const OFFERED = /(?:[^一-龥]|提供|实行|推行|开展|享受|实施|[的供了以为])$|^$/;

/** Of quotations with a head behind them. The first that applies decides. */
export const QUOTED_RULES: readonly Rule<QuotedName & { text: string }, boolean | null>[] = [
  {
    name: 'quoted-speech',
    example: '“大家干劲足，效果好”活动人员说。',
    apply: ({ quoted }) => (SPEECH.test(quoted) ? false : null),
  },
  {
    name: 'quoted-manner',
    example: '窗口提供“一站式”服务。',
    apply: ({ text, quoted, quoteStart }) =>
      isMetaphor(quoted) && OFFERED.test(text.slice(Math.max(0, quoteStart - 2), quoteStart)) ? false : null,
  },
  {
    name: 'quoted-without-launch',
    example: '干部谈到“码上办”模式。',
    apply: ({ text, quoteStart, wantsLaunch }) => (wantsLaunch && !launchedBefore(text, quoteStart) ? false : null),
  },
  { name: 'quoted-with-head', example: '青山市推行“码上办”服务。', apply: () => true },
];

const LONG_SPEECH = new RegExp(String.raw`[，。！？；：…]|^[${CHINESE_ORDINALS}两双][个项大类]|^\d|^.{1,2}$|之[都乡]$`);

/** Of quotations without a head behind them. The first that applies decides. */
export const LAUNCHED_RULES: readonly Rule<LaunchedName, boolean | null>[] = [
  {
    name: 'launched-speech',
    example: '推出“大家都来，一起行动”。',
    apply: ({ quoted }) => (LONG_SPEECH.test(quoted) ? false : null),
  },
  {
    name: 'figure-of-speech',
    example: '打出“组合拳”，启动“加速度”。',
    apply: ({ quoted }) => (isMetaphor(quoted) ? false : null),
  },
  {
    name: 'quotation-ends-as-name',
    example: '公安机关“清河行动”收网。',
    apply: ({ endsAsName }) => (endsAsName ? true : null),
  },
  { name: 'quotation-launched', example: '青山市上线“青山通”。', apply: ({ launched }) => (launched ? true : null) },
  { name: 'quotation-not-launched', example: '干部说起“春晖课堂”的来历。', apply: () => false },
];

/** A verdict for each quotation with a head behind it. */
export const judgeQuoted = ({ text }: ProjectView, names: readonly QuotedName[]): Verdict[] =>
  names.map((name) => verdictOf(QUOTED_RULES, { ...name, text }));

/** A verdict for each quotation without. */
export const judgeLaunched = (names: readonly LaunchedName[]): Verdict[] => names.map((name) => verdictOf(LAUNCHED_RULES, name));
