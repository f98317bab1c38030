/** Article → the agencies it names, under their full official names. */

import type { Agency, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { findOrgans } from './find/find-organs.ts';
import { findListedFirms } from './find/listed-firms.ts';
import { findAnaphora } from './link/anaphora.ts';
import { definedShortForms, definingMentions } from './link/defined.ts';
import { linkEchoes } from './link/echoes.ts';
import { gather, outermost } from './link/gather.ts';
import { findOwnCommittees, findOwnParts } from './link/own-parts.ts';
import { sceneOf } from './scene.ts';

/** Every organisation the text names; jurisdiction comes from its own words, else from the regions and context. */
export function readAgencies(context: ArticleView, regions: Region[]): Agency[] {
  const scene = sceneOf(context, regions);
  const first = findOrgans(scene, new Map());
  const aliases = definedShortForms(scene, first.found);
  const { found, maybe } = aliases.size ? findOrgans(scene, aliases) : first;
  const all = [...found, ...definingMentions(scene, aliases), ...findListedFirms(scene)];
  const named = linkEchoes(scene, outermost(all), maybe).sort((a, b) => a.end - b.end);
  return gather(scene, [
    ...named,
    ...findOwnCommittees(scene, named),
    ...findOwnParts(scene, named),
    ...findAnaphora(scene, named),
  ]);
}
