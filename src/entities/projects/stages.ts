/** What an article's stages of reading undertakings saw and chose, each resting on those before it: candidates, verdicts, names, relations. */
import type { Agency, Project, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import type { Rule } from '../reading/rule.ts';
import { Spans } from '../reading/spans.ts';
import { acceptedOf, type Candidate, type Verdict } from './candidate.ts';
import { withAnaphors } from './find/anaphors.ts';
import { proposeDocuments } from './find/documents.ts';
import { proposeEnumerated } from './find/enumerated.ts';
import { proposeHeaded } from './find/headed.ts';
import { proposeKnown, proposeSlogans } from './find/known.ts';
import { proposeAgain, proposeLaunched } from './find/launched.ts';
import { proposeListed } from './find/listed.ts';
import { proposeNamedByHead, proposeQuoted, proposeQuotedRows } from './find/quoted.ts';
import { judgeRows } from './judge/enumerated.ts';
import { judgeHeaded } from './judge/headed.ts';
import { judgeListed } from './judge/listed.ts';
import { judgeLaunched, judgeQuoted } from './judge/quotations.ts';
import { judgeTitles } from './judge/titles.ts';
import { type Undertaking, undertakingsOf } from './name/undertaking.ts';
import { outside } from './places.ts';
import { type AgencyPart, partsOf } from './relate/lead.ts';
import { type Located, locate } from './relate/locate.ts';
import { withMainLead } from './relate/main-lead.ts';
import { phaseOf } from './relate/phase.ts';
import { type ProjectView, projectViewOf } from './view.ts';

/** An undertaking with where it lies, who has a part in it, and how far it has come. */
export interface Related {
  undertaking: Undertaking;
  located: Located;
  parts: readonly AgencyPart[];
  phase: Project['phase'];
}

/** Everything that was computed on the way to an article's undertakings. */
export interface ProjectStages {
  view: ProjectView;
  /** For every candidate that was proposed, whether it was taken and by which rule. */
  verdicts: readonly Verdict[];
  /** In order of first mention. */
  related: readonly Related[];
}

/** What a finder is given: the article, and what the finders before it had accepted. */
interface Found {
  view: ProjectView;
  /** Candidates accepted of some finders, by their names. */
  accepted: (...finders: string[]) => Candidate[];
}

/** Candidates that need no judge: the finder's pattern says enough. */
const taken = (candidates: readonly Candidate[], rule: string): Verdict[] =>
  candidates.map((candidate) => ({ candidate, accepted: true, rule }));

/** Each proposes candidates and has them judged; later ones rest on what earlier ones found. */
export const FINDER_RULES: readonly Rule<Found, Verdict[]>[] = [
  {
    name: 'documents',
    example: '会议印发《青山市节水三年行动方案》。',
    apply: ({ view }) => judgeTitles(view, proposeDocuments(view)),
  },
  { name: 'known', example: '中欧班列今年开行百列。', apply: ({ view }) => taken(proposeKnown(view), 'known-programme') },
  {
    name: 'headed',
    example: '今年将完成牧区应急通信保障项目。',
    apply: ({ view }) => judgeHeaded(view, proposeHeaded(view)),
  },
  { name: 'quoted', example: '青山市推行“码上办”服务。', apply: ({ view }) => judgeQuoted(view, proposeQuoted(view)) },
  { name: 'launched', example: '青山市上线“青山通”。', apply: ({ view }) => judgeLaunched(proposeLaunched(view)) },
  {
    name: 'quoted-rows',
    example: '开展“暖冬”“护苗”“清风”等专项行动。',
    apply: ({ view }) => taken(proposeQuotedRows(view), 'row-of-quotations'),
  },
  {
    name: 'named-by-head',
    example: '大家都用上了APP“我的青山”。',
    apply: ({ view, accepted }) => taken(proposeNamedByHead(view, accepted('headed', 'quoted')), 'head-before-quotation'),
  },
  {
    name: 'again',
    example: '“云上牧场”平台上线。牧民说起“云上牧场”。',
    apply: ({ view, accepted }) =>
      taken(proposeAgain(view, accepted('headed', 'quoted', 'launched', 'quoted-rows', 'named-by-head')), 'quotation-again'),
  },
  { name: 'slogans', example: '推进健康内蒙古建设。', apply: ({ view }) => taken(proposeSlogans(view), 'slogan-of-a-place') },
  {
    name: 'listed',
    example: '青山县开展河道清淤整治、林区火源治理和牧区管网改造。',
    apply: ({ view, accepted }) => judgeListed(view, proposeListed(view), accepted('headed', 'quoted')),
  },
  {
    name: 'enumerated',
    example: '新开工了甘州氧化镁、山丹硅铁等4个工业项目。',
    apply: ({ view }) => judgeRows(view, proposeEnumerated(view)),
  },
];

function verdictsOf(view: ProjectView): Verdict[] {
  const byFinder = new Map<string, Verdict[]>();
  const accepted = (...finders: string[]) => finders.flatMap((name) => acceptedOf(byFinder.get(name) ?? []));
  for (const { name, apply } of FINDER_RULES) byFinder.set(name, apply({ view, accepted }));
  return [...byFinder.values()].flat();
}

function relate(view: ProjectView, undertakings: readonly Undertaking[]): Related[] {
  const { agencies, regionsOutsideFirms: regions } = view;
  // A place or a body in another undertaking's name says nothing of this one.
  const names = new Spans(undertakings.flatMap(({ named, again }) => [...named, ...again]));
  const actors = { all: agencies, apart: outside(agencies, names) };
  const apart = outside(regions, names);
  const own = undertakings.map((undertaking) => partsOf(view, actors, undertaking));
  const led = withMainLead(view, undertakings, own);
  return undertakings.map((undertaking, at) => {
    const parts = led[at] ?? [];
    const ids = new Set(parts.map(({ part }) => part.id));
    const leaders = agencies.filter(({ id }) => ids.has(id));
    const located = locate({ view, named: undertaking.named, leaders, regions, apart });
    return { undertaking, located, parts, phase: phaseOf(view, undertaking) };
  });
}

/** Reads the undertakings of an article, stage by stage. */
export function projectStages(view: ArticleView, regions: readonly Region[], agencies: readonly Agency[]): ProjectStages {
  const seen = projectViewOf(view, regions, agencies);
  const verdicts = verdictsOf(seen);
  const undertakings = withAnaphors(seen, undertakingsOf(seen, acceptedOf(verdicts)));
  return { view: seen, verdicts, related: relate(seen, undertakings) };
}
