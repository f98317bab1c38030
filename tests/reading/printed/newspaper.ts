/** Pieces → the HTML of a newspaper page: a grid of columns, articles beside and below each other, each across some of them. */
import { caption, type Piece, pieces } from './pieces.ts';

/** A page to print, and what stands on it. */
export interface Newspaper {
  html: string;
  pieces: Piece[];
  columns: number;
  number: number;
}

/** How wide columns are, in pixels. */
const COLUMN = 170;

const FACES = [
  ["'Noto Serif CJK SC'", "'Noto Sans CJK SC'"],
  ["'Noto Serif CJK SC'", "'Noto Serif CJK SC'"],
  ["'Noto Sans CJK SC'", "'Noto Sans CJK SC'"],
] as const;

const inHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Style {
  gap: number;
  size: number;
  leading: number;
  faces: readonly [string, string];
  rules: boolean;
  centred: boolean;
}

/** An article's title is larger the more columns it spans. */
function articleHtml(piece: Piece, span: number, style: Style, boxed: boolean, figure: Piece | null): string {
  const size = style.size * (span === 1 ? 1.55 : 1.6 + 0.35 * span);
  const line = (text: string | null, factor: number, name: string) =>
    text ? `<div class="${name}" style="font-size:${style.size * factor}px">${inHtml(text)}</div>` : '';
  const head = [
    line(piece.kicker, 1.35, 'kicker'),
    `<h2 style="font-size:${size}px">${piece.headline.map(inHtml).join('<br>')}</h2>`,
    line(piece.subtitle, 1.3, 'subtitle'),
  ].join('');
  const shown = figure
    ? `<figure><div class="picture"></div><figcaption>${inHtml(figure.paragraphs[0] ?? '')}</figcaption></figure>`
    : '';
  const [first = '', ...rest] = piece.paragraphs.map((text) => `<p>${inHtml(text)}</p>`);
  const body = `<div class="body" style="column-count:${span}">${first}${shown}${rest.join('')}</div>`;
  return `<article class="${boxed ? 'boxed' : ''}" style="grid-column:span ${span}"><header>${head}</header>${body}</article>`;
}

/** Splits columns among articles beside each other: 5 → 2 + 3. */
function spans(columns: number, next: () => number): number[] {
  const parts: number[] = [];
  for (let left = columns; left > 0; ) {
    const span = Math.min(left, 1 + Math.floor(next() * Math.min(3, columns - 1)));
    parts.push(span);
    left -= span;
  }
  return parts;
}

/** A page drawn from a seed's numbers. */
export function newspaper(columns: number, number: number, next: () => number): Newspaper {
  const style: Style = {
    gap: 14 + Math.floor(next() * 12),
    size: 12.5 + next() * 2,
    leading: 1.35 + next() * 0.3,
    faces: FACES[Math.floor(next() * FACES.length)] as readonly [string, string],
    rules: next() < 0.5,
    centred: next() < 0.5,
  };
  const shown: Piece[] = [];
  const supply = pieces(next);
  const take = (span: number, lines: number): string => {
    const piece = supply(span * lines * Math.floor(COLUMN / style.size));
    const figure = span > 1 && lines > 12 && next() < 0.2 ? caption(next) : null;
    shown.push(piece, ...(figure ? [figure] : []));
    return articleHtml(piece, span, style, next() < 0.15, figure);
  };
  const rows = Array.from({ length: 3 }, () => {
    const lines = 14 + Math.floor(next() * 16);
    const cell = (span: number) => (next() < 0.35 ? take(span, lines / 2 - 4) + take(span, lines / 2 - 4) : take(span, lines));
    return spans(columns, next)
      .map((span) => `<section style="grid-column:span ${span}">${cell(span)}</section>`)
      .join('');
  });
  return { html: pageHtml(rows, columns, number, style), pieces: shown, columns, number };
}

function pageHtml(rows: string[], columns: number, number: number, style: Style): string {
  const width = columns * (COLUMN + style.gap) + 80;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>
body { margin: 0; width: ${width}px; font-family: ${style.faces[0]}; font-size: ${style.size}px; line-height: ${style.leading} }
main { padding: 24px 40px 30px }
.mast { display: flex; justify-content: space-between; border-bottom: 2px solid; margin-bottom: 22px; padding-bottom: 4px }
.mast b { font-size: 1.5em }
.row { display: grid; grid-template-columns: repeat(${columns}, 1fr); column-gap: ${style.gap}px; margin-bottom: 22px; align-items: start }
.row + .row { ${style.rules ? 'border-top: 1px solid #444; padding-top: 14px' : ''} }
article { margin-bottom: 20px } .boxed { border: 1px solid; padding: 8px }
header { margin-bottom: 10px; text-align: ${style.centred ? 'center' : 'left'} }
h2 { font-family: ${style.faces[1]}; font-weight: 900; line-height: 1.25; margin: 2px 0 }
.kicker, .subtitle { line-height: 1.4 }
.body { column-gap: ${style.gap}px; text-align: justify } p { margin: 0; text-indent: 2em; orphans: 1; widows: 1 }
figure { margin: 6px 0; break-inside: avoid } .picture { height: 90px; background: #bbb } figcaption { font-size: 0.85em; line-height: 1.3 }
footer { font-size: 0.9em }
</style><main><div class="mast"><span><b>北疆晚报</b></span><span>2024年5月17日 星期五</span><span>第${number}版 综合</span></div>
${rows.map((row) => `<div class="row">${row}</div>`).join('\n')}
<footer>责任编辑：云岚 版式：江枫 校对：田野</footer></main></html>`;
}
