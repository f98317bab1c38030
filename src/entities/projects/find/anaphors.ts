/** Undertakings found → where the text speaks of one again without its name: 该项目, 工程由某某公司承建. */

import { countBelow } from '../../../words/ordered.ts';
import type { Project } from '../../facts.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { Undertaking } from '../name/undertaking.ts';
import type { ProjectView } from '../view.ts';

/** A bare noun and the kinds it may stand for beside those whose name holds it. */
const NOUNS = new Map<string, readonly Project['kind'][]>([
  ['项目', ['construction', 'programme', 'fund', 'platform']],
  ['工程', ['construction', 'programme']],
  ['平台', ['platform']],
  ['系统', ['platform']],
  ['小程序', []],
  ['活动', ['event', 'campaign']],
  ...['赛事', '大会', '展演', '大赛', '论坛', '博览会', '电影节', '演习', '音乐会', '招聘会', '推介会', '邀请赛', '锦标赛'].map(
    (word): [string, Project['kind'][]] => [word, ['event']],
  ),
  ['航次', ['programme']],
  ['专项基金', ['fund']],
  ['比赛', ['event']],
  ['展览', ['event']],
  ['展会', ['event']],
  ['行动', ['campaign']],
  ['计划', ['programme']],
  ['基金', ['fund']],
  ['产品', ['fund']],
  ['保险', ['fund']],
  ['方案', ['plan']],
  ['规划', ['plan']],
  ...[
    '隧道',
    '大桥',
    '公路',
    '铁路',
    '高铁',
    '机场',
    '水库',
    '电站',
    '基地',
    '园区',
    '中心',
    '班列',
    '公园',
    '码头',
    '试点',
    '线路',
  ].map((word): [string, Project['kind'][]] => [word, []]),
]);
const NOUN = [...NOUNS.keys()].join('|');

/** With a pronoun anywhere; alone only as the subject of its clause, before what is said of works. */
const AGAIN = new RegExp(
  `(?:该|这一|这个|这项|此次?|本[次届]|[今本]届)(${NOUN})(?![部组])|(?<=[。；，！？\\n]|^)(?:整个)?(${NOUN})(?=由|总投资|全长|总长|占地|建成后|投产后|投用后|建成投|计划|预计|设计|自\\d|于\\d|总建筑|总装机|覆盖|分为|采用|全部|正式|目前)`,
  'g',
);

const standsFor = (word: string, { name, kind }: Undertaking) => name.includes(word) || (NOUNS.get(word) ?? []).includes(kind);

/** How far back a name may stand, and how many of those that stand before are asked. */
const REACH = 400;
const ASKED = 8;

/** Where each undertaking is spoken of again: it is the nearest before, of those the noun can stand for. */
export function withAnaphors({ text }: ProjectView, undertakings: readonly Undertaking[]): Undertaking[] {
  const named = undertakings
    .flatMap((of) => of.named.map(({ start, end }) => ({ of, start, end })))
    .sort((a, b) => a.end - b.end);
  const again = new Map<Undertaking, Candidate[]>();
  for (const match of text.matchAll(AGAIN)) {
    const [printed, called, alone] = match;
    const word = called ?? alone ?? '';
    const place = { start: match.index, end: match.index + printed.length };
    const next = countBelow(named, place.start + 1, ({ end }) => end);
    const before = named.slice(Math.max(0, next - ASKED), next).filter(({ end }) => place.start - end <= REACH);
    const of = before.findLast((one) => standsFor(word, one.of))?.of;
    const after = named[next];
    if (!of || (after !== undefined && after.start < place.end)) continue;
    const candidate = candidateOf(text, place, { kind: of.kind, rule: 'anaphor', score: 0.6 });
    const own = again.get(of);
    if (own) own.push(candidate);
    else again.set(of, [candidate]);
  }
  return undertakings.map((undertaking) => ({ ...undertaking, again: again.get(undertaking) ?? [] }));
}
