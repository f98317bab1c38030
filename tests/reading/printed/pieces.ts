/** Articles of the project's own pages as pieces to print again, with what a page adds to them: datelines, subtitles, captions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = join(import.meta.dirname, '../gold');

/** An article before it is printed; a caption has nothing but its paragraph. */
export interface Piece {
  kicker: string | null;
  /** Lines of the headline. */
  headline: string[];
  subtitle: string | null;
  paragraphs: string[];
  kind: 'article' | 'caption';
}

interface Gold {
  articles: { headline: string | null; kicker: string | null; text: string; reporters: string[] }[];
}

/** Numbers in 0 to 1, the same from the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const GOLDS = readdirSync(GOLD)
  .sort()
  .flatMap((name) => (JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Gold).articles);
const HEADED = GOLDS.filter(({ headline, text }) => headline && text.length > 60);

const KICKERS = ['北疆新事', '民生一线', '关注春耕备耕', '走进重点项目', '我区推动高质量发展'];
const SUBTITLES = ['——从一份调查看变化', '多部门联动让群众少跑路', '今年以来各地进展有序', '去年同期增长超过一成'];
const CAPTIONS = [
  '工人在车间里检修设备。本报记者 田野 摄',
  '孩子们在社区书屋里读书，志愿者在一旁讲解。本报记者 江岚 摄',
  '俯瞰建设中的跨河大桥，主塔已经封顶。',
];

/** Draws pieces without end, each with about so many letters of body text as it is asked for. */
export function pieces(next: () => number): (letters: number) => Piece {
  let at = Math.floor(next() * HEADED.length);
  let more = Math.floor(next() * GOLDS.length);
  return (letters) => {
    at += 1;
    const article = HEADED[at % HEADED.length] as Gold['articles'][number];
    const paragraphs = article.text.split('\n').filter((text) => text.length > 12);
    while (paragraphs.join('').length < letters - 40) {
      more += 1;
      paragraphs.push(...(GOLDS[more % GOLDS.length]?.text ?? '').split('\n').filter((text) => text.length > 12));
    }
    while (paragraphs.length > 1 && paragraphs.join('').length > letters + 40) paragraphs.pop();
    const dateline = next() < 0.6 ? `本报讯（记者 ${article.reporters[0] ?? '云岚'}）` : '';
    return {
      kicker: article.kicker ?? (next() < 0.25 ? (KICKERS[Math.floor(next() * KICKERS.length)] as string) : null),
      headline: (article.headline as string).split(' '),
      subtitle: next() < 0.25 ? (SUBTITLES[Math.floor(next() * SUBTITLES.length)] as string) : null,
      paragraphs: [dateline + paragraphs[0], ...paragraphs.slice(1)],
      kind: 'article',
    };
  };
}

/** A caption. */
export const caption = (next: () => number): Piece => ({
  kicker: null,
  headline: [],
  subtitle: null,
  paragraphs: [CAPTIONS[Math.floor(next() * CAPTIONS.length)] as string],
  kind: 'caption',
});
