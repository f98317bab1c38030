/** Which province a page is at home in: what 全省, 我区 and a bare county name mean. */
import type { Article } from '../../articles/article.ts';
import { canonical } from '../../pages/normalise.ts';
import type { Page } from '../../pages/page.ts';
import { lexicon } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import type { Division } from './gazetteer/divisions.ts';
import { allNames, provinceOf, regionsByName } from './gazetteer/gazetteer.ts';
import { NameTrie } from './gazetteer/name-trie.ts';

const papers = once(() => new Map(lexicon('region-publications').map(({ publication, home }) => [publication, home])));
const counted = new WeakMap<Page, string | null>();

/** Code of the region a paper is published for; null for national papers and those unknown. */
export function homeOfPaper(publication: string | null): string | null {
  if (!publication) return null;
  const code = papers().get(publication) ?? homeByName(publication);
  return code === '-' ? null : code;
}

const PAPER_KIND = /(?:日报|晚报|晨报|早报|商报|都市报|时报|新报|快报|法制报|法治报|农民报|工人报|青年报|新闻|经济报|广播电视报)/;

/** `呼和浩特日报` says its place in its name; `北京青年报` too. */
function homeByName(publication: string): string | null {
  const name = publication.slice(0, publication.search(PAPER_KIND));
  const [bearer] = regionsByName(name).filter(({ place }) => place.until === null);
  return PAPER_KIND.test(publication) && bearer ? bearer.place.code : null;
}

const isWide = (place: Division) => place.level !== 'county' && place.until === null;

/** Names of provinces and prefectures alone: enough to tell where a page is at home. */
const wideNames = once(() => {
  const bearers = [...allNames()].map(([name, [first]]) => ({ name, first }));
  const wide = bearers.filter(({ first }) => first && isWide(first.place) && first.kind !== 'nick' && first.kind !== 'county');
  return new NameTrie(wide.map(({ name }) => name));
});

/** How often each province is named in a text, itself or its prefectures. */
function countProvinces(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const [name] = wideNames().at(text, at);
    const place = name && regionsByName(name)[0]?.place;
    if (!place) continue;
    const province = provinceOf(place.code);
    counts.set(province, (counts.get(province) ?? 0) + 1);
    at += name.length - 1;
  }
  return counts;
}

/** The province named at least twice as often as any other but Beijing, which every page names. */
function mostNamed(counts: Map<string, number>): string | null {
  const [first, second] = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .filter(([code]) => code !== '110000' || counts.size === 1);
  if (!first || first[1] < 2) return null;
  return !second || first[1] >= 2 * second[1] ? first[0] : null;
}

function homeOfPage(page: Page): string | null {
  const known = counted.get(page);
  if (known !== undefined) return known;
  const home = mostNamed(countProvinces(canonical(page.text.replace(/\s+/g, ''))));
  counted.set(page, home);
  return home;
}

/** Code of the first province named in a short text. */
function provinceIn(text: string | null): string | null {
  if (!text) return null;
  return [...countProvinces(text).keys()][0] ?? null;
}

/** GB/T 2260 code of the province, or null when neither masthead, dateline nor text says so. */
export function homeProvince(page: Page, article: Article): string | null {
  const paper = homeOfPaper(page.publication) ?? homeOfPaper(article.wire);
  if (paper) return provinceOf(paper);
  const said = provinceIn(article.place) ?? provinceIn(article.kicker) ?? provinceIn(article.headline);
  return said ?? mostNamed(countProvinces(article.text)) ?? homeOfPage(page);
}
