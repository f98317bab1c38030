/** A text's lines → those that a web page prints around its pieces, and the others, each with what it and its neighbours say it is. */
import { isService } from '../../pages/furniture.ts';
import { type Line, lineOf } from '../../pages/lines.ts';
import { lexicon } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import { isReleaseName } from '../../words/release-names.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import { isSeparator, type LineSign, signOf, speakersIn } from './line-signs.ts';
import { isAddressed, type SignedLine } from './title-lines.ts';

const WEB = 'furniture of a web page';
const NAME = 'says what the text is';
/** A line as long as this that ends a sentence is text, in a list of other pieces too. */
const TEXT = 40;
/** The name of a part of a site above the way to the page: 新闻中心. */
const SITE = 9;
/** Lines at the top of a page that may be its menu. */
const TOP = 16;
/** The longest name of an account. */
const ACCOUNT = 20;

const posts = once(() => lexicon('speaker-posts').map(({ word }) => word));
const accounts = once(() => lexicon('account-endings').map(({ word }) => word));

/** Whether a list of other pieces ends at a line: a text begins, or the date line of a piece with a text below. */
function endsList(line: Line, sign: LineSign | null, next: LineSign | null): boolean {
  if (sign?.kind === 'meta') return sign.meta.date !== null && sign.meta.words.length === 0 && next === null;
  return sign === null && line.compact.length >= TEXT && isEnded(line.compact);
}

/** Lines that a web page prints around its pieces, each with the reason. */
export function furnitureOf(lines: Line[]): Map<number, string> {
  const found = new Map<number, string>();
  const signs = lines.map(signOf);
  let listed = false;
  for (const [at, line] of lines.entries()) {
    const sign = signs[at] as LineSign | null;
    if (sign?.kind === 'list') listed = true;
    else if (listed && endsList(line, sign, signs[at + 1] ?? null)) {
      listed = false;
      // The title above is no more of the list.
      if (signs[at - 1] === null) found.delete(at - 1);
    }
    if (listed || sign?.kind === 'web') found.set(at, isReleaseName(line.compact) ? NAME : WEB);
    else if (sign === null && isService(line)) found.set(at, 'editors, telephone or address');
  }
  const menu = lines
    .slice(0, TOP)
    .findIndex(({ compact }, at) => !found.has(at) && (signs[at] !== null || compact.length > SITE));
  const way = signs.slice(0, menu < 0 ? TOP : menu).findLastIndex((sign) => sign?.kind === 'web');
  for (let at = 0; at < way; at++) found.set(at, WEB);
  return found;
}

/** `2024年1月9日在滨江县第三届` + `人民代表大会第四次会议上`: an occasion over two lines. */
function occasionOver(page: string, line: Line, next: Line | undefined): LineSign | null {
  if (!next || line.compact.length > 40 || next.compact.length > 40 || isEnded(line.compact)) return null;
  if (!/^[—─–―（(]|^.{0,4}年/.test(line.compact)) return null;
  const both = signOf(
    lineOf(
      `${page.slice(line.start, line.end)}${page.slice(next.start, next.end)}`,
      0,
      line.end - line.start + next.end - next.start,
      '',
      0,
      false,
    ),
  );
  return both?.kind === 'occasion' ? both : null;
}

/** `齐　飞` below an occasion or a post, or above 各位代表：: who speaks. */
function speakerAlone(line: Line, before: LineSign | null | undefined, next: Line | undefined): LineSign | null {
  const spoken = before?.kind === 'occasion' || before?.kind === 'speaker';
  if (line.compact.length > 8 || !(spoken || (next && isAddressed(next) && line.compact.length <= 4))) return null;
  const bylines = speakersIn(line.text);
  return bylines && { kind: 'speaker', bylines };
}

/** `滨江县人民政府县长` above `王　丽`: the post of who speaks. */
function postAbove({ compact }: Line, before: LineSign | null | undefined, next: Line | undefined): LineSign | null {
  if (before?.kind !== 'occasion' || !next || next.compact.length > 8 || compact.length > 30) return null;
  return posts().some((post) => compact.endsWith(post)) && speakersIn(next.text) ? { kind: 'speaker', bylines: [] } : null;
}

/** `滨江融媒` or `原创 王丽 滨江融媒` right above the date and the hour at which it was posted. */
function accountAbove(line: Line, before: SignedLine | undefined, next: LineSign | null): LineSign | null {
  if (next?.kind !== 'meta' || !next.meta.clock || next.meta.fields > 0 || !before || line.compact.length > ACCOUNT) return null;
  const name = line.text.replace(/^原创\s*/, '');
  const known = name !== line.text || accounts().some((end) => name.endsWith(end));
  if (!known || /[，：！？]/.test(name)) return null;
  const words = name.split(/\s+/);
  return { kind: 'meta', meta: { ...next.meta, date: null, label: '', bylines: [], words } };
}

/** The lines of a text that are no furniture, each with its sign. */
export function signedLines(page: string, lines: Line[], furniture: ReadonlyMap<number, string>): SignedLine[] {
  const kept = lines.filter((_, at) => !furniture.has(at));
  const marks = (line: Line | undefined) => line !== undefined && (isSeparator(line) || isReleaseName(line.compact));
  const marked = new Set(lines.filter((_, at) => marks(lines[at - 1])));
  const signs = kept.map(signOf);
  const signed: SignedLine[] = [];
  for (const [at, line] of kept.entries()) {
    const next = kept[at + 1];
    const before = signed[at - 1]?.sign;
    const own =
      signs[at] ??
      accountAbove(line, signed[at - 1], signs[at + 1] ?? null) ??
      postAbove(line, before, next) ??
      speakerAlone(line, before, next);
    const over = own ?? occasionOver(page, line, next);
    if (own === null && over !== null) signs[at + 1] = { kind: 'occasion', date: null };
    signed.push({ line, sign: over, marked: marked.has(line) });
  }
  return signed;
}

/** A line of the page as it goes on from here. */
export const pageLine = (line: Line, label: PageLine['label'], reason = '', opening: PageLine['opening'] = null): PageLine => ({
  ...line,
  label,
  opening,
  reason,
});
