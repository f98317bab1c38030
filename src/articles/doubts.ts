/** Articles of a page → what makes the reading of each doubtful however it begins: columns left uncut, text that is not Chinese. */
import { hasUncutColumns } from '../pages/columns/uncut.ts';
import type { Article, Piece } from './article.ts';

/** The highest score of an article that is in doubt. */
const UNCUT = 0.3;
const FOREIGN = 0.1;
/** Chinese characters that a Chinese text has for each letter of another script, at least: a word of four letters says what one character does. */
const CHINESE = 0.1;
/** Share of kana among those of a Japanese one. */
const JAPANESE = 0.15;
/** Less letters say nothing of the language. */
const LETTERS = 20;

const KANA = /[\u3041-\u30ff\uff66-\uff9f]/g;
const SCRIPTS: [string, RegExp][] = [
  ['Japanese', KANA],
  ['Korean', /[\uac00-\ud7a3]/g],
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Mongolian', /\p{Script=Mongolian}/gu],
];

/** The script of a text that is not Chinese; null of one that is. Japanese has Chinese characters between its own. */
export function otherScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS) return null;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han >= (letters - han) * CHINESE && (text.match(KANA)?.length ?? 0) < letters * JAPANESE) return null;
  const counts = SCRIPTS.map(([name, letter]) => ({ name, count: text.match(letter)?.length ?? 0 }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count * 2 > letters - han ? most.name : 'another';
}

/** Lowers the score of an article, and says why. */
function lower(article: Article, score: number, why: string): void {
  const { reading } = article;
  article.reading = { score: Math.min(reading.score, score), reasons: [why, ...reading.reasons] };
}

/** Lowers the score of articles that are in doubt; `page` is the text they were found in, null where their source gave them. */
export function markDoubts(page: string | null, articles: Article[]): void {
  const uncut = page !== null && hasUncutColumns(page);
  for (const article of articles) {
    const script = otherScript(`${article.headline ?? ''}${article.text}`);
    if (uncut) lower(article, UNCUT, 'columns stand side by side that could not be cut surely');
    if (script) lower(article, FOREIGN, `is not in Chinese but in ${script} script`);
  }
}

/** Says of what is left over that it is in another script. */
export function withScripts(leftover: Piece[]): Piece[] {
  return leftover.map((piece) => {
    const script = otherScript(piece.text);
    return script ? { ...piece, reason: `${piece.reason}: it is not in Chinese but in ${script} script` } : piece;
  });
}
