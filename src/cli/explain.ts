/** A page with its facts → an account of its reading for people: where each line went, how sure each article is, and why each fact. */
import type { Article } from '../articles/article.ts';
import type { PageStages } from '../entities/page-facts.ts';
import { type StagedFacts, trailsOf } from '../entities/read-facts.ts';
import type { Trail } from '../entities/reading/stages.ts';
import { type Explained, explainFacts } from './explain-facts.ts';
import { explainLines } from './explain-lines.ts';
import { markText } from './explain-marks.ts';
import { type Colours, columnsOf, inert, pad, paintFact, paintPart } from './explain-paint.ts';
import { explainRefused, explainTrail } from './explain-trails.ts';

const size = (text: string) => text.replace(/\s/g, '').length;

const rule = (title: string, columns: number, colours: Colours) => {
  const line = '─'.repeat(Math.max(2, columns - columnsOf(title) - 4));
  return `${colours.gray('──')} ${colours.bold(title)} ${colours.gray(line)}`;
};

/** What the page is and how much of it found its place. */
function explainPageHead({ page, told = [], articles, furniture, leftover }: PageStages): string[] {
  const masthead = [page.publication, page.issueDate, page.number && `page ${page.number}`, page.name]
    .filter(Boolean)
    .join(' · ');
  const left = leftover.reduce((sum, { text }) => sum + size(text), 0);
  const share = ((100 * left) / Math.max(1, size(page.text))).toFixed(2);
  const counts = `${articles.length} articles, ${furniture.length} pieces of furniture, ${left} characters (${share} %) left over`;
  return [inert(masthead === '' ? 'no masthead' : masthead), ...told.map(inert), counts];
}

/** How to read the lines. */
function explainSigns(colours: Colours): string[] {
  const part = (name: Parameters<typeof paintPart>[2]) => paintPart(colours, 0, name)(name);
  const parts = (['headline', 'kicker', 'subtitle', 'dateline', 'body'] as const).map(part).join('  ');
  const others = `${colours.gray('furniture')}  ${colours.inverse(colours.red('leftover'))}`;
  return [`Number of the article and part of it: ${parts}   or  ${others}  ← why`];
}

/** 0.87 → ▰▰▰▰▰▰▰▰▰▱ in green, yellow or red. */
function bar(score: number, colours: Colours): string {
  const full = Math.round(score * 10);
  const paint = score >= 0.75 ? colours.green : score >= 0.5 ? colours.yellow : colours.red;
  return paint(`${'▰'.repeat(full)}${'▱'.repeat(10 - full)} ${score.toFixed(2)}`);
}

const WIDEST = 100;
const INDENT = '   ';

function explainFact(
  { kind, name, details, ways, marks }: Explained,
  number: number,
  trails: readonly Trail[],
  colours: Colours,
): string[] {
  const head = `${String(number).padStart(3)} ${pad(kind, 9)}`;
  const about = details.length > 0 ? colours.gray(`  ${details.map(inert).join(' · ')}`) : '';
  const where = marks.length === 0 ? [colours.gray(`${' '.repeat(13)}← the title or the page, not the text`)] : [];
  return [
    `${paintFact(colours, kind)(head)}${colours.bold(name)}${about}`,
    ...ways.map((way) => colours.gray(`${' '.repeat(13)}← ${way}`)),
    ...where,
    ...trails.flatMap((trail) => explainTrail(trail, colours)),
  ];
}

/** What is known of an article apart from its text. */
function signsOf({ kicker, subtitle, section, kind, date, wire, place, bylines, jump }: Article): string {
  const made = bylines.map(({ name, role }) => `${name} (${role})`).join(', ');
  const told: [string, string | null][] = [
    ['kind', kind],
    ['kicker', kicker],
    ['subtitle', subtitle],
    ['section', section],
    ['date', date],
    ['wire', wire],
    ['place', place],
    ['by', made === '' ? null : made],
    ['jump', jump ? `${jump.direction} page ${jump.page}` : null],
  ];
  return inert(told.flatMap(([what, value]) => (value === null ? [] : [`${what} ${value}`])).join(' · '));
}

/** Trails by what they led to; those of candidates that were refused under null. */
function byId(trails: readonly Trail[]): Map<string | null, Trail[]> {
  const groups = new Map<string | null, Trail[]>();
  for (const trail of trails) {
    const group = groups.get(trail.id);
    if (group) group.push(trail);
    else groups.set(trail.id, [trail]);
  }
  return groups;
}

/** One article: how sure it is and why, its text with what is read in it, and the list of that. */
function explainArticle(article: Article, staged: StagedFacts, columns: number, colours: Colours): string[] {
  const trails = byId(trailsOf(staged));
  const explained = explainFacts(staged.facts);
  const marks = explained.flatMap((one) => one.marks);
  const text = markText(article.text, marks, Math.min(columns, WIDEST) - INDENT.length, colours);
  return [
    '',
    rule(`${article.order + 1}  ${inert(article.headline ?? '(no headline)')}`, columns, colours),
    `${INDENT}${signsOf(article)}`,
    `${INDENT}reading ${bar(article.reading.score, colours)}  ${inert(article.reading.reasons.join('; '))}`,
    '',
    ...text.map((line) => INDENT + line),
    '',
    ...explained.flatMap((one, at) => explainFact(one, at + 1, (one.id !== null && trails.get(one.id)) || [], colours)),
    ...explainRefused(trails.get(null) ?? [], colours),
  ];
}

/**
 * Explains a page's reading.
 * @param columns width of the terminal
 */
export function explainPage(page: PageStages, columns: number, colours: Colours): string {
  const width = Math.min(columns, WIDEST + 20);
  const articles = page.articles.flatMap((article, at) => {
    const staged = page.staged[at];
    return staged ? explainArticle(article, staged, width, colours) : [];
  });
  return [
    rule(inert(page.page.source), width, colours),
    ...explainPageHead(page),
    ...explainSigns(colours),
    '',
    ...explainLines(page, colours),
    ...articles,
    '',
  ].join('\n');
}
