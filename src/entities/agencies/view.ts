/** An article and its regions → what the stages of organisations look at: its places, and which of them it speaks of as its own. */
import { LEVELS } from '../chinese/levels.ts';
import type { Region } from '../facts.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { type MentionOf, mentionsOf } from '../reading/mentions.ts';
import type { Spans } from '../reading/spans.ts';
import { ancestors } from '../regions/gazetteer/gazetteer.ts';

/** An article as the stages of organisations see it. */
export interface AgencyView extends ArticleView {
  readonly places: Spans<MentionOf<Region>>;
  /** Codes of the regions named, and of those they lie in. */
  readonly codes: ReadonlySet<string>;
  /** Codes of the regions that headline, kicker or dateline place name too. */
  readonly above: readonly string[];
  /** Year it was written: the article's or page's date, else the last year it names; null when it names none. */
  readonly year: number | null;
  /** The page's province, else the one that the text calls its own. */
  readonly province: string | null;
}

function namedAbove({ article }: ArticleView, places: readonly MentionOf<Region>[]): string[] {
  const above = `${article.kicker ?? ''} ${article.place ?? ''} ${article.headline ?? ''}`;
  const codes = places.flatMap(({ text, of: { code } }) =>
    code?.length === 6 && text.length > 1 && above.includes(text) ? [code] : [],
  );
  return [...new Set(codes)];
}

function yearOf({ page, article, text }: ArticleView): number | null {
  const dated = article.date ?? page.issueDate;
  const named = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g)].map(([year]) => Number(year));
  return dated ? Number(dated.slice(0, 4)) : named.length ? named.reduce((last, year) => Math.max(last, year)) : null;
}

const OURS = new RegExp(`^(?:自治区|[全我本][${LEVELS}])$`);

/** The province that the text speaks of as its own: 自治区, 我省, 全市. */
function provinceOfText(places: readonly MentionOf<Region>[]): string | null {
  const code = places.find(({ text, of }) => of.code && OURS.test(text))?.of.code;
  return code ? `${code.slice(0, 2)}0000` : null;
}

/** Prepares an article for the stages of organisations. */
export function agencyViewOf(view: ArticleView, regions: readonly Region[]): AgencyView {
  const places = mentionsOf(regions);
  return {
    ...view,
    places,
    codes: new Set(regions.flatMap(({ code }) => (code ? [code, ...ancestors(code)] : []))),
    above: namedAbove(view, places.all),
    year: yearOf(view),
    province: view.home ?? provinceOfText(places.all),
  };
}
