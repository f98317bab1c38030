/** An article whose fields are known (a record, a web page, a feed's item) → a part whose text is laid out of them. */
import {
  type Given,
  type GivenArticle,
  type GivenPage,
  type Known,
  NOTHING_GIVEN,
  type Part,
  type Span,
  UNKNOWN,
} from './part.ts';

/** An article as a source has it: white space at the ends and empty lines do not matter. */
export interface ArticleFields {
  kicker?: string | null;
  headline?: string | null;
  subtitle?: string | null;
  /** The body; each begins a paragraph. */
  paragraphs: readonly string[];
  known?: Partial<Known>;
  page?: Partial<GivenPage>;
  reasons?: readonly string[];
  /** Lines of the source that are none of the article; they are laid below the body. */
  aside?: readonly { text: string; reason: string; furniture: boolean }[];
}

/** Lays lines out under each other and remembers where each stands. */
class Layout {
  text = '';

  add(line: string, apart = '\n'): Span {
    if (this.text) this.text += apart;
    const start = this.text.length;
    this.text += line;
    return { start, end: this.text.length };
  }
}

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .toWellFormed()
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The part that an article's fields make: kicker, headline and subtitle above each other, the body below.
 * @param source the part's source name
 */
export function articlePart(source: string, fields: ArticleFields): Part {
  const layout = new Layout();
  const title = (text: string | null | undefined): Span[] => linesOf(text).map((line) => layout.add(line));
  const [kicker, headline, subtitle] = [title(fields.kicker), title(fields.headline), title(fields.subtitle)];
  const body = fields.paragraphs
    .flatMap(linesOf)
    .map((line, at) => ({ ...layout.add(line, at ? '\n' : '\n\n'), paragraph: true }));
  const aside = (fields.aside ?? []).flatMap(({ text, ...why }) => linesOf(text).map((line) => ({ line, why })));
  const beside = aside.map(({ line, why }, at) => ({ ...layout.add(line, at ? '\n' : '\n\n'), ...why }));
  const article: GivenArticle = { kicker, headline, subtitle, body, boxes: [], known: { ...UNKNOWN, ...fields.known } };
  const given: Given = {
    ...NOTHING_GIVEN,
    page: { ...NOTHING_GIVEN.page, ...fields.page },
    articles: [article],
    aside: beside,
    reasons: fields.reasons ?? [],
  };
  return { source, text: layout.text, given };
}
