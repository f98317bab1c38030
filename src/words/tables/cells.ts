/**
 * What a cell of a table may hold: its text → a value, or undefined when it is wrong, with what should stand there.
 * Not zod: twenty thousand rows are read while a user waits for the first page.
 */

/** How a column's cells are read. */
export interface Cell<T> {
  /** What a cell must be: `a year of four digits`. */
  must: string;
  /** The value of a cell's text; undefined when it isn't what it must be. */
  read: (text: string) => T | undefined;
}

/** A cell of one form: `2018`. */
const formed = <T>(must: string, form: RegExp, value: (text: string) => T): Cell<T> => ({
  must,
  read: (text) => (form.test(text) ? value(text) : undefined),
});

/** 公安局: whatever is not empty. */
export const word: Cell<string> = { must: 'a word', read: (text) => text || undefined };

/** `局 委员会 厅` → its words; none when the cell is empty. */
export const words: Cell<readonly string[]> = {
  must: 'words, a space between them',
  read: (text) => text.split(' ').filter(Boolean),
};

/** 伟. */
export const character = formed('one character', /^.$/u, (text) => text);

/** `阿埃艾安` → its characters. */
export const characters = formed('characters', /./, (text): readonly string[] => [...text]);

/** 2018. */
export const year = formed('a year of four digits', /^(?:19|20)\d\d$/, Number);

/** 150100. */
export const code = formed('a code of six digits (GB/T 2260)', /^\d{6}$/, (text) => text);

/** `110000 120000` → the codes. */
export const codes = formed('codes of six digits, a space between them', /^\d{6}(?: \d{6})*$/, (text): readonly string[] =>
  text.split(' '),
);

/** `1e-6` or `500`, and `2000/3` where a decimal would not be exact (a 亩 is a fifteenth of a hectare) → the number. */
export const ratio = formed('a number, or two with / between', /^\d+(?:\.\d+)?(?:e-?\d+)?(?:\/[1-9]\d*)?$/, (text) => {
  const [above, below = '1'] = text.split('/');
  return Number(above) / Number(below);
});

/** One of a closed list. */
export const oneOf = <const T extends string>(...values: T[]): Cell<T> => ({
  must: `one of ${values.join(', ')}`,
  read: (text) => values.find((value) => value === text),
});

/** An empty cell, or none, is null. */
export const optional = <T>({ must, read }: Cell<T>): Cell<T | null> => ({
  must: `${must}, or empty`,
  read: (text) => (text === '' ? null : read(text)),
});

/** Whether the cell holds this word; it may hold nothing else. */
export const flag = (mark: string): Cell<boolean> => ({
  must: `${mark}, or empty`,
  read: (text) => (text === mark ? true : text === '' ? false : undefined),
});
