/** RTF's control words that stand for signs, and those that begin what is no text. */

/** Signs of text. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['nestcell', ' '],
  ['nestrow', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
]);

/** Code pages named by a word. */
export const NAMED_CODE_PAGES: ReadonlyMap<string, number> = new Map([
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
]);

/** Groups that hold no text of the page; nothing in them is. Running heads go with the page's dress, as in Word. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'filetbl', 'listtable', 'listoverridetable', 'rsidtbl', 'pgptbl', 'revtbl'],
  ...['themedata', 'colorschememapping', 'datastore', 'latentstyles', 'generator', 'xmlnstbl', 'mmathPr'],
  ...['pict', 'objdata', 'objclass', 'objname', 'shprslt', 'nonshppict', 'fldinst', 'xe', 'tc', 'tcn', 'rxe', 'txe'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'pn', 'bkmkstart', 'bkmkend'],
  ...['ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn'],
  ...['atnid', 'atnauthor', 'atndate', 'atnicn', 'atnref', 'atntime', 'atnparent', 'atrfstart', 'atrfend'],
]);

/** Where a group's text goes. */
export type Place = 'text' | 'box' | 'note' | 'comment';

/** Groups whose text stands elsewhere than where they are; also within groups that are unknown, as those of drawings are. */
export const PLACES: ReadonlyMap<string, Place> = new Map([
  ['shptxt', 'box'],
  ['footnote', 'note'],
  ['annotation', 'comment'],
]);
