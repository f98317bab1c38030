/** A page whose articles the source tells (records, web pages, PDF by geometry) → its articles; only what is not given is read. */
import { readFurniture } from '../pages/furniture.ts';
import { type Line, lineOf, linesOf } from '../pages/lines.ts';
import type { Masthead } from '../pages/masthead-parts.ts';
import { canonical } from '../pages/normalise.ts';
import type { Given, GivenArticle, GivenByline, Known, Span } from '../sources/part.ts';
import type { Labelled } from './account.ts';
import type { Article, Byline, Reading } from './article.ts';
import { bodyText } from './body-text.ts';
import { readByline } from './dateline/byline.ts';
import { isBylineLine } from './dateline/openings.ts';
import { type Signs, stripSigns } from './dateline/strip-signs.ts';
import { isEnded } from './lines/sentence-ends.ts';
import { type Draft, draftOf } from './read-article.ts';
import { type MetaLine, readMetaLine } from './releases/meta-line.ts';
import type { GivenTitle } from './titles/give-titles.ts';
import { titleText } from './titles/title-parts.ts';

/** What a page with known articles gives before it is dated. */
export interface GivenPageReading {
  masthead: Masthead;
  drafts: Draft[];
  /** The lines that no article has. */
  rest: Labelled[];
}

const linesAt = (page: string, spans: readonly Span[]): Line[] =>
  spans.map(({ start, end }) => lineOf(page, start, end, '', 0, false));

function titleAt(page: string, { headline, kicker, subtitle }: GivenArticle): GivenTitle | undefined {
  if (headline.length + kicker.length + subtitle.length === 0) return undefined;
  const [head, above, below] = [headline, kicker, subtitle].map((spans) => titleText(linesAt(page, spans)));
  const spans = { headline: [...headline], kicker: [...kicker], subtitle: [...subtitle] };
  return {
    title: { headline: head ?? null, kicker: above ?? null, subtitle: below ?? null, spans },
    reading: { score: 1, reasons: [] },
  };
}

/** `本报记者 王丽 李强` → two reporters; what can't be parted into names is one name as it stands. */
const bylinesOf = (given: readonly GivenByline[]): Byline[] =>
  given.flatMap(({ text, role }): Byline[] => {
    const read = readByline(text)?.bylines.map((byline) => (byline.role === 'reporter' ? { ...byline, role } : byline));
    return read?.length ? read : [{ name: text.replace(/\s+/g, ' ').trim(), role }];
  });

/** `点击查看`: what stands where a body should. */
const FEW = 20;

/** A few words without a sentence's end are hardly an article, whatever the source says. */
function doubted({ text, reading }: Article): Reading {
  if (text.length >= FEW || isEnded(text)) return reading;
  return { score: Math.min(reading.score, 0.3), reasons: [...reading.reasons, 'its text is a few words'] };
}

/** Who is given goes before who is printed, but for a field that may hold who put the page up. */
function believed(printed: Byline[], known: readonly GivenByline[]): Byline[] {
  const sure = known.filter(({ doubtful }) => !doubtful);
  const prints = printed.some(({ role }) => role === 'reporter');
  const given = bylinesOf(prints ? sure : known);
  return given.length > 0 ? given : printed;
}

/** What the source says of an article goes before what was read. */
function believe(draft: Draft, known: Known, given: GivenArticle): Draft {
  const { article } = draft;
  article.wire = known.wire ?? article.wire;
  article.bylines = believed(article.bylines, known.bylines ?? []);
  article.reading = doubted(article);
  article.boxes = given.boxes;
  article.url = known.url;
  article.sourceId = known.sourceId;
  return { ...draft, given: known.date };
}

/** So many lines of names stand before a text at most. */
const NAMES = 3;

/** How many lines at a body's head are names and nothing else, each a paragraph: `本报记者 王丽`, `通讯员 李强`. */
function countNames(page: string, body: GivenArticle['body']): number {
  const text = ({ start, end }: Span) => page.slice(start, end);
  const at = body.findIndex((line, at) => at === NAMES || !isBylineLine(text(line)) || body[at + 1]?.paragraph !== true);
  return Math.max(0, at);
}

/** What stands at the head and the foot of a body, lines of names before it included. */
function signsOf(page: string, body: GivenArticle['body']): Signs {
  const count = countNames(page, body);
  const signs = stripSigns(page, bodyText(page, body.slice(count)));
  const names = body.slice(0, count);
  const read = names.flatMap(({ start, end }) => readByline(page.slice(start, end)) ?? []);
  const bylines = [...read.flatMap(({ bylines }) => bylines), ...signs.bylines];
  return {
    ...signs,
    spans: [...names.map(({ start, end }) => ({ start, end })), ...signs.spans],
    wire: signs.wire ?? read.find(({ outlet }) => outlet)?.outlet ?? null,
    bylines: bylines.filter(({ name }, at) => bylines.findIndex((one) => one.name === name) === at),
  };
}

/** `（2024年4月10日）` right below the title, above text: what it says of the article. */
function dateLine(page: string, [first, second]: readonly Span[]): MetaLine | null {
  const meta = first && second ? readMetaLine(canonical(page.slice(first.start, first.end))) : null;
  return meta?.date && meta.words.length === 0 ? meta : null;
}

function readGivenArticle(page: string, given: GivenArticle, bounds: Given['bounds']): Draft {
  const line = bounds === 'given' ? dateLine(page, given.body) : null;
  const signs = signsOf(page, given.body.slice(line ? 1 : 0));
  if (line) signs.spans.unshift(...given.body.slice(0, 1).map(({ start, end }) => ({ start, end })));
  const released = line?.date ? { iso: line.date, why: 'date: its release’s date line' } : null;
  const draft = draftOf(bounds, signs, titleAt(page, given), given.known.section, released);
  if (line) {
    draft.article.wire ??= line.wire;
    if (draft.article.bylines.length === 0) draft.article.bylines = line.bylines;
  }
  return believe(draft, given.known, given);
}

const spansOf = ({ headline, kicker, subtitle, body }: GivenArticle): Span[] => [...headline, ...kicker, ...subtitle, ...body];

/** Lines that no given span touches: mastheads and what else stands about. */
function linesBeside(page: string, taken: readonly Span[]): Line[] {
  const marks = new Uint8Array(page.length);
  for (const { start, end } of taken) marks.fill(1, start, end);
  return linesOf(page).filter(({ start, end }) => !marks.subarray(start, end).includes(1));
}

/** Reads the articles that are given, and what the lines beside them say of the page. */
export function readGiven(page: string, given: Given, articles: readonly GivenArticle[]): GivenPageReading {
  const beside = linesBeside(page, [...articles.flatMap(spansOf), ...given.aside]);
  const { masthead, reasons } = readFurniture(beside);
  const aside = given.aside.map(
    ({ start, end, reason, furniture }): Labelled => ({ start, end, reason, label: furniture ? 'furniture' : 'body' }),
  );
  const lines = beside.map(
    ({ start, end }, at): Labelled => ({
      start,
      end,
      reason: reasons.get(at) ?? '',
      label: reasons.has(at) ? 'furniture' : 'body',
    }),
  );
  return {
    masthead,
    drafts: articles.map((article) => readGivenArticle(page, article, given.bounds)),
    rest: [...aside, ...lines],
  };
}
