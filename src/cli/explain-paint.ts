/** What a piece of output is → its colour on a terminal; and how wide text stands there. */
import type { createColors } from 'picocolors';

/** Colours of picocolors; without colours each returns its text as it is. */
export type Colours = ReturnType<typeof createColors>;

const ROUND = ['cyan', 'yellow', 'green', 'magenta', 'blue'] as const;

/** Parts of an article on the page. */
export type Part = 'headline' | 'kicker' | 'subtitle' | 'dateline' | 'body';

/** The colour of a part: the article's own, told from its neighbours', with a style for the part. */
export function paintPart(colours: Colours, order: number, part: Part): (text: string) => string {
  const own = colours[ROUND[order % ROUND.length] as (typeof ROUND)[number]];
  const styles = {
    headline: colours.bold,
    kicker: colours.italic,
    subtitle: colours.underline,
    dateline: colours.dim,
    body: String,
  };
  return (text) => own(styles[part](text));
}

/** Kinds of things that are read in an article's text. */
export type FactKind = 'region' | 'agency' | 'official' | 'person' | 'project' | 'figure';

/** The colour of each kind of fact. */
export const paintFact = (colours: Colours, kind: FactKind) =>
  ({
    region: colours.green,
    agency: colours.cyan,
    official: colours.magenta,
    person: colours.gray,
    project: colours.yellow,
    figure: colours.blue,
  })[kind];

/** Columns of a terminal that a text takes: Chinese characters and signs take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(char) ? 2 : 1;
  return columns;
}

/** Fills a text up to a number of columns. */
export const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Text of a page can hold control characters, which a terminal would obey. */
export const inert = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '·');
