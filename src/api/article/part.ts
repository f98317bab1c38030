/** Where an article is printed: pages of its file and boxes on them, as a viewer needs them. */
import type { Source } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';

/** Pages and boxes lie beside each other on the article, four numbers for a box. */
export const partsOfArticle: Source = ({ scope, fresh }) => {
  const at = fresh('i');
  return {
    clauses: `UNWIND range(0, size(coalesce(${scope.node}.boxPages, [])) - 1) AS ${at}`,
    scope: { page: `${scope.node}.boxPages[${at}]`, box: `${scope.node}.boxes[4 * ${at} .. 4 * ${at} + 4]` },
    carried: [at],
  };
};

export const ArticlePart = builder.graphRow('ArticlePart', {
  description: 'A stretch of an article as it is printed: one box on one page of its file.',
  fields: (t) => ({
    pageNumber: t.value({ type: 'Int', by: ({ page }) => page, description: 'Page of the file, from 1.' }),
    box: t.value({
      type: ['Float'],
      by: ({ box }) => box,
      description: 'Left, top, right and bottom in points (1/72 inch) from the upper left corner of the page.',
    }),
  }),
});
