/** Markdown: with front matter it is one article; else text whose `#` titles stay and whose other signs go. */
import { decodePage, PAGE_LIMIT } from '../decode.ts';
import { type Format, wholeFile } from '../format.ts';
import { isInfoLine } from '../info-line.ts';
import { isoDay } from '../iso-day.ts';
import { plainMarkdown } from '../markdown-lines.ts';
import { markColumns, pageTitle } from '../markdown-titles.ts';
import { PageError } from '../page-error.ts';
import { NOTHING_GIVEN, type Part, textPart } from '../part.ts';
import { fieldOf } from '../records/fields.ts';
import { checkRecord, isFault, valuesOf } from '../records/record.ts';
import { partOf } from '../records/record-parts.ts';

/** Front matter longer than this is none. */
const LONGEST = 20_000;

type Matter = Readonly<Record<string, unknown>>;

/** `---`, names with values, `---` at the file's beginning. */
const FRONT = /^\s{0,20}---[ \t]*\r?\n([\s\S]{1,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A line of it: `date: 2024-03-12`. */
const NAMED = /^([\p{Letter}_][\p{Letter}\d_ -]{0,30}?)\s{0,3}:(?:\s{1,9}(.*))?$/gmu;

/** Front matter that names fields of ours, and where the text begins behind it. */
function frontOf(text: string): { front: string; end: number } | null {
  const found = FRONT.exec(text.slice(0, LONGEST + 100));
  if (found?.[1] === undefined) return null;
  const named = [...found[1].matchAll(NAMED)].some(([, name = '']) => fieldOf(name) !== undefined);
  return named ? { front: found[1], end: found[0].length } : null;
}

/** What front matter says; where it is no YAML (`title: 喜讯: 通车`), what stands behind each name. */
async function matterOf(front: string): Promise<Matter> {
  // Loaded where there is some, since it takes a good while.
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(front, { uniqueKeys: false, logLevel: 'silent' });
    const matter: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 20 });
    if (typeof matter === 'object' && matter !== null && !Array.isArray(matter)) return matter as Matter;
  } catch {}
  return Object.fromEntries([...front.matchAll(NAMED)].map(([, name = '', value = '']) => [name, value.trim()]));
}

