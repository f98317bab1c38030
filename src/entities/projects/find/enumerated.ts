/** Works in a row that share one noun behind them → candidates, row by row: 新开工了青山露天矿、白河电厂三期等4个能源项目. */
import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Project } from '../../facts.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { leftEdge } from '../name/left-edge.ts';
import type { ProjectView } from '../view.ts';
import { kindOfName } from '../words/heads.ts';

/** 等|9个|煤炭|项目, 等|项目, 两大|工程. */
const SHARED = new RegExp(
  String.raw`等(?:[两${CHINESE_ORDINALS}\d]+[多余]?[个项大条座处批])?(?!配套|附属|基础|前期)(?:[一-龥]{0,8}?)(项目|工程|攻坚战|战役|专项行动|重点任务)(?![部组区])`,
  'g',
);

/** How far back the first of a row may begin. */
const REACH = 200;

/** Ends of the items of a row that closes at `end`, last first: each 、 of the clause outside brackets and quotations. */
function itemEnds(text: string, end: number): number[] {
  const ends = [end];
  let depth = 0;
  for (let at = end - 1; at > Math.max(0, end - REACH); at -= 1) {
    const sign = text.charAt(at);
    if (/[）”]/.test(sign)) depth += 1;
    else if (/[（“]/.test(sign)) depth -= 1;
    else if (depth === 0 && /[，。；：！？\n]/.test(sign)) break;
    else if (depth === 0 && sign === '、') ends.push(at);
    if (depth < 0) break;
  }
  return ends;
}

const tells = ({ words }: ProjectView, { start, end }: Span) =>
  words.within(start, end).some(({ text }) => text.length > 1 && !wordSet('project-generic-words').has(text));

/** Between two 、 an item may hold 及 itself: 、某某园综合楼及停机坪、. */
function itemAt(view: ProjectView, open: number | undefined, end: number): Span {
  const { text } = view;
  const start = Math.max(leftEdge(view, end).start, (open ?? -1) + 1);
  const whole = open !== undefined && open + 1 < start && /^[^的]{2,12}[及和与]$/.test(text.slice(open + 1, start));
  return { start: whole ? open + 1 : start, end };
}

/** 启明氧化铝, of a row of 项目, is called 启明氧化铝项目; 青山露天矿 says itself what it is. */
const calledOf = (item: string, noun: string) =>
  kindOfName(item) || /[矿厂站场馆院所库区路桥楼园]$/.test(item) ? item : item + noun;

/** For each row its items of 4 to 40 characters that say something. */
export function proposeEnumerated(view: ProjectView): Candidate[][] {
  const { text } = view;
  return [...text.matchAll(SHARED)].map((match) => {
    const [, noun = ''] = match;
    const kind: Project['kind'] = /战|行动|任务/.test(noun) ? 'campaign' : 'construction';
    return itemEnds(text, match.index)
      .map((close, at, ends) => itemAt(view, ends[at + 1], close))
      .filter((item) => item.end - item.start >= 4 && item.end - item.start <= 40 && tells(view, item))
      .map((item) => {
        const called = calledOf(text.slice(item.start, item.end), noun);
        return candidateOf(text, item, { kind, rule: 'listed-work', score: 0.65, called });
      });
  });
}
