/** HTML → the paragraphs that a reader sees: no tags, no scripts, entities resolved, a row of a table on a line of its own. */
import { Parser } from 'htmlparser2';
import { shallow } from './html-depth.ts';
import { BREAK, paragraphsOf } from './html-lines.ts';

const names = (list: string) => new Set(list.split(' '));

/** Elements that no paragraph goes across. */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
);
/** Elements whose content is no text of the page (`rt` says how a sign is read), and what was struck out. */
const HIDDEN = names(
  'applet audio button canvas datalist del embed head iframe map math noembed noframes noscript object rp rt s script select strike style ' +
    'svg template textarea video',
);
const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const BREAKING = new RegExp(`<(?:br|${[...BLOCKS].join('|')})(?![a-z0-9-])`, 'i');

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Takes what the parser finds and keeps paragraphs. */
class Paragraphs {
  readonly found: string[] = [];
  private run = '';
  private hidden = 0;
  private raised = 0;
  private pre: number;
  private readonly open: { hides: boolean }[] = [];
  /** For each open row of a table, where it and its cells begin in `found`. */
  private readonly rows: { start: number; cells: number[] }[] = [];

  /** @param breaks whether line ends of the source are line breaks */
  constructor(breaks: boolean) {
    this.pre = breaks ? 1 : 0;
  }

  flush(): void {
    if (this.run === '') return;
    for (const paragraph of paragraphsOf(this.run)) this.found.push(paragraph);
    this.run = '';
  }

  text(text: string): void {
    if (this.hidden) return;
    const printed = this.raised ? text.replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string) : text;
    this.run += this.pre ? printed.replaceAll('\n', BREAK) : printed;
  }

  begin(name: string, attributes: Record<string, string>): void {
    const hides = HIDDEN.has(name) || attributes.hidden !== undefined || HIDING.test(attributes.style ?? '');
    this.open.push({ hides });
    if (BLOCKS.has(name)) this.flush();
    if (hides) this.hidden++;
    if (name === 'br' && !this.hidden) this.run += BREAK;
    if (name === 'sup') this.raised++;
    if (name === 'pre') this.pre++;
    if (name === 'tr') this.rows.push({ start: this.found.length, cells: [] });
    if (name === 'td' || name === 'th') this.rows.at(-1)?.cells.push(this.found.length);
  }

  end(name: string): void {
    if (BLOCKS.has(name)) this.flush();
    if (this.open.pop()?.hides) this.hidden--;
    if (name === 'sup') this.raised--;
    if (name === 'pre') this.pre--;
    if (name === 'tr') this.endRow();
  }

  /** Cells that hold a line each are one line; those that hold more are columns a page was laid out by. */
  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const single = row.cells.every((start, at) => (row.cells[at + 1] ?? this.found.length) - start <= 1);
    const cells = single ? this.found.slice(row.start).map((cell) => cell.replaceAll('\n', '')) : [];
    if (cells.length > 1) this.found.splice(row.start, this.found.length, cells.join(' '));
  }
}

/** Whether line breaks are given by elements; else the line ends of the text have to do. */
export const hasBreaks = (html: string): boolean => BREAKING.test(html);

/**
 * The paragraphs of a page or a fragment, `\n` between lines that `<br>` parts; none of them is empty.
 * @example paragraphsOfHtml('<p>一&nbsp;号<br>二</p><script>x</script><p>三</p>') // ['一 号\n二', '三']
 */
export function paragraphsOfHtml(html: string): string[] {
  const paragraphs = new Paragraphs(!hasBreaks(html));
  const parser = new Parser({
    ontext: (text) => paragraphs.text(text),
    onopentag: (name, attributes) => paragraphs.begin(name, attributes),
    onclosetag: (name) => paragraphs.end(name),
  });
  parser.end(shallow(html.toWellFormed()));
  paragraphs.flush();
  return paragraphs.found;
}
