/** Titles of a Markdown file that head no article: the page's own name, names of columns. */
import { isInfoLine } from './info-line.ts';

/** `# 今日要闻` right above deeper titles is the page's own name and nobody's headline. */
const PAGE_TITLE = /^# (.{1,80})\n+((?:(?!#).{1,100}\n+){0,2})(#{2,6}) /;

/** Titles of a rank with the line about an article below them: each heads an article. */
const headsArticles = (plain: string, rank: string): boolean =>
  [...plain.matchAll(new RegExp(`^${rank} .{1,200}\\n{1,3}(.{1,160})$`, 'gm'))].filter(([, below = '']) =>
    isInfoLine(below.trim()),
  ).length > 1;

/** The page's name, what stands between it and its first article, and the text from there on. */
export function pageTitle(plain: string): { name: string | null; above: string; text: string } {
  const [whole, name, above = '', rank] = PAGE_TITLE.exec(plain) ?? [];
  if (whole === undefined || name === undefined || rank === undefined) return { name: null, above: '', text: plain };
  const titles = plain.match(new RegExp(`^${rank} `, 'gm'))?.length ?? 0;
  // Words below a title are a digest's only where those below have lines of their own, else an article's with crossheads.
  const isPages = above === '' ? rank.length > 2 || titles > 1 : headsArticles(plain, rank);
  return isPages
    ? { name, above: above.trim().replace(/\s+/g, ' '), text: plain.slice(whole.length - rank.length - 1) }
    : { name: null, above: '', text: plain };
}

/** `## 详细新闻` right above a row of deeper titles is a column's name: it gets a sign by which columns are known. */
export function markColumns(text: string): string {
  const lines = text.split('\n');
  const levels = lines.map((line) => /^(#{1,6}) /.exec(line)?.[1]?.length ?? 0);
  return lines
    .map((line, at) => {
      const level = levels[at] ?? 0;
      const name = line.slice(level + 1);
      const next = lines.findIndex((other, place) => place > at && other !== '');
      if (level === 0 || name.length > 8 || (levels[next] ?? 0) <= level) return line;
      const end = levels.findIndex((other, place) => place > at && other > 0 && other <= level);
      const deeper = levels.slice(at + 1, end < 0 ? undefined : end).filter((other) => other > level);
      return deeper.length >= 3 ? `■${name}` : line;
    })
    .join('\n');
}
