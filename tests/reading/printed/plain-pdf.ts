/** A PDF written by hand, as older typesetters do: text in UTF-16 through a CMap that the file only names, in a font that it does not hold. */

/** Text somewhere on a page: the left end of its base line, in points from the upper left corner. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size: number;
  /** Degrees, against the clock. */
  turned?: number;
  /** The width that its letters are set apart, or together, to fill. */
  fills?: number;
}

export interface DrawnPage {
  width: number;
  height: number;
  drawn: readonly Drawn[];
}

const hex = (text: string) => [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

function operators({ text, x, y, size, turned = 0, fills }: Drawn, height: number): string {
  const angle = (turned * Math.PI) / 180;
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)].map((value) => value.toFixed(4));
  const apart = fills ? (fills - widthOf(text) * size) / Math.max(1, [...text].length - 1) : 0;
  return `BT /F1 ${size} Tf ${apart.toFixed(3)} Tc ${matrix.join(' ')} ${x.toFixed(2)} ${(height - y).toFixed(2)} Tm <${hex(text)}> Tj ET`;
}

/** How wide a character is printed: digits and Latin letters are half as wide as Chinese ones. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u0020-\u007e]/.test(char) ? 0.5 : 1), 0);

const FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> ' +
    '/DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 ' +
    '/CapHeight 880 /StemV 93 >>',
];

/** Objects → a file; `trailer` is added to its trailer. */
function fileOf(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

/** Writes pages. */
export function writePdf(pages: readonly DrawnPage[], trailer = ''): Buffer {
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ');
  const bodies = pages.flatMap(({ width, height, drawn }, at) => {
    const stream = drawn.map((one) => operators(one, height)).join('\n');
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ];
  });
  const head = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`];
  return fileOf([...head, ...FONT, ...bodies], trailer);
}
