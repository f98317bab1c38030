/** Article → the agencies it names, under their full official names. */
import type { Agency, Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { agencyStages } from './stages.ts';

/** Every organisation the text names; jurisdiction comes from its own words, else from the regions and context. */
export const readAgencies = (view: ArticleView, regions: readonly Region[]): Agency[] => agencyStages(view, regions).agencies;
