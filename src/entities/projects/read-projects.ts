/** Article → the named undertakings a reader would look up. */

import type { Agency, Project, Region } from '../facts.ts';
import { projectId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { bareName, type Candidate } from './candidate.ts';
import { addAnaphors } from './find/find-anaphors.ts';
import { findAgain, findNamedByHead, findQuotedLists } from './find/find-brands.ts';
import { findDocuments } from './find/find-documents.ts';
import { findEnumerated } from './find/find-enumerated.ts';
import { findHeaded } from './find/find-headed.ts';
import { findKnown, findSlogans } from './find/find-known.ts';
import { findLaunched } from './find/find-launched.ts';
import { findListed } from './find/find-listed.ts';
import { findQuoted } from './find/find-quoted.ts';
import { plainName, withFullPlace } from './name/full-name.ts';
import { type Group, groupCandidates } from './name/group.ts';
import { wallsOf } from './name/walls.ts';
import { namedOutside, type Places, withoutFirms } from './places.ts';
import { outsideNames } from './relate/actors.ts';
import { type Part, partsOf } from './relate/lead.ts';
import { locate } from './relate/locate.ts';
import { withMainLead } from './relate/main-lead.ts';
import { phaseOf } from './relate/phase.ts';
import { kindOfName } from './words/heads.ts';

const mentionOf = ({ start, end, text, rule, score }: Candidate) => ({ start, end, text, rule, score, candidates: [] });

const nameOf = (group: Group, regions: Region[]) => withFullPlace(group, plainName(group.name), regions);

function projectOf(context: ArticleView, regions: Places, agencies: Agency[], group: Group, parts: Part[]): Project {
  const leaders = agencies.filter(({ id }) => parts.some((part) => part.id === id));
  const own = group.candidates.filter(({ rule }) => rule !== 'anaphor');
  const places = locate(context, regions, leaders, own);
  const name = nameOf(group, regions.all);
  const kind =
    group.candidates[0]?.rule === 'document'
      ? (group.candidates[0] as Candidate).kind
      : (kindOfName(name) ?? group.candidates[0]?.kind ?? 'other');
  return {
    id: projectId(bareName(name), places[0]?.id ?? null),
    name,
    kind,
    phase: phaseOf(context, group.candidates),
    regions: places,
    agencies: parts,
    mentions: group.candidates.map(mentionOf),
  };
}

/** Construction projects, programmes, campaigns, platforms, parks, funds and services, each with place and agencies. */
export function readProjects(context: ArticleView, regions: Region[], agencies: Agency[]): Project[] {
  const walls = wallsOf(
    agencies,
    context.text.length,
    regions.flatMap(({ mentions }) => mentions),
  );
  const headed = [...findHeaded(context, regions, agencies, walls), ...findQuoted(context)];
  const named = [...headed, ...findLaunched(context), ...findQuotedLists(context), ...findNamedByHead(context, headed)];
  const candidates = [
    ...findDocuments(context),
    ...findKnown(context, agencies),
    ...named,
    ...findAgain(context, named),
    ...findSlogans(context, regions),
    ...findListed(context, walls, headed),
    ...findEnumerated(context, agencies, walls),
  ];
  const groups = groupCandidates(candidates);
  addAnaphors(context, groups);
  const names = groups.flatMap((group) => group.candidates).sort((a, b) => a.end - b.end);
  const actors = { all: agencies, apart: outsideNames(agencies, names) };
  const parts = withMainLead(
    context,
    agencies,
    groups,
    groups.map((group) => partsOf(context, actors, group.candidates)),
  );
  // A place in another undertaking's name, or in a firm's, says nothing of this one.
  const all = withoutFirms(regions, agencies);
  const places = { all, apart: namedOutside(all, names) };
  return groups.map((group, at) => projectOf(context, places, agencies, group, parts[at] as Part[]));
}
