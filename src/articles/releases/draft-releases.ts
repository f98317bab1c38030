/** The releases of a text → a draft of an article for each. */
import type { Line } from '../../pages/lines.ts';
import type { Byline, Span } from '../article.ts';
import type { Beginning } from '../chain.ts';
import { type Draft, readArticle } from '../read-article.ts';
import { titleOf } from '../titles/title-parts.ts';
import type { Releases } from './read-releases.ts';
import type { Release } from './release.ts';

const spansOf = (lines: Line[]): Span[] => lines.map(({ start, end }) => ({ start, end }));

const without = (bylines: Byline[], own: Byline[]) => bylines.filter(({ name }) => !own.some((other) => other.name === name));

function draftOf(page: string, release: Release, from: number): Draft {
  const title = titleOf(release.title, () => false);
  const occasion = release.occasions.map(({ text }) => text).join(' ');
  if (occasion !== '') {
    title.subtitle = [title.subtitle, occasion].filter(Boolean).join(' ');
    title.spans.subtitle.push(...spansOf(release.occasions));
  }
  // 滨江县人民政府办公室 + 关于做好防火工作的通知 are one title, with no space in it.
  title.headline = title.headline?.replace(/(?<=[局委会府院室厅办]) (?=关于|转发|印发|任免|公告)/, '') ?? null;
  title.spans.headline.push(...spansOf(release.again));
  const shown = release.signs.length > 0 || release.occasions.length > 0 || release.date !== null;
  const beginning: Beginning = shown ? 'release' : release.marked ? 'heading' : 'page';
  const chain = {
    begins: beginning,
    chunks: [{ from, lines: release.body, begins: null }],
    flowing: release.flowing,
  };
  const reading = { score: 1, reasons: [] };
  const { article, ...draft } = readArticle(page, chain, { title, reading }, null);
  return {
    ...draft,
    released: release.date,
    article: {
      ...article,
      wire: article.wire ?? release.wire,
      bylines: [...article.bylines, ...without(release.bylines, article.bylines)],
      parts: article.parts && { ...article.parts, dateline: [...article.parts.dateline, ...spansOf(release.signs)] },
    },
  };
}

/** Drafts of all releases of a text. */
export function draftReleases(page: string, { lines, releases }: Releases): Draft[] {
  const places = new Map(lines.map(({ start }, at) => [start, at]));
  return releases.map((release) => draftOf(page, release, places.get(release.body[0]?.start ?? -1) ?? 0));
}
