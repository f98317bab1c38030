/** Word documents made by hand: what Word itself writes, as little of it as is read. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Look {
  style?: string;
  centred?: boolean;
  bold?: boolean;
  /** In points. */
  size?: number;
  /** Behind the text, within the paragraph. */
  inside?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph; its text in two runs, as Word breaks it up. */
export function p(text: string, { style, centred, bold, size, inside = '' }: Look = {}): string {
  const run = `<w:rPr>${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}</w:rPr>`;
  const half = Math.ceil(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map(
    (piece) => `<w:r>${run}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
  );
  const dress = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${centred ? '<w:jc w:val="center"/>' : ''}`;
  return `<w:p><w:pPr>${dress}</w:pPr>${runs.join('')}${inside}</w:p>`;
}

/** A table of rows of cells; a cell is a text or paragraphs. */
export const table = (...rows: string[][]): string => {
  const cell = (text: string) => `<w:tc>${text.startsWith('<') ? text : p(text)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** Marks of the note or comment of that number. */
export const noteMark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const commentMark = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

interface Beside {
  notes?: string[];
  comments?: string[];
  /** More files of the archive, as images. */
  files?: Record<string, Uint8Array>;
}

/** The files of a document. */
export function docxFiles(body: string, { notes = [], comments = [], files = {} }: Beside = {}): Record<string, Uint8Array> {
  const list = (name: string, item: string, texts: string[]) =>
    `${XML}<w:${name} ${W}>${texts.map((text, at) => `<w:${item} w:id="${at + 1}">${p(text)}</w:${item}>`).join('')}</w:${name}>`;
  const style = (id: string, name: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const texts = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `${XML}<w:styles ${W}>${style('a3', 'Title')}${style('1', 'heading 1')}${style('2', 'heading 2')}${style('a5', 'Subtitle')}</w:styles>`,
    'word/footnotes.xml': list('footnotes', 'footnote', notes),
    'word/comments.xml': list('comments', 'comment', comments),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'footnotes', 'footnotes.xml'),
      relation('rId3', 'comments', 'comments.xml'),
    ),
  };
  return { ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), ...files };
}

/** A document's bytes. */
export const docx = (body: string, beside?: Beside): Buffer => Buffer.from(zipSync(docxFiles(body, beside)));
