/** The words around an undertaking's name → how far it has come. */
import type { Project } from '../../facts.ts';
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import type { Undertaking } from '../name/undertaking.ts';
import type { ProjectView } from '../view.ts';

type Phase = NonNullable<Project['phase']>;

const phase = (name: Phase, example: string, words: RegExp): Rule<string, Phase | null> => ({
  name,
  example,
  apply: (near) => (words.test(near) ? name : null),
});

/** Latest first: 一期工程已建成投产 is finished, though 建设 stands there too. */
export const PHASE_RULES: readonly Rule<string, Phase | null>[] = [
  phase(
    'finished',
    '青山抽水蓄能电站项目正式竣工投产。',
    /建成|竣工|投产|投运|投入使用|投入运营|通车|完工|贯通|落幕|闭幕|圆满结束|顺利完成|验收/,
  ),
  phase('under-way', '青山抽水蓄能电站项目正在施工。', /正在|在建|进展|推进|稳步|施工中|累计|已完成|开展以来|实施以来/),
  phase('started', '青山抽水蓄能电站项目破土动工。', /开工|启动|奠基|揭牌|动工|开幕|上线|签约|破土/),
  phase('planned', '青山抽水蓄能电站项目即将立项。', /拟|将于|计划于|规划|预计|即将|筹备|获批|批复|立项/),
];

/** From the clauses in which it is named or spoken of; null when they say nothing. */
export function phaseOf({ text, sentences }: ProjectView, { named, again }: Undertaking): Phase | null {
  for (const { start, end } of [...named, ...again]) {
    const sentence = sentences.holding(start);
    if (!sentence) continue;
    const near = text.slice(Math.max(sentence.start, start - 12), Math.min(sentence.end, end + 24));
    const said = firstAnswer(PHASE_RULES, near);
    if (said) return said.answer;
  }
  return null;
}
