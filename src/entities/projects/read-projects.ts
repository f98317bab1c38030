/** Article → the named undertakings a reader would look up. */
import type { Agency, Mention, Project, Region } from '../facts.ts';
import { projectId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import type { Candidate } from './candidate.ts';
import { bareName } from './name/same-name.ts';
import { projectStages, type Related } from './stages.ts';

const mentionOf = ({ start, end, text, rule, score }: Candidate): Mention => ({ start, end, text, rule, score, candidates: [] });

/** An undertaking as a fact. */
export const projectOf = ({ undertaking: { name, kind, named, again }, located, parts, phase }: Related): Project => ({
  id: projectId(bareName(name), located.places[0]?.id ?? null),
  name,
  kind,
  phase,
  regions: [...located.places],
  agencies: parts.map(({ part }) => part),
  mentions: [...named, ...again].map(mentionOf),
});

/** Construction projects, programmes, campaigns, platforms, parks, funds and services, each with place and agencies. */
export const readProjects = (view: ArticleView, regions: readonly Region[], agencies: readonly Agency[]): Project[] =>
  projectStages(view, regions, agencies).related.map(projectOf);
