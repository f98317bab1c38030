/** What an article's stages of reading organisations saw and chose, each resting on those before it: candidates, links, agencies. */
import type { Agency, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import type { ReadCandidate } from './candidate.ts';
import { findOrgans } from './find/find-organs.ts';
import { findListedFirms } from './find/firms.ts';
import { findAnaphora } from './link/anaphora.ts';
import { definedShortForms, definingMentions } from './link/defined.ts';
import { linkEchoes } from './link/echoes.ts';
import { gather, outermost } from './link/gather.ts';
import type { OrganLink } from './link/link.ts';
import { findOwnCommittees, findOwnParts } from './link/own-parts.ts';
import type { FoundOrgan } from './organ.ts';
import { type AgencyView, agencyViewOf } from './view.ts';

/** Everything that was computed on the way to an article's agencies. */
export interface AgencyStages {
  readonly view: AgencyView;
  /** Every printed form that was looked at, in order, with what each stage made of it. */
  readonly read: readonly ReadCandidate[];
  /** What was found, but for what is part of a longer name; with firms of lists and short forms that the text defines. */
  readonly found: readonly FoundOrgan[];
  /** Short forms, parts and 该局 with what they stand for. */
  readonly links: readonly OrganLink[];
  /** In order of first mention. */
  readonly agencies: Agency[];
}

/** Reads the organisations of an article, stage by stage: the short forms it defines are known from a first reading. */
export function agencyStages(article: ArticleView, regions: readonly Region[]): AgencyStages {
  const view = agencyViewOf(article, regions);
  const first = findOrgans(view, new Map());
  const aliases = definedShortForms(view, first.found);
  const pass = aliases.size ? findOrgans(view, aliases) : first;
  const listed = findListedFirms({ ...view, before: pass.before });
  const found = outermost([...pass.found, ...definingMentions(view, aliases), ...listed]);
  const maybe = pass.read.flatMap(({ verdict, organs }) => (verdict.accepted ? [] : organs));
  const echoes = linkEchoes(view, found, maybe);
  const named = [...echoes.named].sort((a, b) => a.end - b.end);
  const again = [...findOwnCommittees(view, named), ...findOwnParts(view, named), ...findAnaphora(view, named)];
  const agencies = gather(view, [...named, ...again.map(({ organ }) => organ)]);
  return { view, read: pass.read, found, links: [...echoes.links, ...again], agencies };
}
