/** HTML → its lines with the class of their element and how large they are set. */
import { Parser } from 'htmlparser2';
import { shallow } from './html-depth.ts';

/** A line: its class, how large it is set (in pixels, 0 where nothing says), whether it is a heading. */
export interface Dressed {
  text: string;
  names: string;
  size: number;
  heading: boolean;
}

const BLOCKS = new Set('p div td th tr table tbody li ul hr h1 h2 h3 h4 h5 h6 center section article header'.split(' '));
const SKIPPED = new Set(['script', 'style', 'a', 'title', 'select', 'button']);
const HEADINGS: Record<string, number> = { h1: 32, h2: 24, h3: 19, h4: 16, h5: 13, h6: 11 };
/** `<font size=5>`. */
const FONTS = [0, 10, 13, 16, 18, 24, 32, 48];
/** Lines that are given. */
const MOST = 12;

/** `font-size: 23px`, `FONT-SIZE:16pt`. */
function sizeIn(style: string | undefined): number {
  const [, number, unit] = /font-size\s{0,3}:\s{0,3}(\d{1,3}(?:\.\d{1,2})?)(px|pt)/i.exec(style ?? '') ?? [];
  return Math.round(Number(number ?? 0) * (unit?.toLowerCase() === 'pt' ? 4 / 3 : 1));
}

/** `.bt{FONT-SIZE:22px}` → how large each class is set. */
function sizesIn(styles: string): Map<string, number> {
  const rules = styles.slice(0, 200_000).matchAll(/\.([\w-]{1,40})\s{0,5}\{([^{}]{0,500})\}/g);
  return new Map([...rules].map(([, name = '', rule]) => [name.toLowerCase(), sizeIn(rule)]));
}

/** Takes lines with the dress of the element that they stand in. */
class Lines {
  readonly found: Dressed[] = [];
  styles = '';
  private run = '';
  private begun = false;
  private skipped = 0;
  private style = false;
  /** Of the run's first words; the largest size of all. */
  private dress: Omit<Dressed, 'text'> | undefined;
  private readonly open: (Omit<Dressed, 'text'> & { skips: boolean })[] = [];

  text(text: string): void {
    if (this.style) this.styles += text;
    if (this.skipped > 0) return;
    const own = this.open.at(-1);
    if (!this.begun) this.dress = own;
    else if (own && this.dress && own.size > this.dress.size) this.dress = { ...this.dress, size: own.size };
    this.begun ||= /\S/.test(text);
    this.run += text;
  }

  flush(): void {
    const text = this.run.replace(/[\s\u00a0]+/g, ' ').trim();
    this.run = '';
    this.begun = false;
    if (text === '') return;
    const { names = '', size = 0, heading = false } = this.dress ?? {};
    this.found.push({ text, names, size, heading });
  }

  begin(name: string, attributes: Record<string, string>): void {
    if (BLOCKS.has(name)) this.flush();
    const above = this.open.at(-1);
    const skips = SKIPPED.has(name);
    if (skips) this.skipped++;
    if (name === 'style') this.style = true;
    const size =
      sizeIn(attributes.style) || (HEADINGS[name] ?? 0) || (name === 'font' ? (FONTS[Number(attributes.size)] ?? 0) : 0);
    const names = (attributes.class || attributes.id || '').slice(0, 100) || above?.names || '';
    this.open.push({ names, size: size || above?.size || 0, heading: name in HEADINGS || above?.heading === true, skips });
  }

  end(name: string): void {
    if (BLOCKS.has(name)) this.flush();
    if (this.open.pop()?.skips) this.skipped--;
    if (name === 'style') this.style = false;
  }
}

/** The last lines of a piece of HTML, links and scripts left out. */
export function dressedLines(html: string): Dressed[] {
  const lines = new Lines();
  const parser = new Parser({
    ontext: (text) => lines.text(text),
    onopentag: (name, attributes) => lines.begin(name, attributes),
    onclosetag: (name) => lines.end(name),
  });
  parser.end(shallow(html));
  lines.flush();
  const sizes = sizesIn(lines.styles);
  const sized = (names: string) =>
    names
      .toLowerCase()
      .split(/\s+/)
      .reduce((largest, name) => Math.max(largest, sizes.get(name) ?? 0), 0);
  return lines.found.slice(-MOST).map((line) => ({ ...line, size: line.size || sized(line.names) }));
}
