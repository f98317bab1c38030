/** Invented reports and a layout → a newspaper page as its text comes out of a PDF; reports are drawn by fast-check. */
import fc from 'fast-check';
import { NAMES, TOPICS, WIRES } from './topics.ts';
import { wrap } from './wrap.ts';

/** A report before it is printed. */
export interface Report {
  headline: string;
  dateline: string;
  paragraphs: string[];
  foot: string;
}

/** How a page is printed. */
export interface Layout {
  width: number;
  indent: boolean;
  /** Blank lines between all lines. */
  blank: number;
  eol: '\n' | '\r\n' | '\r';
}

export const PLAIN: Layout = { width: 20, indent: true, blank: 0, eol: '\n' };

const MASTHEAD = '澄江晚报　2023年4月18日　星期二　第5版　综合';

const numbered = (text: string, numbers: number[]) => {
  let at = 0;
  return text.replaceAll('#', () => String(numbers[at++ % numbers.length]));
};

function datelineOf(wire: string, day: number, names: string[], kind: 'reporter' | 'none' | 'both'): string {
  const head = wire.replace('*', wire.startsWith('新华社') ? `澄江4月${day}日` : `4月${day}日`);
  if (kind === 'none' && !/[*]/.test(wire)) return head === '本报讯' ? '本报讯（记者 王丽娜）' : `${head}（记者 ${names[0]}）`;
  if (kind === 'none') return head;
  return kind === 'both' ? `${head}（记者 ${names[0]} 通讯员 ${names[1]}）` : `${head}（记者 ${names.join(' ')}）`;
}

const report = (index: number): fc.Arbitrary<Report> => {
  const { headlines, sentences } = TOPICS[index] as (typeof TOPICS)[number];
  return fc
    .record({
      headline: fc.constantFrom(...headlines),
      wire: fc.constantFrom(...WIRES),
      day: fc.integer({ min: 1, max: 17 }),
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 }),
      kind: fc.constantFrom('reporter' as const, 'none' as const, 'both' as const),
      numbers: fc.array(fc.integer({ min: 2, max: 9_999 }), { minLength: 4, maxLength: 4 }),
      cut: fc.integer({ min: 1, max: 3 }),
      foot: fc.constantFrom('', '', '（林晓东）'),
    })
    .map(({ headline, wire, day, names, kind, numbers, cut, foot }) => {
      const said = sentences.map((sentence) =>
        sentence.endsWith('说') || !sentence.includes('”') ? `${numbered(sentence, numbers)}。` : sentence,
      );
      const paragraphs = [said.slice(0, cut), said.slice(cut, cut + 1), said.slice(cut + 1)].filter((some) => some.length > 0);
      return {
        headline: numbered(headline, numbers),
        dateline: datelineOf(wire, day, names, kind),
        paragraphs: paragraphs.map((some) => some.join('')),
        foot: kind === 'none' && wire.startsWith('新华社') ? '' : foot,
      };
    });
};

/** Two to five reports, each on a subject of its own. */
export const reports: fc.Arbitrary<Report[]> = fc
  .uniqueArray(fc.nat(TOPICS.length - 1), { minLength: 2, maxLength: 5 })
  .chain((indexes) => fc.tuple(...indexes.map(report)));

const printReport = ({ headline, dateline, paragraphs, foot }: Report, { width, indent }: Layout): string[] => {
  const body = paragraphs.map((text, at) => (at === 0 ? dateline : '') + text + (at === paragraphs.length - 1 ? foot : ''));
  return [headline, ...body.flatMap((text) => wrap((indent ? '　　' : '') + text, width))];
};

/** Prints reports as one page, one below the other. */
export function printPage(all: Report[], layout: Layout): string {
  const lines = [MASTHEAD, ...all.flatMap((one) => printReport(one, layout))];
  return lines.join(layout.eol.repeat(layout.blank + 1)) + layout.eol;
}
