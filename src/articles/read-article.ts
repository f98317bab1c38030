/** A chain of chunks with its title → the article as far as it can be read without the rest of the page. */
import type { Article, Span } from './article.ts';
import { bodyText, rawIn, stretchesOf } from './body-text.ts';
import type { Beginning, Chain } from './chain.ts';
import { readByline } from './dateline/byline.ts';
import type { PrintedDate } from './dateline/dateline.ts';
import { type OwnDay, ownDay } from './dateline/own-day.ts';
import { type Signs, stripSigns } from './dateline/strip-signs.ts';
import { join, runsOf, sliceJoined, spansOf, trimJoined } from './joined.ts';
import { kindOf } from './kind.ts';
import type { PageLine } from './lines/page-lines.ts';
import { readingOf } from './reading-score.ts';
import type { GivenTitle } from './titles/give-titles.ts';

/** An article, the date of its dateline as printed, or the day that it gives as its own, and what its release says. */
export interface Draft {
  article: Article;
  printed: OwnDay | null;
  dateline: PrintedDate | null;
  released: { iso: string; why: string } | null;
  /** ISO date by the source's own word. */
  given?: string | null;
}

/** Byline lines of their own within the first lines of a body: □本报记者 王丽. */
const HEAD_LINES = 8;

function bylineLines(chain: Chain): PageLine[] {
  const lines = chain.chunks.flatMap(({ lines: own }) => own).slice(0, HEAD_LINES);
  return lines.filter(({ opening }, at) => opening === 'byline' || (opening === 'credit' && at === 0));
}

const compact = (text: string) => text.replace(/[\s“”‘’]+/g, '');

/** Where the body repeats its headline after 题：, that is the headline's. */
function takeRepeated(signs: Signs, headline: string | null): Span[] {
  if (!signs.titled || !headline) return [];
  const wanted = compact(headline);
  let at = 0;
  for (let seen = 0; seen < wanted.length && at < signs.body.text.length; at++) {
    const char = compact(signs.body.text[at] as string);
    if (char === '') continue;
    if (char !== wanted[seen]) return [];
    seen++;
  }
  while (/[”’]/.test(signs.body.text[at] ?? '')) at++;
  const spans = spansOf(sliceJoined(signs.body, 0, at));
  signs.body = trimJoined(sliceJoined(signs.body, at));
  return spans;
}

/** Reads one article. */
export function readArticle(page: string, chain: Chain, given: GivenTitle | undefined, section: string | null): Draft {
  const own = bylineLines(chain);
  const stretches = stretchesOf(chain).filter(({ start }) => !own.some((line) => line.start === start));
  const signs = stripSigns(page, bodyText(page, stretches));
  for (const line of own) {
    const joined = join(page, [{ start: line.start, end: line.end, paragraph: false }]);
    signs.spans.push({ start: line.start, end: line.end });
    const read = readByline(rawIn(page, joined)(0, joined.text.length));
    signs.wire ??= read?.outlet ?? null;
    for (const byline of read?.bylines ?? [])
      if (!signs.bylines.some(({ name }) => name === byline.name)) signs.bylines.push(byline);
  }
  return draftOf(chain.begins, signs, given, section);
}

/** The article that a body makes with its title and what was read at its head and foot. */
export function draftOf(
  begins: Beginning,
  signs: Signs,
  given: GivenTitle | undefined,
  section: string | null,
  released: Draft['released'] = null,
): Draft {
  const headline = given?.title.headline ?? null;
  const repeated = takeRepeated(signs, headline);
  const kicker = given?.title.kicker ?? null;
  const { text } = signs.body;
  const { bylines, wire, place, jump } = signs;
  const printed = signs.date ?? ownDay(text);
  const dated = printed !== null || (begins === 'dateline' && !signs.inline) || begins === 'release' || released !== null;
  const kind = kindOf({
    begins,
    headline,
    kicker,
    section,
    text,
    bylines,
    jumped: jump?.direction === 'from',
    credited: signs.credited,
    dated,
  });
  const article: Article = {
    order: 0,
    headline,
    subtitle: given?.title.subtitle ?? null,
    kicker,
    section,
    kind,
    date: null,
    wire,
    place,
    bylines,
    text,
    runs: runsOf(signs.body),
    parts: {
      headline: [...(given?.title.spans.headline ?? []), ...repeated],
      kicker: given?.title.spans.kicker ?? [],
      subtitle: given?.title.spans.subtitle ?? [],
      dateline: signs.spans,
    },
    jump,
    reading: readingOf(begins, text, given?.reading),
  };
  return { article, printed, dateline: signs.date, released };
}
