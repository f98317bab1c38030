/** The tables of what stands around the text of articles. */
import { word, year } from './cells.ts';
import { table, wordTable } from './table.ts';

export const ARTICLES = {
  'briefs-columns': wordTable('Names of columns whose paragraphs are short reports without titles of their own'),
  'kicker-heads': wordTable(
    'How lines above a headline begin that name a campaign or a topic: 抗击洪灾, 决胜全面小康, 学习贯彻全会精神',
  ),
  'section-endings': wordTable(
    'How names of columns and sections end, after a mark as ◎ or in a line of their own: 反诈进行时, 北疆速递',
  ),
  sections: wordTable(
    'Names of columns and sections that papers print above articles; a line that is one of these is no headline',
  ),
  wires: wordTable('Names under which news agencies and media sign datelines'),
  'year-signs': table('Words that tell the years in which a report was printed: word, first year, last year', {
    word,
    from: year,
    to: year,
  }),
};
