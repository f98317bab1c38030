/** The header and footer that a browser prints around a page: `12/1/26, 8:50 AM`, the page's title, its address, `1/1`. */
import { bands } from './edges.ts';
import type { PrintedLine } from './lines.ts';

/** They stand within this share of the page's height. */
const EDGE = 0.06;

const CLOCK = String.raw`(?:[上下中]午\s?|[AP]M\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?`;
const DAY = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)`;
/** `2026/12/1 08:50`: a day with the hour, and nothing else. */
const PRINTED_AT = new RegExp(`^${DAY},?\\s{0,3}${CLOCK}$`);
const ADDRESS = /^(?:file|https?):\/\/\S+$/;
const COUNTER = /^(?:第\s?)?\d{1,4}\s?(?:\/|of|页[，,]?\s?共)\s?\d{1,4}(?:\s?页)?$/;

const isSign = ({ text }: PrintedLine) => [PRINTED_AT, ADDRESS, COUNTER].some((sign) => sign.test(text.trim()));

/** Parts a page's lines; what stands in one row with such a sign is the page's title. */
export function printedDress(lines: readonly PrintedLine[], height: number): { dress: PrintedLine[]; lines: PrintedLine[] } {
  const atEdge = ({ top, bottom }: PrintedLine) => bottom < EDGE * height || top > (1 - EDGE) * height;
  const dress = new Set(
    bands(lines.filter(atEdge))
      .filter((row) => row.some(isSign))
      .flat(),
  );
  return { dress: [...dress], lines: lines.filter((line) => !dress.has(line)) };
}
