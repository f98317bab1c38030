/** The tree of a Word document → its paragraphs and rows of tables, one under the other, with the look by which headlines are told. */
import type { WordNode } from './word-tree.ts';

/** A paragraph, or a row of a table. */
export interface Block {
  /** Its lines: a paragraph may be broken by hand. */
  readonly text: string;
  /** Lower case; empty where it has none. A row has none. */
  readonly style: string;
  readonly centred: boolean;
  readonly bold: boolean;
  /** Of its largest letters, in points; null where none is given. */
  readonly size: number | null;
  readonly row: boolean;
}

const children = (node: WordNode): readonly WordNode[] => node.children ?? [];

/** The text of a node; what stands in it and is no text (images, marks of notes) leaves nothing. */
function textOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return children(node).map(textOf).join('');
}

const runsOf = (node: WordNode): readonly WordNode[] => (node.type === 'run' ? [node] : children(node).flatMap(runsOf));

function paragraph(node: WordNode): Block[] {
  const text = textOf(node).trim();
  if (text === '') return [];
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '');
  const sizes = runs.flatMap(({ fontSize }) => fontSize ?? []);
  return [
    {
      text,
      style: (node.styleName ?? '').trim().toLowerCase(),
      centred: node.alignment === 'center',
      bold: runs.every(({ isBold, styleName }) => isBold === true || styleName === 'Strong'),
      size: sizes.reduce<number | null>((most, size) => Math.max(most ?? 0, size), null),
      row: false,
    },
  ];
}

/** A cell's paragraphs in one line. */
const cellText = (cell: WordNode): string =>
  blocksOf(children(cell))
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

/** No table of a page is wider. */
const WIDEST = 100;

/** A row's cells, with an empty one for each that a cell beside or above goes into; `held` counts rows left of those above. */
function cellsOf(row: WordNode, held: number[]): string[] {
  const texts: string[] = [];
  const pass = () => {
    for (; (held[texts.length] ?? 0) > 0; texts.push('')) held[texts.length] = (held[texts.length] ?? 0) - 1;
  };
  for (const cell of children(row)) {
    pass();
    const text = cellText(cell);
    for (let column = 0; column < Math.min(cell.colSpan ?? 1, WIDEST); column++) {
      held[texts.length] = (cell.rowSpan ?? 1) - 1;
      texts.push(column === 0 ? text : '');
    }
  }
  pass();
  return texts;
}

/** Rows of cells with a tab between; a row of a single cell is a frame, whose paragraphs stand for themselves. */
function tableOf(node: WordNode): Block[] {
  const held: number[] = [];
  return children(node).flatMap((row) => {
    const [only, second] = children(row);
    if (only && !second && held.every((left) => left === 0)) return blocksOf(children(only));
    const text = cellsOf(row, held).join('\t');
    return text.trim() === '' ? [] : [{ text, style: '', centred: false, bold: false, size: null, row: true }];
  });
}

/** The paragraphs and rows of nodes, in order. */
export const blocksOf = (nodes: readonly WordNode[]): Block[] =>
  nodes.flatMap((node) => {
    if (node.type === 'paragraph') return paragraph(node);
    return node.type === 'table' ? tableOf(node) : blocksOf(children(node));
  });

/** The references to notes, in the order in which they stand. */
export const noteMarks = (nodes: readonly WordNode[]): WordNode[] =>
  nodes.flatMap((node) => (node.type === 'noteReference' ? [node] : noteMarks(children(node))));
