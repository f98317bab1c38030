/** The tables of the edges of a page. */
import { flag, oneOf, word } from './cells.ts';
import { table, wordTable } from './table.ts';

export const PAGES = {
  'editor-roles': wordTable('What those who make a page are called before their names: 责任编辑, 校对, 版式'),
  furniture: wordTable("Words that begin lines of a page's furniture: its makers, telephone numbers, address, print notices"),
  'page-names': table(
    'Names of newspaper pages; `paper` in the second cell: names of papers begin with the word too (经济日报, 国际商报)',
    { name: word, paper: flag('paper') },
  ),
  'record-fields': table(
    'Names of fields in records of articles (JSON, CSV, front matter), small letters without spaces, `_`, `-`; and which of ours each is',
    {
      name: word,
      field: oneOf(
        'headline',
        'subtitle',
        'kicker',
        'body',
        'date',
        'byline',
        'source',
        'publication',
        'page',
        'section',
        'url',
        'id',
      ),
    },
  ),
  'web-furniture': table(
    'What web pages print around a piece: word, where (alone: the line says nothing else; begins: the line begins with it; list: what follows is a list of other pieces)',
    { word, where: oneOf('alone', 'begins', 'list') },
    { order: ['where', 'word'] },
  ),
  publications: wordTable('Names of newspapers; a masthead may also name one by the usual endings (日报, 晚报 …)'),
};