const TITLE = /^ {0,3}#{1,6} \S/m;
const TAGS = /<\/?(?:p|br|strong|b|em|i|div|span|font|img|a|table|tr|td|u|ul|li|center|blockquote)(?:\s[^<>]{0,500})?\/?>/gi;
/** `[渠水](a.htm)`, `![](a.jpg)`. */
const LINKED =
  /\[[^[\]\n]{0,300}\]\((?:https?:|\.{0,2}\/|#|[\w%/-]{1,200}\.(?:md|html?|jpe?g|png|gif|webp|pdf))[^()\n]{0,1000}\)/;
/** `*2024-03-12　来源：滨江融媒*`: a line in italics as a whole. */
const ITALIC_LINE = /^ {0,3}(?:> ?)?([*_])(?![*_\s])[^*_\n]{2,300}(?<!\s)\1[ \t]{0,9}$/m;
/** `> 2024-03-12 来源：滨江融媒`, `**2024-03-12**`: what is set apart, and may be the line about an article. */
const SET_APART = /^ {0,3}(?:> ?|\*\*|__|[-*] )(.{4,160})$/gm;
const TABLE = /^\s{0,9}\|?\s{0,9}:?-{3,60}:?\s{0,9}\|(?:[\s:|-]{0,300})$/m;

/** Whether signs of Markdown stand around the line about an article. */
const marksInfo = (text: string): boolean =>
  [...text.matchAll(SET_APART)].slice(0, 500).some(([, line = '']) => isInfoLine(line.replace(/[*_]{1,3}\s{0,9}$/, '')));

/** Titles marked with `#` alone are read as they are; a sign that has to be resolved makes it Markdown. */
const isMarkdown = (text: string): boolean =>
  frontOf(text) !== null ||
  LINKED.test(text) ||
  TABLE.test(text) ||
  (TITLE.test(text) &&
    ((text.match(TAGS)?.length ?? 0) >= 2 || ITALIC_LINE.test(text) || marksInfo(text) || pageTitle(text).above !== ''));

const compact = (text: string): string => text.replace(/[\s\u3000#*]/g, '');

/** Lines that were broken only to fit a width are one; a title or an end of a sentence ends the line. */
function paragraphsOf(plain: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of plain.split('\n')) {
    const text = line.trim().replace(/^#{1,6} /, '');
    const goesOn = open && !/^(?:#{1,6} |\u3000| {2})/.test(line) && text !== '';
    if (goesOn) paragraphs.push(`${paragraphs.pop()}${/[\x21-\x7e]$/.test(paragraphs.at(-1) ?? '') ? ' ' : ''}${text}`);
    else if (text) paragraphs.push(text);
    open = text !== '' && !line.startsWith('#') && text.length >= 15 && !/[。！？：；…”）」』)]$/.test(text);
  }
  return paragraphs;
}

/** The article that front matter tells of. */
function articleOf(name: string, path: string, matter: Matter, plain: string): Part {
  const own = Object.fromEntries(Object.entries(matter).filter(([key]) => fieldOf(key) !== 'body'));
  const headline = valuesOf(own).headline;
  const first = /^#{1,6} (.+)$/m.exec(plain.split('\n', 1)[0] ?? '')?.[1];
  // The title stands once more above the text, or only there.
  const repeated = first !== undefined && (!headline || compact(first) === compact(String(headline)));
  const paragraphs = paragraphsOf(repeated ? plain.slice(plain.indexOf('\n') + 1) : plain);
  const record = checkRecord({ ...own, ...(headline || !first ? {} : { title: first }), body: paragraphs });
  if (isFault(record)) throw new PageError('record', path, `in its front matter ${record.what}`, record.remedy);
  const part = partOf(name, record);
  return { ...part, given: { ...part.given, reasons: ['Markdown: one article by its front matter', ...part.given.reasons] } };
}

const DAY = /(?:19|20)\d{6}(?!\d)|(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)/;

/** Text of several articles; front matter or the page's title may date it. */
function textOf(name: string, matter: Matter, plain: string): Part {
  const { date } = valuesOf(matter);
  const title = pageTitle(plain);
  const told = typeof date === 'string' || typeof date === 'number' ? isoDay(date) : null;
  const issueDate = told ?? isoDay(DAY.exec(title.name ?? '')?.[0] ?? '');
  const datedBy = told ? 'its front matter' : issueDate && 'its title';
  return textPart(name, markColumns(title.text), {
    page: { ...NOTHING_GIVEN.page, issueDate, datedBy, name: title.name },
    reasons: [
      'Markdown: its signs resolved',
      ...(title.name ? [`the page’s name by its first title: ${title.name}`] : []),
      ...(title.above ? [`left out: what stands below that: ${title.above}`] : []),
    ],
  });
}

export const MARKDOWN: Format = {
  name: 'Markdown',
  tells: ({ text }) => isMarkdown(text),
  async *read(file) {
    const text = decodePage(await wholeFile(file, PAGE_LIMIT), file.path);
    const found = frontOf(text);
    const matter = found ? await matterOf(found.front) : {};
    const plain = plainMarkdown(text.slice(found?.end ?? 0));
    if (plain.trim() === '') throw new PageError('empty', file.path, 'no text stands below its front matter', 'Give the text');
    const { headline, date } = valuesOf(matter);
    const isArticle = headline !== undefined || (date !== undefined && (plain.match(/^#{1,6} /gm)?.length ?? 0) < 2);
    yield isArticle ? articleOf(file.name, file.path, matter, plain) : textOf(file.name, matter, plain);
  },
};
