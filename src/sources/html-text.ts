/** HTML → the paragraphs that a reader sees: no tags, no scripts, entities resolved, a row of a table on a line of its own. */
import { Parser } from 'htmlparser2';
import { shallow } from './html-depth.ts';
import { BREAK, paragraphsOf } from './html-lines.ts';

const names = (list: string) => new Set(list.split(' '));

/** Elements that no paragraph goes across. */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul ' +
    'founder-author founder-content founder-imp founder-introtitle founder-subtitle founder-title',
);
/** Elements whose content is no text of the page (`rt` says how a sign is read), and what was struck out. */
const HIDDEN = names(
  'applet audio button canvas datalist del embed head iframe map math noembed noframes noscript object rp rt s script select strike style ' +
    'svg template textarea video',
);
const HIDING = /display\s{0,3}:\s{0,3}none/i;
const HEADING = /^h[1-6]$/;
const BREAKING = new RegExp(`<(?:br|${[...BLOCKS].join('|')})(?![a-z0-9-])`, 'i');

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A paragraph, or a title. */
export interface HtmlBlock {
  /** `\n` between lines that `<br>` parts; never empty. */
  text: string;
  /** 1 to 6 by its element, 0 for what is no heading. */
  heading: number;
  /** The share of its signs that are links, from 0 to 1. */
  linked: number;
  /** Whether all of it is set bold, as titles within a text are. */
  bold: boolean;
}

/** Takes what the parser finds and keeps blocks. */
class Blocks {
  readonly found: HtmlBlock[] = [];
  private run = '';
  private linked = 0;
  private strong = 0;
  private bolds = 0;
  private links = 0;
  private heading = 0;
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
    const signs = this.run.replace(/\s/g, '').length;
    const linked = signs ? this.linked / signs : 0;
    const bold = signs > 0 && this.strong >= signs;
    for (const text of paragraphsOf(this.run)) this.found.push({ text, heading: this.heading, linked, bold });
    this.run = '';
    this.linked = 0;
    this.strong = 0;
  }

  text(text: string): void {
    if (this.hidden) return;
    const printed = this.raised ? text.replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string) : text;
    this.run += this.pre ? printed.replaceAll('\n', BREAK) : printed;
    const signs = this.links || this.bolds ? printed.replace(/\s/g, '').length : 0;
    if (this.links) this.linked += signs;
    if (this.bolds) this.strong += signs;
  }

  begin(name: string, attributes: Record<string, string>): void {
    const hides = HIDDEN.has(name) || attributes.hidden !== undefined || HIDING.test(attributes.style ?? '');
    this.open.push({ hides });
    if (BLOCKS.has(name)) this.flush();
    if (hides) this.hidden++;
    if (name === 'br' && !this.hidden) this.run += BREAK;
    if (HEADING.test(name)) this.heading = Number(name[1]);
    if (name === 'a') this.links++;
    if (name === 'b' || name === 'strong') this.bolds++;
    if (name === 'sup') this.raised++;
    if (name === 'pre') this.pre++;
    if (name === 'tr') this.rows.push({ start: this.found.length, cells: [] });
    if (name === 'td' || name === 'th') this.rows.at(-1)?.cells.push(this.found.length);
  }

  end(name: string): void {
    if (BLOCKS.has(name)) this.flush();
    if (this.open.pop()?.hides) this.hidden--;
    if (HEADING.test(name)) this.heading = 0;
    if (name === 'a') this.links--;
    if (name === 'b' || name === 'strong') this.bolds--;
    if (name === 'sup') this.raised--;
    if (name === 'pre') this.pre--;
    if (name === 'tr') this.endRow();
  }

  /** Cells that hold a line each are one line; those that hold more are columns a page was laid out by. */
  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const single = row.cells.every((start, at) => (row.cells[at + 1] ?? this.found.length) - start <= 1);
    const cells = single ? this.found.slice(row.start) : [];
    if (cells.length < 2) return;
    const text = cells.map((cell) => cell.text.replaceAll('\n', '')).join(' ');
    const linked = cells.reduce((sum, cell) => sum + cell.linked, 0) / cells.length;
    this.found.splice(row.start, this.found.length, { text, heading: 0, linked, bold: false });
  }
}

/** Whether line breaks are given by elements; else the line ends of the text have to do. */
const hasBreaks = (html: string): boolean => BREAKING.test(html);

/** The blocks of a page or a fragment, in their order. */
export function blocksOfHtml(html: string): HtmlBlock[] {
  const blocks = new Blocks(!hasBreaks(html));
  const parser = new Parser({
    ontext: (text) => blocks.text(text),
    onopentag: (name, attributes) => blocks.begin(name, attributes),
    onclosetag: (name) => blocks.end(name),
  });
  parser.end(shallow(html.toWellFormed()));
  blocks.flush();
  return blocks.found;
}

/** A short line set bold as a whole is a title within the text, and is marked as Markdown does. */
export const isBoldTitle = ({ text, bold }: HtmlBlock): boolean => bold && /^[^\n*]{4,40}[^\n*。！？；：，、.,;:]$/.test(text);

/**
 * The paragraphs of a page or a fragment, `\n` between lines that `<br>` parts; none of them is empty.
 * @example paragraphsOfHtml('<p>一&nbsp;号<br>二</p><script>x</script><p>三</p>') // ['一 号\n二', '三']
 */
export const paragraphsOfHtml = (html: string): string[] => blocksOfHtml(html).map(({ text }) => text);
