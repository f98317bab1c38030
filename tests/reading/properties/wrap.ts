/** A paragraph → lines of a column, as a typesetter breaks them: no closing sign begins a line, no number is parted. */

const CLOSING = /[，。、；：！？”’）》%％]/;
const NUMBER = /[\dA-Za-z.]/;

const widthOf = (text: string) => {
  let width = 0;
  for (const char of text) width += /[\u1100-\uffff]/.test(char) ? 1 : 0.5;
  return width;
};

/** What must not be parted: a number, or a character with the closing signs after it. */
function pieces(text: string): string[] {
  const all: string[] = [];
  for (const char of text) {
    const before = all.at(-1);
    const joined = before !== undefined && (CLOSING.test(char) || (NUMBER.test(char) && NUMBER.test(before.at(-1) as string)));
    if (joined) all[all.length - 1] = before + char;
    else all.push(char);
  }
  return all;
}

/** Breaks a paragraph into lines of a width in Chinese characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOf(line) + widthOf(piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].map((one) => one.trimEnd()).filter((one) => one !== '');
}
