/** The tables of what stands around the text of articles. */
import { oneOf, word, year } from './cells.ts';
import { table, wordTable } from './table.ts';

export const ARTICLES = {
  'account-endings': wordTable('How names of accounts end that post pieces, in a line of their own above the date: 滨江|融媒'),
  'briefs-columns': wordTable('Names of columns whose paragraphs are short reports without titles of their own'),
  'contact-labels': wordTable('What stands before who answers questions about a text, and where, at its foot: 联系人：王丽'),
  'feature-endings': wordTable(
    'How lines below a headline end that tell what kind of article it is, and so belong to it: ——滨江区稻田养蟹调查',
  ),
  'kicker-heads': wordTable(
    'How lines above a headline begin that name a campaign or a topic: 抗击洪灾, 决胜全面小康, 学习贯彻全会精神',
  ),
  notices: table(
    'What notices are called in their titles: word, title (about: 关于…的公告; any: whatever stands before it, 遗失声明; short: in a title of few words, 停水通知)',
    { word, title: oneOf('about', 'any', 'short') },
    { key: ['word', 'title'], order: ['title', 'word'] },
  ),
  'section-endings': wordTable(
    'How names of columns and sections end, after a mark as ◎ or in a line of their own: 反诈进行时, 北疆速递',
  ),
  sections: wordTable(
    'Names of columns and sections that papers print above articles; a line that is one of these is no headline',
  ),
  'signing-institutions': wordTable('What the names of institutions and firms end in that sign notices: 滨江区人民法|院'),
  wires: wordTable('Names under which news agencies and media sign datelines'),
  'release-labels': table(
    'What web pages print before the date, the source and the makers of a piece: label, kind (date, source, author; makers: who edited or checked it; other: what says nothing of the piece, as how often it was read)',
    { word, kind: oneOf('date', 'source', 'author', 'makers', 'other') },
  ),
  'release-names': wordTable('What texts given to the papers call themselves above or before their titles: 新闻稿'),
  'speaker-posts': wordTable('Posts of those who give work reports, as their line below the title begins: 县长　王丽'),
  'year-signs': table('Words that tell the years in which a report was printed: word, first year, last year', {
    word,
    from: year,
    to: year,
  }),
};
