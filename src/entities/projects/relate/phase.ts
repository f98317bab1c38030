/** The words around an undertaking's name → how far it has come. */
import { indexOfSpan } from '../../../words/word-index.ts';
import type { Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';

/** Latest first: 一期工程已建成投产 is finished, though 建设 stands there too. */
const PHASES: [RegExp, NonNullable<Project['phase']>][] = [
  [/建成|竣工|投产|投运|投入使用|投入运营|通车|完工|贯通|落幕|闭幕|圆满结束|顺利完成|验收/, 'finished'],
  [/正在|在建|进展|推进|稳步|施工中|累计|已完成|开展以来|实施以来/, 'under-way'],
  [/开工|启动|奠基|揭牌|动工|开幕|上线|签约|破土/, 'started'],
  [/拟|将于|计划于|规划|预计|即将|筹备|获批|批复|立项/, 'planned'],
];

/** From the clauses in which the name stands; null when they say nothing. */
export function phaseOf(context: ArticleView, candidates: Candidate[]): Project['phase'] {
  for (const { start, end } of candidates) {
    const sentence = context.sentences.all[indexOfSpan(context.sentences.all, start)];
    if (!sentence) continue;
    const near = context.text.slice(Math.max(sentence.start, start - 12), Math.min(sentence.end, end + 24));
    const phase = PHASES.find(([words]) => words.test(near));
    if (phase) return phase[1];
  }
  return null;
}
