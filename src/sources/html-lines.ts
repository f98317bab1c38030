/** Text between two block elements of HTML → its paragraphs, with white space as a reader sees it. */

/** A line break by the page's own word, where `\n` is a line end of its source. */
export const BREAK = '\u2028';
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;

/** A source's line ends and blanks are one space, and nothing between Chinese signs where only a line was broken. */
const collapse = (line: string): string =>
  line
    .split('\n')
    .map((piece) => piece.replace(/[ \t\r\f\u00a0]+/g, ' '))
    .reduce((text, piece) => {
      const bare = piece.trimStart();
      if (bare === '' || text === '') return text || bare;
      return /[\u2e80-\u9fff\uff00-\uffef]$/.test(text) && /^[\u2e80-\u9fff\uff00-\uffef]/.test(bare)
        ? text + bare
        : `${text.trimEnd()} ${bare}`;
    }, '')
    .trim();

/** Text between two blocks → its paragraphs: empty lines part them, and so does the indent (`　　`) that one begins with. */
export function paragraphsOf(run: string): string[] {
  const lines = run
    .replace(INVISIBLE, '')
    .replace(/\u2028{3,}/g, BREAK + BREAK)
    .replace(/\n[ \t]{0,99}(?=[\u3000\u00a0]{2})/g, BREAK)
    .split(BREAK)
    .map((line) => ({ text: collapse(line), indented: /^[ \t]{0,99}(?:\u3000{2}|\u00a0{4}| ?(?:\u00a0 ){2})/.test(line) }));
  const found: string[] = [];
  let within = false;
  for (const { text, indented } of lines) {
    if (text && within && !indented) found.push(`${found.pop()}\n${text}`);
    else if (text) found.push(text);
    within = text !== '';
  }
  return found;
}
